import { readTable } from '@/lib/grid/clipboard-table'
import { elementAt } from '@/lib/lookup/element-at'
import { fold } from '@/lib/places/fold'
import { habitsOf } from '@/lib/spreadsheets/habits/habits-of'
import { FIGURE_CELLS, type FigureCell, type FilledCells } from '../schema'
import { type CellValues, readTypedCell, type TypingHabits } from './typed-cell'

/** What the columns of figures and the words in their cells are called, beside their names in files. */
export interface CellWords {
  columns: Readonly<Record<FigureCell, string>>
  values: CellValues
}

/** Rows for figures, and which columns they filled. */
export interface PastedCells {
  rows: FilledCells[]
  filled: FigureCell[]
  /** Headings that name no cell of a figure: their columns were left out. */
  unknown: string[]
  /** How many cells stay as they are typed, since they are no value of their column. */
  unclear: number
  /** A day of which either number may be the month, where the others do not tell; null where there is none. */
  either: string | null
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
 * Cells as spreadsheets copy them. Where the first row names at least half of its columns, and two of them or the only one, it is
 * headings; otherwise the cells go to `order` from `from` on. Rows without a word are left out, but in a single column: there each
 * line belongs to the figure beside it. The days of a paste are of one habit: one that can only be read in one order says it of all.
 */
export function readPasted(
  text: string,
  from: FigureCell,
  order: readonly FigureCell[],
  words: CellWords,
  habits: TypingHabits,
): PastedCells {
  const table = cellsOf(text)
  const headings = (table[0] ?? []).map((heading) => columnNamed(heading, words))
  const known = headings.filter((cell) => cell !== null).length
  const single = table.every((cells) => cells.length === 1)
  const headed = (known >= 2 && known * 2 >= headings.length) || (single && known === 1)
  const columns = headed ? headings : order.slice(order.indexOf(from))
  const lines = (headed ? table.slice(1) : table).filter(
    (cells) => single || cells.some((cell) => cell.trim() !== ''),
  )
  const days = lines.flatMap((cells) =>
    cells.filter((_, at) => columns[at] === 'from' || columns[at] === 'to'),
  )
  const dayOrder = habits.dayOrder ?? habitsOf(days).habits.dayOrder
  const told = { unclear: 0, either: null as string | null }
  const rows = lines.map((cells) =>
    single && elementAt(cells, 0).trim() === ''
      ? {}
      : filledBy(cells, columns, words, { ...habits, dayOrder }, told),
  )
  return {
    ...told,
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

/** What a row fills. A cell of its own says more than what stands in another: "12 ha" beside a column of units says none. */
function filledBy(
  cells: readonly string[],
  columns: readonly (FigureCell | null)[],
  { values }: CellWords,
  habits: TypingHabits,
  told: { unclear: number; either: string | null },
): FilledCells {
  const filled: FilledCells = {}
  const own = new Set<string>()
  for (const [at, text] of cells.entries()) {
    const column = columns[at]
    if (column == null) continue
    const { cells: read, is } = readTypedCell(column, text, values, habits)
    if (is === 'unclear') told.unclear++
    if (is === 'either') told.either ??= text.trim()
    for (const [cell, said] of Object.entries(read) as [FigureCell, string][]) {
      if (cell === column && said !== '') own.add(cell)
      if (cell === column ? said !== '' || filled[cell] === undefined : !own.has(cell)) filled[cell] = said
    }
  }
  return filled
}

/** The rows of a text, without the blank ones behind the last. */
function cellsOf(text: string): string[][] {
  return readTable(text.replace(/\s+$/, ''))
}
