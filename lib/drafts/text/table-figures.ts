import type { TableCell, TextRow, TextTable } from '@/lib/documents/tables/types'
import { PLACE_SEPARATOR } from '@/lib/exchange/claims-format'
import type { Metric } from '@/lib/metrics/types'
import { readTypedAmount } from '@/lib/quantities/typed-amount'
import type { UnitCode } from '@/lib/quantities/units'
import type { KnownIndex } from '@/lib/spreadsheets/mapping/known-index'
import type { PlaceChoice } from '../form/choices'
import type { LaidFigure, SaidOfTable } from '../laid-table/read-laid-table'
import type { FilledCells } from '../schema'
import { cellDoubts } from './proposal-doubts'
import { readTableRows } from './read-table-rows'
import { textMark } from './text-mark'
import type {
  NumberReading,
  ProposalDoubt,
  SaidPart,
  TableReading,
  TextProposal,
  TextRange,
} from './text-proposals'

/** What tables of a text are held against to be entered into a draft. */
export interface TableInto {
  said: SaidOfTable
  metrics: readonly Metric[]
  index: KnownIndex
  placeOf(code: string): PlaceChoice | null
}

/** Figures of one table that are proposed one by one; those of a larger one are entered together. */
const MOST_PROPOSED = 60
/** Cells of tables that are read while somebody waits. */
const MOST_CELLS = 20_000
const LONGEST_WORDS = 4_000

/** What nobody said of a table is told so to what reads it; it is no operator of anybody's. */
const UNSAID = '-'

/**
 * The tables of a text as figures of a draft, by the same reading as those that are pasted into it: each figure with its row as its words. A
 * table that leaves something open is offered as a whole, with how much has to be answered.
 */
export function tableFigures(
  text: string,
  tables: readonly TextTable[],
  into: TableInto,
): { tables: TableReading[]; proposals: TextProposal[] } {
  const read: { tables: TableReading[]; proposals: TextProposal[] } = { tables: [], proposals: [] }
  let cells = 0
  for (const table of tables) {
    cells += table.rows.reduce((sum, row) => sum + row.cells.length, 0)
    if (cells > MOST_CELLS) break
    const one = oneTable(text, table, into)
    if (one === null) continue
    read.tables.push(one.table)
    read.proposals.push(...one.proposals)
  }
  return read
}

function oneTable(
  text: string,
  table: TextTable,
  into: TableInto,
): { table: TableReading; proposals: TextProposal[] } | null {
  const { said } = into
  const above = titleRows(text, table)
  const heading = namesOf(table)
  const rows = [...above, ...heading.map((names) => ({ cells: names })), ...table.rows]
  const laid = readTableRows(
    rows.map(({ cells }) => cells.map((cell) => (typeof cell === 'string' ? cell : cell.text))),
    { ...said, operator: said.operator || UNSAID, places: said.country },
    into.index,
  )
  if (laid.kind === 'none') return null
  const range = { start: table.start, end: table.end }
  const id = `k${textMark(text.slice(table.start, table.end))}`
  const shown = {
    ...{ id, range, rows: table.rows.length },
    text: rows
      .map(({ cells }) =>
        cells.map((cell) => oneLine(typeof cell === 'string' ? cell : cell.text)).join('\t'),
      )
      .join('\n'),
  }
  if (laid.kind === 'asks')
    return {
      table: { ...shown, kind: 'asks', questions: laid.questions.length, figures: 0, totals: [] },
      proposals: [],
    }
  const figures = laid.figures.filter(({ cells }) => into.metrics.some(({ key }) => key === cells.metric))
  if (figures.length === 0) return null
  const offset = above.length + heading.length
  const totals = laid.totals.map(({ column, printed, sum, agrees }) => ({
    ...{ printed, sum, agrees },
    name: oneLine(table.rows[0]?.cells[column]?.text ?? ''),
  }))
  const isProposed = figures.length <= MOST_PROPOSED
  const at = { text, id, table, offset, into, otherwise: laid.otherwise, options: laid.options }
  return {
    table: { ...shown, kind: isProposed ? 'read' : 'asks', questions: 0, figures: figures.length, totals },
    proposals: isProposed ? figures.flatMap((figure) => proposalOf(figure, at) ?? []) : [],
  }
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/** The lines above a table as rows of one cell. */
function titleRows(text: string, { title }: TextTable): { cells: string[] }[] {
  if (title === null) return []
  return text
    .slice(title.start, title.end)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ cells: [line.trim()] }))
}

/** A list of names with numbers has no names of columns: the first is of places, the second of amounts. */
const namesOf = ({ layout }: TextTable): string[][] => (layout === 'pairs' ? [['places', 'amount']] : [])

interface Within {
  text: string
  id: string
  table: TextTable
  /** Rows that were put before those of the table. */
  offset: number
  into: TableInto
  otherwise: readonly LaidFigure[]
  options: ReadonlyMap<string, readonly string[]>
}

function proposalOf(figure: LaidFigure, within: Within): TextProposal | null {
  const { text, id, table, offset, into } = within
  const row = table.rows[figure.row - offset]
  if (row === undefined) return null
  const amountCell = figure.column === null ? undefined : row.cells[figure.column]
  const { amount, amount_to: _, unit: __, metric = '', ...cells } = figure.cells
  const others = within.otherwise.filter(
    (other) => other.row === figure.row && other.column === figure.column && other.cells.amount !== amount,
  )
  const readings = [figure, ...others].flatMap((one) => readingOf(one.cells, into.said.language) ?? [])
  if (amountCell === undefined || readings.length === 0 || metric === '') return null
  const placeCell = figure.placeColumn === null ? undefined : row.cells[figure.placeColumn]
  const heading = table.rows[0]?.cells[figure.column ?? 0]
  const codes = (cells.places ?? '').split(PLACE_SEPARATOR).filter((code) => code !== '')
  const isAssumed = placeCell === undefined && codes.join() === into.said.country
  const places = isAssumed
    ? []
    : codes.flatMap((code) => placeWords(code, placeCell ?? heading ?? amountCell, within))
  const names = table.layout === 'pairs' || row === table.rows[0] ? undefined : heading
  const timeCell = figure.timeColumn === figure.column ? names : row.cells[figure.timeColumn ?? -1]
  const title = table.title === null ? null : rangeOf(table.title)
  const doubts = [
    ...timeDoubts(figure, title),
    ...(isAssumed ? [{ of: 'place', reason: 'by default', words: null } as const] : []),
  ]
  return {
    id: `${id}x${figure.row - offset}x${figure.column}`,
    ...{
      metric,
      held: null,
      within: null,
      sumOf: [],
      findings: [],
      sameAs: null,
      saidAgain: [],
      earlier: [],
    },
    doubts: cellDoubts({ readings, places, country: into.said.country }, rangeOf(amountCell), doubts),
    said: saidByCells({ number: amountCell, metric: names, place: placeCell, window: timeCell }),
    mark: rangeOf(amountCell),
    around: [row.cells[0], placeCell, heading].flatMap((cell) =>
      cell === undefined || cell.text === '' ? [] : [rangeOf(cell)],
    ),
    cells: {
      ...cells,
      metric,
      operator: cells.operator === UNSAID ? '' : (cells.operator ?? ''),
      words: wordsOf(text, row),
    },
    readings,
    places,
    countryAssumed: isAssumed,
  }
}

/** Whether a row says of what time its figure is, or its title does, or nothing. */
function timeDoubts({ timeColumn, cells }: LaidFigure, title: TextRange | null): ProposalDoubt[] {
  if (timeColumn !== null) return []
  const isTitled = title !== null && cells.to !== undefined
  return [
    isTitled
      ? { of: 'window', reason: 'from the heading', words: title }
      : { of: 'window', reason: 'by default', words: null },
  ]
}

function saidByCells(cells: Readonly<Partial<Record<SaidPart['of'], TableCell | undefined>>>): SaidPart[] {
  return Object.entries(cells).flatMap(([of, cell]) =>
    cell === undefined || cell.text.trim() === ''
      ? []
      : [{ of: of as SaidPart['of'], words: [rangeOf(cell)] }],
  )
}

function readingOf(cells: FilledCells, language: string): NumberReading | null {
  const { amount = '', amount_to: to = '', unit = '' } = cells
  const decimal = readTypedAmount(amount, language)
  if (decimal === null) return null
  return {
    cells: { amount, ...(to === '' ? {} : { amount_to: to }), unit },
    printed: { amount: decimal, to: readTypedAmount(to, language) ?? '', unit: unit as UnitCode },
    converted: false,
  }
}

/** The place of a code, and the others that have its name. */
function placeWords(
  code: string,
  { start, end, text }: TableCell,
  { options, into: { placeOf } }: Within,
): TextProposal['places'] {
  const others = (options.get(text) ?? []).filter((other) => other !== code)
  const places = [code, ...others].flatMap((one) => placeOf(one) ?? [])
  return places.length === 0 ? [] : [{ start, end, text, options: places }]
}

const rangeOf = ({ start, end }: TextRange): TextRange => ({ start, end })

const wordsOf = (text: string, { start, end }: TextRow) =>
  text.slice(start, end).trim().slice(0, LONGEST_WORDS)

/** Of what else is read from a text, that which is no cell of a table: its rows are read by their columns. */
export function outsideTables<Proposed extends { mark: TextRange }>(
  proposals: readonly Proposed[],
  tables: readonly TableReading[],
): Proposed[] {
  return proposals.filter(
    ({ mark }) => !tables.some(({ range }) => mark.start < range.end && mark.end > range.start),
  )
}
