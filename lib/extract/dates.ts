import { type Day, dayOf, daysInMonth, isDay } from '../periods/day'
import { nameOf, type Reading, type Stretch } from './reading'
import type { Sentence } from './sentences'

/** A day, month or year that a text names: its first and last day; null where the year is not known. */
export type DateThere = Stretch & { from: Day | null; to: Day | null; precision: 'day' | 'month' | 'year' }

const FIRST_YEAR = 1950
const LAST_YEAR = 2100

/** The dates of a sentence: "5 December 2016", "Dec. 5", "12.03.2023", "March 2006", and years behind a preposition. */
export function datesOf(reading: Reading, sentence: Sentence, reference: Day | null): DateThere[] {
  const found: DateThere[] = []
  let at = sentence.first
  while (at <= sentence.last) {
    const date = dateAt(reading, at, sentence, reference)
    if (date) found.push(date)
    at = date ? date.last + 1 : at + 1
  }
  return found
}

function dateAt(reading: Reading, at: number, sentence: Sentence, reference: Day | null): DateThere | null {
  const { tokens } = reading
  const token = tokens[at]!
  if (token.kind === 'digits') {
    const numeric = numericDate(reading, at)
    if (numeric) return numeric
    const named = monthAfter(reading, at)
    if (token.text.length <= 2 && named)
      return ofMonth(reading, at, named.last, named.month, Number(token.text), reference)
    return yearAlone(reading, at, sentence)
  }
  const month = monthAt(reading, at)
  if (!month) return null
  const behind = skipDot(reading, month.last + 1)
  const day = tokens[behind]
  if (day?.kind === 'digits' && day.text.length <= 2 && !reading.hitsAt(behind + 1, 'unit')[0]) {
    const ordinal = reading.hitsAt(behind, 'skip')[0]
    return ofMonth(reading, at, ordinal?.last ?? behind, month.month, Number(day.text), reference)
  }
  return ofMonth(reading, at, month.last, month.month, null, reference)
}

function ofMonth(
  reading: Reading,
  first: number,
  last: number,
  month: number,
  day: number | null,
  reference: Day | null,
): DateThere | null {
  const { tokens, language } = reading
  let end = last
  let year = 0
  for (let at = last + 1; at <= last + 3 && year === 0; at++) {
    const token = tokens[at]
    if (!token) break
    if (token.kind === 'digits') {
      year = yearOf(token.text)
      if (year > 0) end = at
      else break
    } else if (token.kind === 'word' ? !language.small.has(token.text) : !/[,.]/.test(token.text)) break
  }
  // "May" and "march" are also verbs: a month alone is one behind a small word, "in May".
  const before = tokens[first - 1]
  if (year === 0 && day === null && !(before && (language.small.has(before.text) || isDash(before.text))))
    return null
  const known = year || lastYearWith(month, day, reference)
  if (!known) return day === null ? null : { first, last: end, from: null, to: null, precision: 'day' }
  if (day === null)
    return {
      first,
      last: end,
      from: dayOf(known, month, 1),
      to: dayOf(known, month, daysInMonth(known, month)),
      precision: 'month',
    }
  const date = dayOf(known, month, day)
  return isDay(date) ? { first, last: end, from: date, to: date, precision: 'day' } : null
}

const isDash = (sign: string) => /^[–—-]$/.test(sign)

/** The year in which a day or month without one last was, as of the day of the report. */
function lastYearWith(month: number, day: number | null, reference: Day | null): number {
  if (!reference) return 0
  const year = Number(reference.slice(0, 4))
  return dayOf(year, month, day ?? 1) <= reference ? year : year - 1
}

function numericDate({ tokens }: Reading, at: number): DateThere | null {
  const parts = [tokens[at], tokens[at + 2], tokens[at + 4]]
  const signs = [tokens[at + 1], tokens[at + 3]]
  if (
    !parts.every((part) => part?.kind === 'digits') ||
    !signs.every((sign) => sign?.glued && /[./-]/.test(sign.text))
  )
    return null
  if (tokens[at + 1]!.text !== tokens[at + 3]!.text || !tokens[at + 2]!.glued || !tokens[at + 4]!.glued)
    return null
  const [a, b, c] = parts.map((part) => Number(part!.text)) as [number, number, number]
  const [year, month, day] = yearOf(String(a)) ? [a, b, c] : b > 12 ? [c, a, b] : [c, b, a]
  if (!yearOf(String(year)) || month < 1 || month > 12) return null
  const date = dayOf(year, month, day)
  return isDay(date) ? { first: at, last: at + 4, from: date, to: date, precision: 'day' } : null
}

/** Four digits are a year behind a preposition, before "year", or between other dates; never before what they count. */
function yearAlone(reading: Reading, at: number, sentence: Sentence): DateThere | null {
  const { tokens, language } = reading
  const year = yearOf(tokens[at]!.text)
  const number = reading.numberAt(at)
  if (!year || number?.last !== at) return null
  const before = at > sentence.first ? tokens[at - 1] : undefined
  const named = reading.hitsAt(at + 1, 'calendar')[0]
  const led = before && (language.small.has(before.text) || reading.hitsAt(at - 1, 'calendar').length > 0)
  if (!named && !led && !/^[-–(]$/.test(before?.text ?? '')) return null
  if (!named && (reading.hitsAt(at + 1, 'unit').length > 0 || reading.hitsAt(at + 1, 'noun').length > 0))
    return null
  return {
    first: at,
    last: named?.last ?? at,
    from: dayOf(year, 1, 1),
    to: dayOf(year, 12, 31),
    precision: 'year',
  }
}

function monthAt(reading: Reading, at: number): { month: number; last: number } | null {
  const hit = reading.hitsAt(at, 'month')[0]
  return hit ? { month: Number(nameOf(hit)), last: hit.last } : null
}

function monthAfter(reading: Reading, at: number): { month: number; last: number } | null {
  const { tokens, language } = reading
  const ordinal = reading.hitsAt(at, 'skip')[0]
  const next = skipDot(reading, (ordinal?.last ?? at) + 1)
  const word = tokens[next]
  return monthAt(reading, next) ?? (word && language.small.has(word.text) ? monthAt(reading, next + 1) : null)
}

function skipDot({ tokens }: Reading, at: number): number {
  return tokens[at]?.text === '.' && tokens[at]!.glued ? at + 1 : at
}

function yearOf(digits: string): number {
  const year = digits.length === 4 ? Number(digits) : 0
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0
}
