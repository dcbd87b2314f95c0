import { type Day, dayOf, daysInMonth } from '@/lib/periods/day'
import type { AmountOf, SheetCell } from '../types'
import type { CellFault, CellReader, ReadPeriod } from './cell-reader'

/** The days of a figure as our own columns have them; '' where there is none. */
export interface RowWindow {
  from: string
  from_precision: string
  to: string
  to_precision: string
}

/** The days of a row with the columns of the sheet behind the first and the last, or what stands in the way and where. */
export type WindowRead =
  | { ok: true; window: RowWindow; fromAt: number | null; toAt: number | null }
  | { ok: false; column: number | null; fault: CellFault }

/** A cell of a row and its column. */
export interface CellAt {
  at: number
  cell: SheetCell
}

/** The cells of a row that speak of days; undefined where the mapping has no such column. */
export interface WindowCells {
  from?: CellAt
  to?: CellAt
  period?: CellAt
  year?: CellAt
  month?: CellAt
  constants: { from: string; to: string }
  /** The year of months that have none; null where nobody said. */
  yearOfMonths: string | null
}

/** What else decides on the days of a figure: its basis, and whether the row says that; the day of publication, '' where it is not known. */
export interface FigureDays {
  basis: string
  isOfRow: boolean
  published: string
}

type PeriodRead =
  | { ok: true; period: ReadPeriod | null; column: number | null }
  | Extract<WindowRead, { ok: false }>

const none: PeriodRead = { ok: true, period: null, column: null }

/**
 * The days that a figure of a row covers. A period stands from its first day to its last, each with how much is known of it; of a total or a
 * level only the last day stands. A month that was not over when the report came out ends with the day of publication.
 */
export function rowWindowOf(
  cells: WindowCells,
  of: AmountOf,
  { basis, isOfRow, published }: FigureDays,
  reader: CellReader,
): WindowRead {
  const whole = periodOf(cells, of, reader)
  if (!whole.ok) return whole
  const from = endOf(cells.from, cells.constants.from, reader)
  if (!from.ok) return from
  const to = endOf(cells.to, cells.constants.to, reader)
  if (!to.ok) return to
  const hasFirst = basis !== 'total' && basis !== 'level'
  // A first day beside a total is a contradiction of the row, and left to be told.
  const begins = hasFirst ? (from.period ?? whole.period) : isOfRow ? from.period : null
  const ends = to.period ?? whole.period
  return {
    ok: true,
    window: {
      from: begins?.first ?? '',
      from_precision: precisionText(begins),
      to: ends === null ? '' : lastDay(ends, published),
      to_precision: precisionText(ends),
    },
    fromAt: begins === null ? null : from.period === null ? whole.column : from.column,
    toAt: to.period === null ? whole.column : to.column,
  }
}

const precisionText = (period: ReadPeriod | null) =>
  period === null || period.precision === 'day' ? '' : period.precision

function lastDay({ first, last, precision }: ReadPeriod, published: string): Day {
  const isOpen = precision !== 'day' && published !== '' && published < last && published >= first
  return isOpen ? published : last
}

/** A first or a last day, or the period that stands in its place. */
function endOf(given: CellAt | undefined, constant: string, reader: CellReader): PeriodRead {
  if (given === undefined || reader.text(given.cell) === '')
    return constant === '' ? none : endIn({ at: null, cell: constant }, reader)
  return endIn(given, reader)
}

function endIn({ at, cell }: { at: number | null; cell: SheetCell }, reader: CellReader): PeriodRead {
  const day = reader.day(cell)
  if (day.ok) {
    const { value } = day
    return {
      ok: true,
      period: value === null ? null : { first: value, last: value, precision: 'day' },
      column: at,
    }
  }
  if ('ask' in day) return { ok: false, column: at, fault: day }
  const period = reader.period(cell, null)
  return period.ok ? { ok: true, period: period.value, column: at } : { ok: false, column: at, fault: day }
}

/** The month, quarter or year of a row, or of the column of its amount. */
function periodOf(cells: WindowCells, of: AmountOf, reader: CellReader): PeriodRead {
  const inRow = cells.year === undefined ? { ok: true as const, value: null } : reader.year(cells.year.cell)
  if (!inRow.ok) return { ok: false, column: cells.year?.at ?? null, fault: inRow }
  const year = of.year ?? inRow.value
  const yearOfMonth = year ?? cells.yearOfMonths
  if (of.month !== undefined) return monthOf(Number(of.month), yearOfMonth, of.month, null)
  for (const { at, cell } of [
    ...(of.period === undefined ? [] : [{ at: null, cell: of.period }]),
    ...(cells.period === undefined ? [] : [cells.period]),
    ...(cells.month === undefined ? [] : [cells.month]),
  ]) {
    const number = at !== null && at === cells.month?.at ? reader.monthNumber(cell) : null
    if (number !== null) return monthOf(number, yearOfMonth, reader.text(cell), at)
    const read = reader.period(cell, yearOfMonth)
    if (!read.ok) return { ok: false, column: at, fault: read }
    if (read.value !== null) return { ok: true, period: read.value, column: at }
  }
  if (year === null) return none
  const column = of.year === undefined ? (cells.year?.at ?? null) : null
  return { ok: true, period: { first: `${year}-01-01`, last: `${year}-12-31`, precision: 'year' }, column }
}

function monthOf(month: number, year: string | null, sample: string, column: number | null): PeriodRead {
  if (year === null) return { ok: false, column, fault: { ask: 'year', sample } }
  const number = Number(year)
  const period: ReadPeriod = {
    first: dayOf(number, month, 1),
    last: dayOf(number, month, daysInMonth(number, month)),
    precision: 'month',
  }
  return { ok: true, period, column }
}
