import { elementAt } from '@/lib/lookup/element-at'
import type { LineSegment, PageLine } from './page-lines'

interface Column {
  left: number
  right: number
}

/** How many lines from `from` on are rows of one table, by columns that most of them share; 0 where they are none. */
export function tableLength(lines: readonly PageLine[], from: number): number {
  const rows = rowsFrom(lines, from)
  const below = rows > 0 ? 0 : rowsFrom(lines, from + 1)
  return below > 0 && isHeading(elementAt(lines, from), lines.slice(from + 1, from + 1 + below))
    ? below + 1
    : rows
}

function rowsFrom(lines: readonly PageLine[], from: number): number {
  if ((lines[from]?.segments.length ?? 0) < 2) return 0
  let count = 0
  let last = 0
  for (const line of lines.slice(from)) {
    const before = lines[from + count - 1]
    const isFar =
      count > 0 && before !== undefined && line.y - before.y > Math.max(line.size, before.size) * 3.2
    if (isFar || (line.segments.length < 2 && count - last > 1)) break
    count++
    if (line.segments.length > 1) last = count
  }
  const rows = lines.slice(from, from + last)
  return rows.filter(({ segments }) => segments.length > 1).length >= 2 && areAligned(rows) ? last : 0
}

/** Whether a line right above the rows of a table names its columns, with gaps between them that are narrower than those below. */
function isHeading(line: PageLine, rows: readonly PageLine[]): boolean {
  const first = elementAt(rows, 0)
  if (first.y - line.y > Math.max(line.size, first.size) * 1.9) return false
  const left = Math.min(...rows.map((row) => row.left))
  const right = Math.max(...rows.map((row) => row.right))
  const isWithin = line.left >= left - 2 * line.size && line.right <= right + 4 * line.size
  const cells = cellsOf(line, columnsOf(rows))
  return isWithin && cells.filter((cell) => cell !== '').length >= 2
}

/** Whether cells of neighbours stand below each other: at their beginnings, their ends or their middles. */
function areAligned(rows: readonly PageLine[]): boolean {
  const wide = rows.filter(({ segments }) => segments.length > 1)
  const aligned = wide.slice(1).filter((row, at) => {
    const above = elementAt(wide, at)
    const near = row.size / 2
    return (
      row.segments.filter((cell) =>
        above.segments.some(
          (other) =>
            Math.abs(cell.left - other.left) < near ||
            Math.abs(cell.right - other.right) < near ||
            Math.abs(cell.left + cell.right - other.left - other.right) < near * 2,
        ),
      ).length >= 2
    )
  })
  return aligned.length * 2 >= wide.length - 1
}

/** Rows of a table as lines with tabs between cells, each in its column, whatever cells others lack. */
export function tableLines(rows: readonly PageLine[]): string[] {
  const columns = columnsOf(rows)
  return rows.map((row) => cellsOf(row, columns).join('\t').trimEnd())
}

function cellsOf(row: PageLine, columns: readonly Column[]): string[] {
  const cells: string[] = columns.map(() => '')
  for (const segment of row.segments)
    for (const { text, at } of partsOf(segment, columns, row))
      cells[at] = [cells[at], text].filter(Boolean).join(' ')
  return cells
}

/** The columns of those rows that have the most cells, in the order in which rows are read. */
function columnsOf(rows: readonly PageLine[]): Column[] {
  const most = Math.max(...rows.map(({ segments }) => segments.length))
  const fullest = rows.filter(({ segments }) => segments.length === most)
  return Array.from({ length: most }, (_, at) => ({
    left: Math.min(...fullest.map(({ segments }) => elementAt(segments, at).left)),
    right: Math.max(...fullest.map(({ segments }) => elementAt(segments, at).right)),
  }))
}

/** A segment in its column; one that reaches over several, since a narrow gap parts its cells, cut between words where a column begins. */
function partsOf(
  segment: LineSegment,
  columns: readonly Column[],
  row: Pick<PageLine, 'size' | 'rightToLeft'>,
): { text: string; at: number }[] {
  const parts: { text: string; at: number }[] = []
  let rest = segment
  for (let from = 0; ; ) {
    const touched = columns.flatMap((column, at) => (at >= from && overlapOf(rest, column) > 0 ? [at] : []))
    const [first, second] = touched
    const cut =
      first === undefined || second === undefined
        ? null
        : cutOf(rest, elementAt(columns, first), elementAt(columns, second), row.size, row.rightToLeft)
    if (first === undefined || cut === null) {
      const at = first === undefined ? nearest(rest, columns) : mostOverlapped(rest, columns, touched)
      return [...parts, { text: rest.text, at }]
    }
    parts.push({ text: cut.before.text, at: first })
    rest = cut.behind
    from = first + 1
  }
}

const overlapOf = (segment: LineSegment, { left, right }: Column) =>
  Math.min(segment.right, right) - Math.max(segment.left, left)

const mostOverlapped = (segment: LineSegment, columns: readonly Column[], touched: readonly number[]) =>
  touched.reduce((one, other) =>
    overlapOf(segment, elementAt(columns, other)) > overlapOf(segment, elementAt(columns, one)) ? other : one,
  )

function nearest({ left, right }: LineSegment, columns: readonly Column[]): number {
  const middle = (left + right) / 2
  const distances = columns.map((column) => Math.abs((column.left + column.right) / 2 - middle))
  return distances.reduce((best, distance, at) => (distance < elementAt(distances, best) ? at : best), 0)
}

/** A segment cut at the blank that stands nearest to where the second column begins, as far as can be told from the share of signs before it. */
function cutOf(
  { text, left, right }: LineSegment,
  one: Column,
  other: Column,
  size: number,
  rightToLeft: boolean,
): { before: LineSegment; behind: LineSegment } | null {
  const begins = rightToLeft ? other.right : other.left
  let best: { at: number; x: number } | null = null
  for (let at = text.indexOf(' '); at > 0; at = text.indexOf(' ', at + 1)) {
    const share = (at + 0.5) / text.length
    const x = rightToLeft ? right - (right - left) * share : left + (right - left) * share
    const between = rightToLeft
      ? x < one.left + size && x > other.right - size
      : x > one.right - size && x < other.left + size
    if (between && (best === null || Math.abs(x - begins) < Math.abs(best.x - begins))) best = { at, x }
  }
  if (best === null) return null
  const [first, second] = [text.slice(0, best.at), text.slice(best.at + 1)]
  return rightToLeft
    ? { before: { text: first, left: best.x, right }, behind: { text: second, left, right: best.x } }
    : { before: { text: first, left, right: best.x }, behind: { text: second, left: best.x, right } }
}
