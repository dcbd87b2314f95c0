import { readTable } from '@/lib/grid/clipboard-table'
import { typedAmount } from '@/lib/quantities/typed-amount'
import { shapeOf } from '@/lib/spreadsheets/layout/shape'
import { whatIsCounted } from '@/lib/spreadsheets/mapping/amount-header'
import { guessMapping } from '@/lib/spreadsheets/mapping/guess'
import type { KnownIndex } from '@/lib/spreadsheets/mapping/known-index'
import { headerIn } from '@/lib/spreadsheets/mapping/own-header'
import { questionsOf, withHabits } from '@/lib/spreadsheets/mapping/questions'
import { figuresOf } from '@/lib/spreadsheets/rows/figures'
import { MappedTable } from '@/lib/spreadsheets/rows/mapped-table'
import { printedTotals, type TotalInTable } from '@/lib/spreadsheets/rows/total-rows'
import type { Mapping, Sheet, SheetHeader } from '@/lib/spreadsheets/types'
import { MOST_FIGURES } from '../limits'
import { FIGURE_CELLS, type FilledCells } from '../schema'
import { placesInHeadings } from './places-in-headings'
import type { TableQuestion } from './table-answer'
import { titlePeriod } from './title-period'

/** What the draft says of every figure of a table that is pasted into it; blank where it says nothing. */
export interface SaidOfTable {
  country: string
  publisher: string
  published: string
  operator: string
  /** What amounts are typed in. */
  language: string
  /** Where it was, where the table names no place. */
  places?: string
}

/** A cell of a table that no figure could be made of: row and column from 1, and what stands in it. */
export interface LeftOutCell {
  row: number
  column: number
  text: string
}

/** What a pasted table comes to: nothing that a figure could be made of, what has to be asked first, or its figures. */
export type LaidTable =
  | { kind: 'none' }
  | { kind: 'asks'; questions: TableQuestion[]; mapping: Mapping }
  | { kind: 'figures'; figures: FilledCells[]; leftOut: LeftOutCell[] }

/** A figure of a table: its cells, and where in the table its amount, its place and its time stand, from 0 (the time may stand over the amount); null where no column of it has them. */
export interface LaidFigure {
  cells: FilledCells
  row: number
  column: number | null
  placeColumn: number | null
  timeColumn: number | null
}

/** The same with where each figure stands, and the totals that the table prints, which are no figures. */
export type LaidRows =
  | Exclude<LaidTable, { kind: 'figures' }>
  | { kind: 'figures'; figures: LaidFigure[]; leftOut: LeftOutCell[]; totals: TotalInTable[] }

const SHEET = 'pasted'

/**
 * Reads a table as it was copied, with its titles, headings and rows of totals, as the sheets of files are read (lib/spreadsheets).
 * `given`: the mapping of the last time with what was answered since; null the first time. The words of each figure are its row.
 */
export function readLaidTable(
  text: string,
  given: Mapping | null,
  said: SaidOfTable,
  index: KnownIndex,
): LaidTable {
  const rows = readTable(text)
  const read = readLaidRows(rows, given, said, index)
  if (read.kind !== 'figures') return read
  const wordsOf = (row: number) => (rows[row] ?? []).join('\t').trim()
  const figures = read.figures.map(({ cells, row }) => ({ words: wordsOf(row), ...cells }))
  return { kind: 'figures', figures, leftOut: read.leftOut }
}

/** Reads the cells of a table, row by row, in the same way. */
export function readLaidRows(
  cells: readonly (readonly string[])[],
  given: Mapping | null,
  said: SaidOfTable,
  index: KnownIndex,
): LaidRows {
  const sheet: Sheet = {
    ...{ name: SHEET, hidden: false, merged: [] },
    rows: cells.map((row) => row.map((cell) => (cell.trim() === '' ? null : cell))),
  }
  const header = headerIn(sheet)
  if (header === null) return { kind: 'none' }
  const guessed = given ?? withSaid(guessMapping(sheet, header, index), sheet, header, said, index)
  const { mapping: placed, question } = placesInHeadings(guessed, header, said.country, index)
  const mapping = withHabits(sheet, header, placed)
  if (question !== null) return { kind: 'asks', questions: [question], mapping }
  const table = new MappedTable(sheet, header, mapping, index, shapeOf(header))
  const questions = questionsOf(table).filter((question) => question.ask !== 'amounts')
  if (table.reader.amounts.length === 0) return { kind: 'none' }
  if (questions.length > 0) return { kind: 'asks', questions, mapping }
  const figures: LaidFigure[] = []
  const leftOut: LeftOutCell[] = []
  const isDated = hasTimeColumns(mapping)
  for (const one of figuresOf(table)) {
    if ('problem' in one) {
      const { row, column } = one.problem
      const there = sheet.rows[row]?.[column ?? 0] ?? ''
      leftOut.push({ row: row + 1, column: (column ?? 0) + 1, text: String(there) })
    } else if (figures.length < MOST_FIGURES) {
      const { cells, row, from } = one.figure
      figures.push({
        ...{ cells: cellsOf(cells, said.language), row },
        ...{ column: from.amount ?? null, placeColumn: from.places ?? null },
        timeColumn: isDated ? (from.to ?? from.from ?? null) : null,
      })
    }
  }
  return { kind: 'figures', figures, leftOut, totals: printedTotals(sheet, header, mapping) }
}

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g

/** What the draft says, and the title of the table, need not be asked. Its publication is the draft's. */
function withSaid(
  mapping: Mapping,
  sheet: Sheet,
  header: SheetHeader,
  { country, publisher, published, operator, places = '' }: SaidOfTable,
  index: KnownIndex,
): Mapping {
  const title = sheet.rows
    .slice(0, header.row)
    .flatMap((cells) => cells.filter((cell) => typeof cell === 'string'))
    .join(' ')
  const { metric = '' } = title === '' ? {} : whatIsCounted(title, index)
  const years = new Set(title.match(YEAR))
  const [year = null] = years.size === 1 ? years : []
  const period = title === '' || hasTime(mapping) ? null : titlePeriod(title)
  const given = {
    operator,
    metric,
    places: namesPlaces(mapping) ? '' : places,
    publisher: publisher || '-',
    published: published || '-',
    report_title: '-',
    ...(period === null
      ? {}
      : {
          ...{ basis: 'period', from: period.from, to: period.to },
          ...(period.precision === 'day'
            ? {}
            : { from_precision: period.precision, to_precision: period.precision }),
        }),
  }
  const known = Object.entries(given).filter(([, text]) => text !== '')
  return {
    ...mapping,
    year: mapping.year ?? year,
    constants: { ...Object.fromEntries(known), ...mapping.constants, country },
  }
}

/** Whether columns of a table say where. */
const namesPlaces = ({ columns }: Mapping) =>
  columns.some(
    ({ is }) =>
      is.use === 'area' ||
      (is.use === 'field' && is.field === 'places') ||
      (is.use === 'amount' && is.of.places !== undefined),
  )

/** Whether columns of a table say when. */
const hasTime = (mapping: Mapping) => mapping.constants.basis !== undefined || hasTimeColumns(mapping)

const hasTimeColumns = ({ columns }: Mapping) =>
  columns.some(
    ({ is }) =>
      ['year', 'month', 'period'].includes(is.use) ||
      (is.use === 'field' && (is.field === 'from' || is.field === 'to' || is.field === 'basis')) ||
      (is.use === 'amount' && (is.of.month ?? is.of.year ?? is.of.period ?? is.of.basis) !== undefined),
  )

function cellsOf(cells: Partial<Record<string, string>>, language: string): FilledCells {
  const filled: FilledCells = {}
  for (const cell of FIGURE_CELLS) {
    const text = cells[cell]
    if (text === undefined || text === '') continue
    filled[cell] = cell === 'amount' || cell === 'amount_to' ? typedAmount(text, language) : text
  }
  return filled
}
