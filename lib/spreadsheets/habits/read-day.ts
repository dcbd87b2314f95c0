import { type Day, dayOf, isDay } from '@/lib/periods/day'
import { readTypedDay } from '@/lib/periods/typed-day'
import { type Problem, problemWith } from '@/lib/problems/problem'
import { withLatinDigits } from '@/lib/signs/latin-digits'
import { cellText } from '../layout/cell-text'
import { serialDay } from '../read/cell-texts'
import type { CellHabits, SheetCell } from '../types'
import { isFormulaError, isNoValue } from './no-value'

/** What a cell is read as where a day should stand. */
export type DayReading =
  | { kind: 'day'; day: Day }
  | { kind: 'blank' }
  /** Day and month can stand in either order. */
  | { kind: 'ambiguous'; dayFirst: Day; monthFirst: Day }
  | { kind: 'problem'; problem: Problem }

/** Days as numbers of a spreadsheet, from 1954-10-03 to 2119-01-27: what lies outside is something else. */
const SERIAL = /^[2-7]\d{4}$/
const TIME = /[T\s,]+\d{1,2}:\d{2}(:\d{2}([.,]\d+)?)?\s*(am|pm|z|utc|[+-]\d{2}:?\d{2})?$/i

/**
 * Reads a day as the cells of a file write it, at whatever time: 2024-01-12, 12 janv. 2024, ١٢ يناير ٢٠٢٤, 2024年1月12日, the number
 * that a spreadsheet keeps for it. Of 01/02/2024 the habits of the file say which is the month; without them it is ambiguous.
 */
export function readDay(cell: SheetCell, habits: Partial<CellHabits>): DayReading {
  if (typeof cell === 'object' && cell !== null) return { kind: 'day', day: cell.day }
  const shown = cellText(cell).trim()
  if (isNoValue(shown)) return { kind: 'blank' }
  if (isFormulaError(shown)) return { kind: 'problem', problem: problemWith('formulaFault', { text: shown }) }
  const plain = withLatinDigits(shown)
    .replace(/\p{Cf}/gu, '')
    .trim()
  const whole = plain.replace(/(\d)\.0+$/, '$1')
  if (SERIAL.test(whole)) {
    const day = serialDay(Number(whole), false)
    if (typeof day === 'object' && day !== null) return { kind: 'day', day: day.day }
  }
  const [, year, month, date] = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(whole) ?? []
  if (year && month && date && isDay(`${year}-${month}-${date}`))
    return { kind: 'day', day: `${year}-${month}-${date}` }
  return inWords(shown, plain.replace(TIME, ''), habits)
}

function inWords(shown: string, plain: string, { dayOrder }: Partial<CellHabits>): DayReading {
  const read = readTypedDay(withWholeYear(plain))
  if (read.kind === 'day') return { kind: 'day', day: read.day }
  const [dayFirst, monthFirst] = read.kind === 'either' ? read.days : []
  if (dayFirst === undefined || monthFirst === undefined)
    return { kind: 'problem', problem: problemWith('notDay', { text: shown, meant: [] }) }
  if (dayOrder === undefined) return { kind: 'ambiguous', dayFirst, monthFirst }
  return { kind: 'day', day: dayOrder === 'day-first' ? dayFirst : monthFirst }
}

/** A year of two digits at the end in full: those up to 68 are of this century, as spreadsheets have it. */
export function withWholeYear(text: string): string {
  return text.replace(
    /^((?:\d{1,2}\s?[-/.]\s?\d{1,2}|\d{1,2}[\s.-]*\p{L}[\p{L}\p{M}.]*|\p{L}[\p{L}\p{M}.]*)[-/.\s’']+)(\d{2})$/u,
    (_, before: string, year: string) => `${before}${fullYear(Number(year))}`,
  )
}

/** 24 is 2024, 98 is 1998. */
const fullYear = (year: number) => (year <= 68 ? 2000 : 1900) + year

/** The orders in which a text can be a day: null where it is none, or there is nothing to decide. */
export function dayOrderOf(text: string): CellHabits['dayOrder'] | 'either' | null {
  const plain = withWholeYear(withLatinDigits(text.trim()).replace(TIME, ''))
  const [, first, sign, second, year] =
    /^(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?[-/.]\s?(\d{4})$/.exec(plain) ?? []
  if (first === undefined || second === undefined || sign === '.') return null
  const isReal = (month: string, day: string) => isDay(dayOf(Number(year), Number(month), Number(day)))
  const [dayFirst, monthFirst] = [isReal(second, first), isReal(first, second)]
  if (dayFirst && monthFirst) return Number(first) === Number(second) ? null : 'either'
  return dayFirst ? 'day-first' : monthFirst ? 'month-first' : null
}
