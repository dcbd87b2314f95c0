import { parseMonth } from '@/lib/periods/month'
import { dateWords, monthsIn } from '@/lib/periods/month-names'
import { fold } from '@/lib/places/fold'
import { withLatinDigits } from '@/lib/signs/latin-digits'
import { isFormulaError, isNoValue } from '../habits/no-value'
import { cellText } from '../layout/cell-text'
import type { Sheet, SheetCell, SheetHeader } from '../types'
import type { KnownIndex } from './known-index'
import { meantBy } from './vocabulary'

/** What the cells of a column look like: shares, 0 to 1, of those that are filled; all 0 where none is. */
export interface Content {
  filled: number
  different: number
  numbers: number
  /** Numbers, and what stands where one should: "about 12", "3 ha", "-", "#REF!". */
  amounts: number
  days: number
  years: number
  months: number
  texts: number
  places: number
  operators: number
  metrics: number
  units: number
  countries: number
  /** Months, quarters or years with their year: "2024-03", "mars 2024", "Q1 2024". */
  periods: number
  /** Numbers that may be days of a workbook. */
  serials: number
  grades: number
  languages: number
  addresses: number
}

/** So many filled cells of a column are looked at. */
const mostLooked = 200
/** So many rows are looked through for them. */
const mostRows = 2_000

const NUMBER = /^[-+−]?\p{Nd}[\p{Nd}\s.,'’٬٫\u00a0\u202f]*$/u
const DAY = /^\p{Nd}{1,4}[-/.\s]+(\p{Nd}{1,2}|\p{L}+\.?)[-/.,\s]+\p{Nd}{1,4}(\D.*)?$/u
const YEAR = /^(19|20|21)[0-9]{2}$/

/** What stands in the cells below a header: of each column of it, in its order. */
export function contentsOf(sheet: Sheet, header: SheetHeader, index: KnownIndex): Content[] {
  return header.columns.map(({ at }) => contentOf(cellsOf(sheet, header, at), index))
}

function cellsOf(sheet: Sheet, header: SheetHeader, at: number): SheetCell[] {
  const cells: SheetCell[] = []
  const end = Math.min(sheet.rows.length, header.firstRow + mostRows)
  for (let row = header.firstRow; row < end && cells.length < mostLooked; row++) {
    const cell = sheet.rows[row]?.[at] ?? null
    if (cell !== null && cellText(cell).trim() !== '') cells.push(cell)
  }
  return cells
}

function contentOf(cells: readonly SheetCell[], index: KnownIndex): Content {
  const share = (test: (cell: SheetCell, text: string) => boolean) =>
    cells.length === 0 ? 0 : cells.filter((cell) => test(cell, cellText(cell).trim())).length / cells.length
  const isDay = (cell: SheetCell, text: string) => typeof cell === 'object' || DAY.test(text)
  const isNumber = (cell: SheetCell, text: string) =>
    typeof cell === 'number' || (NUMBER.test(text) && !DAY.test(text))
  const whole = (text: string) => withLatinDigits(text).replace(/\.0+$/, '')
  return {
    filled: cells.length,
    different: new Set(cells.map((cell) => fold(cellText(cell)))).size,
    numbers: share(isNumber),
    amounts: share((cell, text) => isNumber(cell, text) || isNearlyNumber(text)),
    days: share(isDay),
    years: share((_, text) => YEAR.test(whole(text))),
    months: share((_, text) => isMonthText(whole(text))),
    texts: share((cell, text) => !isNumber(cell, text) && !isDay(cell, text)),
    places: share((_, text) => isPlace(text, index)),
    operators: share((_, text) => index.organisations.has(fold(text))),
    metrics: share((_, text) => index.metrics.has(text) || meantBy(text, 'metric') !== null),
    units: share((_, text) => meantBy(text, 'unit') !== null),
    countries: share((_, text) => index.countryOf(text) !== null),
    periods: share((cell, text) => !isDay(cell, text) && isPeriodText(withLatinDigits(text))),
    serials: share((_, text) => /^[2-6]\d{4}(\.\d+)?$/.test(text)),
    grades: share((_, text) => /^[ABCDX]$/.test(text)),
    languages: share((_, text) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text)),
    addresses: share((_, text) => /^https?:\/\//i.test(text)),
  }
}

const isNearlyNumber = (text: string) =>
  isNoValue(text) || isFormulaError(text) || (/\p{Nd}/u.test(text) && text.length < 30 && !DAY.test(text))

const isMonthText = (text: string) =>
  /^(0?[1-9]|1[0-2])$/.test(text) || parseMonth(text) !== null || monthsIn(dateWords(text)).length === 1

const isPeriodText = (text: string) =>
  parseMonth(text) !== null ||
  /^(0?[1-9]|1[0-2])[/.-](19|20|21)\d{2}$/.test(text) ||
  (/(?<!\d)(19|20|21)\d{2}(?!\d)/.test(text) &&
    (monthsIn(dateWords(text)).length === 1 || /[qtк]\W?[1-4]|[1-4]\W?(кв|trim)/iu.test(text)))

/** Whether a text is a place of some country on record, or the name of several. */
const isPlace = (text: string, index: KnownIndex) =>
  (/\p{L}/u.test(text) || index.tree.has(text)) && index.countriesNaming(text).size > 0

/** The country that all places of a column lie in; null where they may lie in several, and where none is known. */
export function countryOfPlaces(
  sheet: Sheet,
  header: SheetHeader,
  columns: readonly number[],
  index: KnownIndex,
): string | null {
  const texts = new Set(
    columns.flatMap((at) => cellsOf(sheet, header, at).map((cell) => cellText(cell).trim())),
  )
  const named = [...texts].map((text) => index.countriesNaming(text))
  const found = index.countries.map(({ code }) => ({
    code,
    known: named.filter((countries) => countries.has(code)).length,
  }))
  const [best, second] = found.sort((a, b) => b.known - a.known)
  if (best === undefined || best.known === 0 || best.known * 2 < texts.size) return null
  return second !== undefined && second.known * 2 > best.known ? null : best.code
}
