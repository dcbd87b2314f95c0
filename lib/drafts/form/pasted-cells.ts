import { elementAt, lastOf } from '@/lib/lookup/element-at'
import { readTypedDay } from '@/lib/periods/typed-day'
import { fold } from '@/lib/places/fold'
import { FIGURE_CELLS, type FigureCell, type FilledCells } from '../schema'

/** What the columns of figures and the words in their cells are called, beside their names in files. */
export interface CellWords {
  columns: Readonly<Record<FigureCell, string>>
  /** Of cells with a closed vocabulary: each value with the words that people see for it. */
  values: Partial<Record<FigureCell, readonly { value: string; label: string }[]>>
}

/** Rows for figures, and which columns they filled. */
export interface PastedCells {
  rows: FilledCells[]
  filled: FigureCell[]
  /** Headings that name no cell of a figure: their columns were left out. */
  unknown: string[]
  /** Whether the first row was taken for headings. */
  headed: boolean
}

/** The cells whose text may have line breaks of its own. */
const WITH_LINES: readonly FigureCell[] = ['words', 'note']

/**
 * Whether a text from the clipboard is cells of a table rather than words for the cell where it is pasted: tabs part it, or lines
 * where a cell has one line.
 */
export function isTable(text: string, cell: FigureCell): boolean {
  return text.trimEnd().includes('\t') || (!WITH_LINES.includes(cell) && cellsOf(text).length > 1)
}

/**
 * Cells as spreadsheets copy them: fields parted by tabs, rows by line breaks, a field with either in quotes. Where the first
 * row names at least half of its columns, and two of them or the only one, it is headings; otherwise the cells go to `order` from
 * `from` on. Rows without a word are left out, but in a single column: there each line belongs to the figure beside it.
 */
export function readPasted(
  text: string,
  from: FigureCell,
  order: readonly FigureCell[],
  words: CellWords,
): PastedCells {
  const table = cellsOf(text)
  const headings = (table[0] ?? []).map((heading) => columnNamed(heading, words))
  const known = headings.filter((cell) => cell !== null).length
  const single = table.every((cells) => cells.length === 1)
  const headed = (known >= 2 && known * 2 >= headings.length) || (single && known === 1)
  const columns = headed ? headings : order.slice(order.indexOf(from))
  const rows = (headed ? table.slice(1) : table)
    .filter((cells) => single || cells.some((cell) => cell.trim() !== ''))
    .map((cells) => (single && elementAt(cells, 0).trim() === '' ? {} : filledBy(cells, columns, words)))
  return {
    rows,
    filled: order.filter((cell) => rows.some((row) => cell in row)),
    unknown: headed
      ? elementAt(table, 0).filter((heading, at) => heading.trim() !== '' && headings[at] === null)
      : [],
    headed,
  }
}

function columnNamed(heading: string, { columns }: CellWords): FigureCell | null {
  const folded = fold(heading)
  return FIGURE_CELLS.find((cell) => fold(cell) === folded || fold(columns[cell]) === folded) ?? null
}

function filledBy(
  cells: readonly string[],
  columns: readonly (FigureCell | null)[],
  { values }: CellWords,
): FilledCells {
  const filled: FilledCells = {}
  for (const [at, text] of cells.entries()) {
    const column = columns[at]
    if (column == null) continue
    const typed = text.trim()
    const known = values[column]?.find(({ value, label }) => value === typed || fold(label) === fold(typed))
    filled[column] = known?.value ?? (column === 'from' || column === 'to' ? dayIn(typed) : typed)
  }
  return filled
}

/** A day as people write it; as it stands where it is none, or may be either of two. */
function dayIn(typed: string): string {
  const read = readTypedDay(typed)
  return read.kind === 'day' ? read.day : typed
}

function cellsOf(text: string): string[][] {
  const table: string[][] = [[]]
  // A quoted field, or one up to the next tab or line break; then what ends it.
  const field = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/gy
  for (const [, quoted, plain, end] of text.replace(/\s+$/, '').matchAll(field)) {
    lastOf(table).push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end === '') break
    if (end !== '\t') table.push([])
  }
  return table
}
