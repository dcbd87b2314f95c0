import { elementAt } from '@/lib/lookup/element-at'
import { addDays, type Day, dayNumber, dayOf, isDay } from '@/lib/periods/day'
import { nameInLanguage, type ParsedText } from '../lexing/parsed-text'
import type { Sentence } from '../lexing/sentences'
import { calendarPartAt } from './calendar-parts'
import { type DateSpan, isDash, monthAt, ofMonth, startsLine, yearNamed } from './months'

export type { DateSpan } from './months'

/**
 * The dates of a sentence: "5 December 2016", "Dec. 5", "12.03.2023", "March 2006", "1 to 7 September", and years behind a
 * preposition.
 */
export function datesOf(reading: ParsedText, sentence: Sentence, reference: Day | null): DateSpan[] {
  const found: DateSpan[] = []
  let at = sentence.first
  while (at <= sentence.last) {
    const date = dateAt(reading, at, sentence, reference)
    if (date) found.push(date)
    at = date ? date.last + 1 : at + 1
  }
  return found
}

function dateAt(reading: ParsedText, at: number, sentence: Sentence, reference: Day | null): DateSpan | null {
  const { tokens } = reading
  const token = elementAt(tokens, at)
  const part = calendarPartAt(reading, at, reference)
  if (part) return part
  if (token.kind === 'digits') {
    const numeric = numericDate(reading, at)
    if (numeric) return numeric
    const days = daysBefore(reading, at, reference)
    if (days) return days
    const named = monthAfter(reading, at)
    if (token.text.length <= 2 && named)
      return ofMonth(reading, at, named.last, named.month, Number(token.text), reference)
    return yearAlone(reading, at, sentence)
  }
  const month = monthAt(reading, at)
  if (!month) return weekdayAt(reading, at, sentence, reference)
  const behind = skipDot(reading, month.last + 1)
  const day = tokens[behind]
  if (day?.kind === 'digits' && day.text.length <= 2 && mayBeDay(reading, behind)) {
    return (
      daysBehind(reading, at, behind, month.month, reference) ??
      ofMonth(reading, at, endOfDay(reading, behind), month.month, Number(day.text), reference)
    )
  }
  return ofMonth(reading, at, month.last, month.month, null, reference)
}

/** Whether a number behind a month is its day, and no amount: "in March 30 mines", "في مارس 24 ألف لغم". */
function mayBeDay(reading: ParsedText, at: number): boolean {
  const number = reading.numberAt(at)
  return (number === undefined || number.last === at) && !counts(reading, at + 1)
}

/** "1 to 7 September": null where no day of the same month follows. */
function daysBefore(reading: ParsedText, at: number, reference: Day | null): DateSpan | null {
  const second = secondDay(reading, at)
  const named = second === null ? null : monthAfter(reading, second.at)
  if (second === null || named === null) return null
  return withFirst(
    ofMonth(reading, at, named.last, named.month, second.day, reference),
    Number(elementAt(reading.tokens, at).text),
  )
}

/** "September 1-7", the first day at `at`; what is counted behind the second number is no day. */
function daysBehind(
  reading: ParsedText,
  first: number,
  at: number,
  month: number,
  reference: Day | null,
): DateSpan | null {
  const second = secondDay(reading, at)
  if (second === null || second.spaced) return null
  const last = endOfDay(reading, second.at)
  if (monthAt(reading, last + 1) || counts(reading, last + 1)) return null
  return withFirst(
    ofMonth(reading, first, last, month, second.day, reference),
    Number(elementAt(reading.tokens, at).text),
  )
}

/** A later day of the same month, behind the day at `at` and a dash or a word: "1-7", "1st to the 7th", "between 1 and 7". */
function secondDay(reading: ParsedText, at: number): { at: number; day: number; spaced: boolean } | null {
  const { tokens } = reading
  const first = elementAt(tokens, at)
  if (first.text.length > 2 || Number(first.text) === 0) return null
  const link = skipDot(reading, endOfDay(reading, at) + 1)
  const dashed = tokens[link]?.kind === 'sign' && isDash(tokens[link].text)
  const next = dashed ? link + 1 : behindWord(reading, at, link)
  const second = next === null ? undefined : tokens[next]
  if (next === null || second?.kind !== 'digits' || second.text.length > 2) return null
  const day = Number(second.text)
  return day > Number(first.text) ? { at: next, day, spaced: dashed && !second.glued } : null
}

/** What stands behind "to", or behind the "and" of "between", and an article. */
function behindWord(reading: ParsedText, at: number, link: number): number | null {
  const { tokens, language } = reading
  const range = reading.hitsIn('range', { first: at - 2, last: at }).find(({ last }) => last > link)
  if (range) return range.last
  const word = reading.hitsAt(link, 'days').find((hit) => nameInLanguage(hit) !== 'between')
  if (!word || (nameInLanguage(word) === 'and' && !opens(reading, at))) return null
  const behind = word.last + 1
  return tokens[behind]?.kind === 'word' && language.small.has(tokens[behind].text) ? behind + 1 : behind
}

/** Whether "between" stands before a day, or before its article. */
function opens(reading: ParsedText, at: number): boolean {
  return reading
    .hitsIn('days', { first: at - 3, last: at - 1 })
    .some((hit) => nameInLanguage(hit) === 'between' && hit.last >= at - 2)
}

function withFirst(date: DateSpan | null, day: number): DateSpan | null {
  return date?.from ? { ...date, from: `${date.from.slice(0, 8)}${String(day).padStart(2, '0')}` } : date
}

/** A day with its ordinal: "1er", "7th". */
function endOfDay(reading: ParsedText, at: number): number {
  const ordinal = reading.hitsAt(at, 'skip').find((hit) => nameInLanguage(hit) === 'ordinal')
  return ordinal?.last ?? at
}

function counts(reading: ParsedText, at: number): boolean {
  return reading.hitsAt(at, 'unit').length > 0 || reading.hitsAt(at, 'noun').length > 0
}

function numericDate({ tokens }: ParsedText, at: number): DateSpan | null {
  const [first, sign, second, again, third] = tokens.slice(at, at + 5)
  if (!first || !sign || !second || !again || !third) return null
  if ([first, second, third].some(({ kind }) => kind !== 'digits')) return null
  if ([sign, second, again, third].some(({ glued }) => !glued)) return null
  if (!/[./-]/.test(sign.text) || again.text !== sign.text) return null
  const [a, b, c] = [Number(first.text), Number(second.text), Number(third.text)]
  const [year, month, day] = yearNamed(String(a)) ? [a, b, c] : b > 12 ? [c, a, b] : [c, b, a]
  if (!yearNamed(String(year)) || month < 1 || month > 12) return null
  const date = dayOf(year, month, day)
  return isDay(date)
    ? { first: at, last: at + 4, from: date, to: date, precision: 'day', hasYear: true }
    : null
}

/** "On Wednesday": the last one before the report; a weekday beside a date is that date. */
function weekdayAt(
  reading: ParsedText,
  at: number,
  sentence: Sentence,
  reference: Day | null,
): DateSpan | null {
  const hit = reading.hitsAt(at, 'calendar').find(({ kind }) => kind.startsWith('calendar weekday_'))
  if (hit === undefined || reference === null) return null
  const { tokens, language } = reading
  const before = at > sentence.first ? tokens[at - 1] : undefined
  const isLed = before === undefined || language.small.has(before.text) || language.file.writtenOn !== ''
  const beside = [hit.last + 1, hit.last + 2, hit.last + 3]
  const isDate = (next: number) => tokens[next]?.kind === 'digits' && monthAfter(reading, next) !== null
  const isDated = beside.some((next) => monthAt(reading, next) !== null || isDate(next))
  if (!isLed || isDated || tokens[at - 1]?.kind === 'digits' || monthAt(reading, at - 2) !== null) return null
  const weekday = Number(nameInLanguage(hit).slice('weekday_'.length))
  const day = addDays(reference, -((((dayNumber(reference) + 3) % 7) + 8 - weekday) % 7))
  return { first: at, last: hit.last, from: day, to: day, precision: 'day', hasYear: true }
}

/** Four digits are a year behind a preposition, before "year", or between other dates; never before what they count. */
function yearAlone(reading: ParsedText, at: number, sentence: Sentence): DateSpan | null {
  const { tokens, language } = reading
  const year = yearNamed(elementAt(tokens, at).text)
  const number = reading.numberAt(at)
  if (!year || number?.last !== at) return null
  const before = at > sentence.first ? tokens[at - 1] : undefined
  const named = reading.hitsAt(at + 1, 'calendar')[0]
  const led = before && (language.small.has(before.text) || reading.hitsAt(at - 1, 'calendar').length > 0)
  const isLineEnd = tokens[at + 1] === undefined || startsLine(reading, at + 1)
  const isHead = startsLine(reading, at) && (isLineEnd || /^[:–—-]$/.test(tokens[at + 1]?.text ?? ''))
  const isHeading = isLineEnd && tokens[at + 1]?.capital !== false && before?.kind === 'word'
  if (!named && !led && !isHead && !isHeading && !/^[-–(]$/.test(before?.text ?? '')) return null
  const counts = reading.hitsAt(at + 1, 'unit').length > 0 || reading.hitsAt(at + 1, 'noun').length > 0
  if (!named && counts && !(isLineEnd && tokens[at + 1]?.capital)) return null
  return {
    first: at,
    last: named?.last ?? at,
    from: dayOf(year, 1, 1),
    to: dayOf(year, 12, 31),
    precision: 'year',
    hasYear: true,
  }
}

function monthAfter(reading: ParsedText, at: number): { month: number; last: number } | null {
  const { tokens, language } = reading
  const ordinal = reading.hitsAt(at, 'skip')[0]
  const next = skipDot(reading, (ordinal?.last ?? at) + 1)
  const word = tokens[next]
  // "11 de junio", and not "injured 11 in June".
  const isOf =
    word !== undefined &&
    language.small.has(word.text) &&
    !reading.hitsAt(next, 'place').some(({ kind }) => kind === 'place in')
  return monthAt(reading, next) ?? (isOf ? monthAt(reading, next + 1) : null)
}

function skipDot({ tokens }: ParsedText, at: number): number {
  return tokens[at]?.text === '.' && elementAt(tokens, at).glued ? at + 1 : at
}
