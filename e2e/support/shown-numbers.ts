/** A number as a page shows it, read from the HTML that a server sends. */
export interface ShownNumber {
  metric: string
  kind: 'tile' | 'row' | 'total' | 'line'
  /** Base units, exact. */
  value: string
  /** "at least 130,046". */
  text: string
  /** The word before it; blank where it stands alone. */
  mark: string
  /** Of a tile of a period that begins on a day, what had been reported by its end; else the same as `value`. */
  atEnd: string
  /** Where it is explained; null where it is not. */
  href: string | null
  /** Of a row, where the page of its place is; null where it has none. */
  place: string | null
}

/**
 * The numbers of a page of figures: its cards or tiles; of each metric's block the lines, the rows by place and their total; and the
 * places that have all metrics side by side.
 */
export function shownNumbersOf(html: string): ShownNumber[] {
  return [...tilesOf(html), ...blocksOf(html), ...placesOf(html)]
}

function tilesOf(html: string): ShownNumber[] {
  const tiles = html.matchAll(
    /<(div|li) [^>]*data-metric="([^"]+)" data-kind="reported" data-value="(-?\d+)">(.*?)<\/\1>/gs,
  )
  return [...tiles].map(([, , metric, value, inner]) => {
    const atEnd = /data-total="(-?\d+)"/.exec(inner!)?.[1] ?? value!
    const amount = /<(dd|p) [^>]*(?:tabular-nums|data-number)[^>]*>(.*?)<\/\1>/s.exec(inner!)![2]!
    return number('tile', metric!, value!, amount, { atEnd })
  })
}

/** The cells of a table that has a column for each metric, with the unit of the column behind each amount. */
function placesOf(html: string): ShownNumber[] {
  const table = /<table class="[^"]*places-table[^"]*">(.*?)<\/table>/s.exec(html)?.[1] ?? ''
  return [...table.matchAll(/<tr data-kind="([^"]+)"[^>]*>(.*?)<\/tr>/gs)].flatMap(([, rowKind, row]) => {
    const place = /<th [^>]*>.*?<a href="([^"]*\/places\/[^"]*)"/s.exec(row!)?.[1]
    const isOfPlace = rowKind === 'place' && place !== undefined
    const cells = row!.matchAll(
      /<td [^>]*data-metric="([^"]+)" data-kind="reported" data-value="(-?\d+)" data-label="([^"]*)">(.*?)<\/td>/gs,
    )
    return [...cells].map(([, metric, value, label, cell]) => {
      const unit = /, (km²|km|t)$/.exec(label!)?.[1]
      return number(
        rowKind === 'total' ? 'total' : 'row',
        metric!,
        value!,
        unit === undefined ? cell! : `${cell} ${unit}`,
        {
          place: isOfPlace ? decoded(place) : null,
        },
      )
    })
  })
}

function blocksOf(html: string): ShownNumber[] {
  const blocks = html.split(/(?=<section [^>]*data-metric=")/).slice(1)
  return blocks.flatMap((block) => {
    const [opening] = />/.exec(block)!
    const head = block.slice(0, block.indexOf(opening) + 1)
    if (head.includes('id="months"')) return []
    const metric = /data-metric="([^"]+)"/.exec(head)![1]!
    const rows = [
      ...block.matchAll(/<tr (data-kind="(?!part"|shared")[^>]*)data-value="(-?\d+)">(.*?)<\/tr>/gs),
    ]
    // The numbers behind a drawing end in its total too, which is no sum of rows by place.
    const drawn = block.indexOf('</figure>')
    const told = rows.filter(({ index, 1: about }) => index > drawn || about!.includes('data-operator='))
    return told.map(([, about, value, inner]) => {
      const kind = about!.includes('data-operator=') ? 'line' : about!.includes('"total"') ? 'total' : 'row'
      const place = /<th [^>]*>.*?<a href="([^"]*\/places\/[^"]*)"/s.exec(inner!)?.[1]
      const cell = /<td class="n">(.*?)<\/td>/s.exec(inner!)![1]!
      return number(kind, metric, value!, cell, { place: place === undefined ? null : decoded(place) })
    })
  })
}

function number(
  kind: ShownNumber['kind'],
  metric: string,
  value: string,
  cell: string,
  more: Partial<ShownNumber>,
): ShownNumber {
  const text = textOf(cell)
  const href = /<a href="([^"]*)"/.exec(cell)?.[1]
  return {
    ...{ kind, metric, value, text, mark: markIn(text), atEnd: value, place: null },
    href: href === undefined ? null : decoded(href),
    ...more,
  }
}

/** The number that a page of an explanation explains, and the amount of its title. */
export function explainedBy(html: string): { value: string; amount: string } {
  const value = /<div data-why="true" data-value="(-?\d+)"/.exec(html)?.[1] ?? ''
  return { value, amount: textOf(/<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? '').replace(/^Why /, '') }
}

const markIn = (text: string) => /^(at least|at most|about)\s/.exec(text)?.[1] ?? ''

/** Where a page of a country leads besides the choice of a country and of what it is narrowed to, and an address written out to be cited. */
export function linksOn(html: string): string[] {
  const rest = html
    .replace(/<search\b.*?<\/search>/gs, '')
    .replace(/<header class="top-bar".*?<\/header>/gs, '')
    .replace(/<nav [^>]*data-timeline.*?<\/nav>/gs, '')
    .replace(/<div [^>]*data-filter[^>]*>.*?<\/div>/gs, '')
  return [...rest.matchAll(/<a [^>]*href="([^"]*)"[^>]*>([^<]*)/g)]
    .filter(([, href, text]) => href !== text)
    .map(([, href]) => decoded(href!))
}

const textOf = (html: string) =>
  decoded(html.replace(/<span aria-hidden="true"[^>]*>[^<]*<\/span>|<!--.*?-->|<[^>]*>/g, ''))
    .replace(/\s+/g, ' ')
    .trim()

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#x27': "'",
  nbsp: '\u00a0',
}
const decoded = (text: string) => text.replace(/&([a-z]+|#x27);/g, (all, name) => entities[name] ?? all)

/** How many zeros lie between the unit of files and the unit that is counted in. */
const zeros: Record<string, number> = { count: 0, km: 3, km2: 6, t: 6 }

export interface FileTotal {
  value: bigint
  total: bigint
  mark: string
}

/** What the rows of a file of totals come to by metric, in base units, wholes only, with the word before each sum. */
export function totalsOf(csv: string): Map<string, FileTotal> {
  const [head = '', ...lines] = csv
    .replace(/^\ufeff/, '')
    .trim()
    .split(/\r?\n/)
  return totalsOfRows(
    head.split(','),
    lines.map((line) => line.match(/("([^"]|"")*"|[^,]*)(,|$)/g)!.map((cell) => cell.replace(/,$/, ''))),
  )
}

/** The same of the rows of any file of totals, cells as texts under the names of their columns. */
export function totalsOfRows(
  names: readonly string[],
  rows: readonly (readonly string[])[],
): Map<string, FileTotal> {
  const totals = new Map<string, FileTotal>()
  for (const cells of rows) {
    const cell = (name: string) => cells[names.indexOf(name)]!
    if (cell('part') !== '') continue
    const [value, total] = [cell('value'), cell('total')].map((text) => inBaseUnits(text, cell('unit')))
    const before = totals.get(cell('metric'))
    totals.set(cell('metric'), {
      value: (before?.value ?? 0n) + value!,
      total: (before?.total ?? 0n) + total!,
      mark: added(before?.mark ?? '', cell('qualifier').replace('exact', '').replace('_', ' ')),
    })
  }
  return totals
}

/** The word before a sum: there may be more of it where there may be more of either, and less in the same way. */
function added(one: string, other: string): string {
  const words = [one, other]
  const more = words.some((word) => word === 'at least' || word === 'about')
  const less = words.some((word) => word === 'at most' || word === 'about')
  return more ? (less ? 'about' : 'at least') : less ? 'at most' : ''
}

function inBaseUnits(decimal: string, unit: string): bigint {
  const [whole = '', fraction = ''] = decimal.split('.')
  return BigInt(whole + fraction.padEnd(zeros[unit]!, '0'))
}
