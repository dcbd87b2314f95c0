import { elementAt } from '@/lib/lookup/element-at'
import { type Day, dayOf, daysInMonth, isDay } from '@/lib/periods/day'
import { nameInLanguage, type ParsedText, type TokenSpan } from '../lexing/parsed-text'

/**
 * A day, month or year that a text names, or days of one month: the first and the last day; null where the year is not known. `hasYear`: the
 * words name the year. `part`: only the beginning, the middle or the end of the month or year is meant.
 */
export type DateSpan = TokenSpan & {
  from: Day | null
  to: Day | null
  precision: 'day' | 'month' | 'year'
  hasYear: boolean
  part?: 'early' | 'mid' | 'late'
}

const FIRST_YEAR = 1950
const LAST_YEAR = 2100

export function monthAt(reading: ParsedText, at: number): { month: number; last: number } | null {
  const hit = reading.hitsAt(at, 'month')[0]
  return hit && isWrittenAsMonth(reading, at) ? { month: Number(nameInLanguage(hit)), last: hit.last } : null
}

/** "May" and "March" are months with a capital, "mars" without one; where the whole text is in capitals, either way. */
function isWrittenAsMonth({ tokens, text, language }: ParsedText, at: number): boolean {
  const { start, end, capital } = elementAt(tokens, at)
  const { monthsWritten } = language.file
  if (monthsWritten === 'any' || capital === (monthsWritten === 'capital')) return true
  const written = text.slice(start, end)
  const isLoud = written.length > 1 && written === written.toUpperCase()
  const isByDay = tokens[at - 1]?.kind === 'digits' || tokens[at + 1]?.kind === 'digits'
  return isByDay || isLoud || (capital && tokens[at - 1]?.kind !== 'word')
}

export function yearNamed(digits: string): number {
  const year = digits.length === 4 ? Number(digits) : 0
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0
}

export const isDash = (sign: string) => /^[‐‑–—-]$/.test(sign)

/** The date of a month, of one of its days where one is given; the year is that behind it, else the last one before the report. */
export function ofMonth(
  reading: ParsedText,
  first: number,
  last: number,
  month: number,
  day: number | null,
  reference: Day | null,
): DateSpan | null {
  const { tokens, language } = reading
  const { end, year } = yearBehind(reading, last, reference)
  // "May" and "march" are also verbs: a month alone is one behind a small word, "in May", or at the head of a line.
  const before = tokens[first - 1]
  const isLed =
    before !== undefined &&
    (language.small.has(before.text) ||
      isDash(before.text) ||
      reading.hitsIn('calendar', { first: first - 2, last: first - 1 }).length > 0)
  const isHead = startsLine(reading, first) && /^[:–—-]$/.test(tokens[last + 1]?.text ?? '')
  if (year === 0 && day === null && !isLed && !isHead && !beginsRange(reading, last + 1)) return null
  const known = year || lastYearWith(month, day, reference)
  const hasYear = year > 0
  if (!known)
    return day === null ? null : { first, last: end, from: null, to: null, precision: 'day', hasYear }
  if (day === null)
    return {
      ...{ first, last: end, hasYear },
      from: dayOf(known, month, 1),
      to: dayOf(known, month, daysInMonth(known, month)),
      precision: 'month',
    }
  const date = dayOf(known, month, day)
  return isDay(date) ? { first, last: end, from: date, to: date, precision: 'day', hasYear } : null
}

/** "January to May 2023": whether a word or dash and another month stand behind a month. */
function beginsRange(reading: ParsedText, at: number): boolean {
  const link = reading.hitsAt(at, 'days').find((hit) => nameInLanguage(hit) !== 'between')
  const isDashed = isDash(reading.tokens[at]?.text ?? '')
  return (link !== undefined || isDashed) && monthAt(reading, (link?.last ?? at) + 1) !== null
}

/** Whether a token is the first of a line. */
export function startsLine({ text, tokens }: ParsedText, at: number): boolean {
  if (at === 0) return true
  const before = tokens[at - 1]
  return before !== undefined && text.slice(before.end, elementAt(tokens, at).start).includes('\n')
}

/** The year behind a month, and the last token of both; nought for none. */
function yearBehind(reading: ParsedText, last: number, reference: Day | null): { end: number; year: number } {
  const { tokens, language } = reading
  for (let at = last + 1; at <= last + 3; at++) {
    const token = tokens[at]
    if (!token) break
    // "June of this year"
    const said = reading.hitsAt(at, 'time').find((hit) => /^time (last_)?year$/.test(hit.kind))
    if (said !== undefined && reference !== null)
      return {
        end: said.last,
        year: Number(reference.slice(0, 4)) - (said.kind === 'time last_year' ? 1 : 0),
      }
    if (token.kind === 'digits') {
      const year = yearNamed(token.text)
      return year > 0 ? { end: at, year } : { end: last, year }
    }
    if (token.kind === 'word' ? !language.small.has(token.text) : !/[,.]/.test(token.text)) break
  }
  return { end: last, year: 0 }
}

/** The year in which a day or month without one last was, as of the day of the report. */
function lastYearWith(month: number, day: number | null, reference: Day | null): number {
  if (!reference) return 0
  const year = Number(reference.slice(0, 4))
  return dayOf(year, month, day ?? 1) <= reference ? year : year - 1
}
