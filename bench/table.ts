import { elementAt } from '@/lib/lookup/element-at'

/** A figure of ours beside what bounds it, both from the same run. */
export interface Measurement {
  what: string
  /** Claims on record, or in the stream. */
  claims: number
  unit: 'rows/s' | 'requests/s' | 'texts/s' | 'MB' | 'kB' | 'ms' | 'screens'
  ours: number
  /** Null where nothing comparable was run; the text says what is missing. */
  floor: number | string | null
  /** What the floor is. */
  against: string
  /** What we want: at least so much of a rate, under so much of memory or time. */
  aim?: number
}

const header = ['measure', 'claims', 'Firmground', 'floor', 'ratio', 'aim', 'floor is'] as const

/** The table as Markdown. An aim that was missed says so. */
export function tableOf(measured: readonly Measurement[]): string {
  return alignedTable(header, measured.map(cellsOf), 1, header.length - 1)
}

/** Markdown that is also readable as it is: text in the first columns and from the column `textFrom` on, numbers between. */
export function alignedTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  textColumns: number,
  textFrom = head.length,
): string {
  const widths = head.map((name, column) =>
    Math.max(name.length, ...rows.map((cells) => elementAt(cells, column).length)),
  )
  const isText = (column: number) => column < textColumns || column >= textFrom
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => (isText(column) ? cell.padEnd(elementAt(widths, column)) : cell.padStart(elementAt(widths, column)))).join(' | ')} |`
  const rule = `|${widths.map((width, column) => (isText(column) ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`
  return [line(head), rule, ...rows.map(line)].join('\n')
}

function cellsOf({ what, claims, unit, ours, floor, against, aim }: Measurement): string[] {
  return [
    what,
    written(claims),
    `${written(ours)} ${unit}`,
    typeof floor === 'number' ? `${written(floor)} ${unit}` : (floor ?? ''),
    typeof floor === 'number' ? ratioOf(ours, floor) : '',
    aim === undefined ? '' : aimText(unit, ours, aim),
    against,
  ]
}

const isRate = (unit: Measurement['unit']) => unit.endsWith('/s')

function aimText(unit: Measurement['unit'], ours: number, aim: number): string {
  const met = isRate(unit) ? ours >= aim : ours < aim
  return `${isRate(unit) ? '>=' : '<'} ${written(aim)}${met ? '' : ', missed'}`
}

/** Ours as a share of the floor's rate, or as a multiple of its time or memory. */
function ratioOf(ours: number, floor: number): string {
  const ratio = ours / floor
  return ratio < 0.1 ? ratio.toFixed(3) : ratio.toFixed(2)
}

/** With thousands set apart, and decimals only where they tell something. */
export function written(number: number): string {
  const digits = number >= 100 ? 0 : number >= 10 ? 1 : 2
  return number.toLocaleString('en-US', { maximumFractionDigits: digits })
}
