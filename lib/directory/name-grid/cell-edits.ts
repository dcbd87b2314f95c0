import { type CellRange, edgesOf } from '@/lib/grid/cell-range'

/** One row of a grid of names, as it is on record; `name` is what it is called on the page, `href` its own page. */
export interface GridEntry {
  key: string
  name: string
  href: string
  cells: Readonly<Record<string, string>>
}

/** What was typed and is not saved yet, by `cellKey`. */
export type NameEdits = Readonly<Record<string, string>>

/** One changed cell as it is sent: what it said when it was changed, and what it shall say. */
export interface SentCell {
  key: string
  column: string
  was: string
  now: string
}

/** Keys have no line breaks. */
export const cellKey = (key: string, column: string): string => `${key}\n${column}`

/** What a cell says now. */
export const shownCell = ({ key, cells }: GridEntry, column: string, edits: NameEdits): string =>
  edits[cellKey(key, column)] ?? cells[column] ?? ''

/** The edits once these cells say something else; a cell that says what is on record is not edited. */
export function withEdits(
  entries: readonly GridEntry[],
  edits: NameEdits,
  changes: readonly { row: number; column: string; text: string }[],
): NameEdits {
  const next = { ...edits }
  for (const { row, column, text } of changes) {
    const entry = entries[row]
    if (entry === undefined) continue
    const key = cellKey(entry.key, column)
    if (text === (entry.cells[column] ?? '')) delete next[key]
    else next[key] = text
  }
  return next
}

/** What is sent of the edits. */
export const sentCells = (entries: readonly GridEntry[], edits: NameEdits): SentCell[] =>
  Object.entries(edits).flatMap(([cell, now]) => {
    const [key = '', column = ''] = cell.split('\n')
    const entry = entries.find((one) => one.key === key)
    return entry === undefined ? [] : [{ key, column, was: entry.cells[column] ?? '', now }]
  })

/** A text on one line: cells of a spreadsheet may have breaks, which names have not. */
const onOneLine = (text: string) => text.replace(/[\r\n\t]+/g, ' ').trim()

/**
 * Pasted cells as changes from the first chosen cell on. One cell fills all that are chosen, and a rectangle is repeated where a multiple of it
 * is chosen; what lies past the edge is left out, and counted.
 */
export function pastedChanges(
  table: readonly (readonly string[])[],
  range: CellRange,
  rows: number,
  columns: readonly string[],
): { changes: { row: number; column: string; text: string }[]; left: number } {
  const { top, bottom, first, last } = edgesOf(range)
  const width = Math.max(0, ...table.map((cells) => cells.length))
  if (table.length === 0 || width === 0) return { changes: [], left: 0 }
  const times = (chosen: number, own: number) => (chosen % own === 0 ? Math.max(chosen, own) : own)
  const height = times(bottom - top + 1, table.length)
  const breadth = times(last - first + 1, width)
  const changes: { row: number; column: string; text: string }[] = []
  let left = 0
  for (let down = 0; down < height; down++) {
    const cells = table[down % table.length] ?? []
    for (let along = 0; along < breadth; along++) {
      const text = cells[along % width]
      if (text === undefined) continue
      const column = columns[first + along]
      if (top + down >= rows || column === undefined) left++
      else changes.push({ row: top + down, column, text: onOneLine(text) })
    }
  }
  return { changes, left }
}

/** The same text, or none, in all chosen cells; `textOf` gives what a row shall say. */
export function chosenChanges(
  range: CellRange,
  columns: readonly string[],
  textOf: (row: number, column: string) => string,
): { row: number; column: string; text: string }[] {
  const { top, bottom, first, last } = edgesOf(range)
  return Array.from({ length: bottom - top + 1 }, (_, down) => top + down).flatMap((row) =>
    columns.slice(first, last + 1).map((column) => ({ row, column, text: textOf(row, column) })),
  )
}

/** The entries once somebody else's cells are known: what was typed stays, and what came to be the same is typed no more. */
export function withTheirs(
  entries: readonly GridEntry[],
  edits: NameEdits,
  theirs: readonly { key: string; column: string; text: string }[],
): { entries: GridEntry[]; edits: NameEdits } {
  const met = new Map(theirs.map(({ key, column, text }) => [cellKey(key, column), text]))
  const known = entries.map((entry) => {
    const cells = Object.fromEntries(
      Object.entries(entry.cells).map(([column, text]) => [
        column,
        met.get(cellKey(entry.key, column)) ?? text,
      ]),
    )
    return { ...entry, cells }
  })
  const left = Object.entries(edits).filter(([cell, text]) => met.get(cell) !== text)
  return { entries: known, edits: Object.fromEntries(left) }
}
