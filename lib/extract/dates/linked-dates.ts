import { elementAt } from '@/lib/lookup/element-at'
import { type Day, dayNumber } from '@/lib/periods/day'
import { nameInLanguage, type ParsedText } from '../lexing/parsed-text'
import type { Sentence } from '../lexing/sentences'
import { type DateSpan, datesOf } from './dates'
import { isDash } from './months'

/** A date, or two of them that are the ends of a range. */
export type LinkedDate = DateSpan & { isRange: boolean; until: DateSpan | null }

/** Whether a date is several days of one month. */
export const isSpan = ({ precision, from, to }: DateSpan) => precision === 'day' && from !== to

const FARTHEST_END = 7
const FARTHEST_BETWEEN = 14

/** The dates of a sentence; two that belong together ("from March 6 through Friday, March 11") as one. */
export function linkedDates(reading: ParsedText, sentence: Sentence, reference: Day | null): LinkedDate[] {
  const dates = datesOf(reading, sentence, reference)
  const found: LinkedDate[] = []
  for (let at = 0; at < dates.length; at++) {
    const date = elementAt(dates, at)
    const next = dates[at + 1]
    if (next && !isSpan(date) && !isSpan(next) && areLinked(reading, date, next)) {
      const [first, last] = withYears(date, next)
      found.push({ ...first, last: next.last, isRange: true, until: last })
      at += 1
    } else found.push({ ...date, isRange: false, until: null })
  }
  return found
}

/** Whether two dates are the ends of one range: nothing stands between but small words, a weekday, and a word or dash that says so. */
function areLinked(reading: ParsedText, date: DateSpan, next: DateSpan): boolean {
  const { tokens, language } = reading
  const { first, last, precision } = date
  if (next.first - last > FARTHEST_END) return false
  const links = reading.hitsIn('days', { first: last + 1, last: next.first - 1 }).map(nameInLanguage)
  const opens = reading
    .hitsIn('days', { first: first - 3, last: first })
    .some((hit) => nameInLanguage(hit) === 'between')
  const range = reading.hitsIn('range', { first: Math.max(0, first - 12), last: first })
  const isBetween = opens || range.some(({ first: from }) => from < first) || hasBetween(reading, first)
  // "Od 1996. do 2024.", found as one phrase
  const isOneRange = range.some((hit) => hit.last >= next.first && hit.last <= next.last)
  const isJoined = links.includes('and') && (isBetween || follows(date, next))
  let isLinked = isOneRange || links.includes('to') || isJoined
  for (let at = last + 1; at < next.first; at++) {
    const { kind, text } = elementAt(tokens, at)
    if (kind === 'sign') {
      if (isDash(text)) {
        // "June 21, 2023 – Between January and May": what begins anew behind a dash is no end of it.
        if (at + 1 < next.first && tokens[at + 1]?.capital && !isWeekday(reading, at + 1)) return false
        isLinked = true
      } else if (!isOrdinalDot(reading, at) && (!/^[,،.]$/.test(text) || !isByWeekday(reading, at)))
        return false
    } else if (kind === 'digits') return false
    else if (
      !language.small.has(text) &&
      !isWeekday(reading, at) &&
      reading.hitsAt(at, 'days').length === 0 &&
      reading.hitsAt(at, 'calendar').length === 0
    )
      return (
        next.first - last <= 3 &&
        precision === next.precision &&
        reading.hitsIn('days', { first: at, last: at }).length > 0
      )
  }
  // Without a word that says so, two dates side by side were always read as the ends of one.
  return isLinked || (next.first - last <= 2 && !links.includes('and'))
}

/** "January and February 2022", "in 2021 and 2022": months or years of which the second follows the first. */
function follows(date: DateSpan, next: DateSpan): boolean {
  if (date.precision === 'day' || date.precision !== next.precision) return false
  const [first, second] = withYears(date, next)
  return first.to !== null && second.from !== null && dayNumber(second.from) === dayNumber(first.to) + 1
}

/** "Between" some words before a date: "between the start of mine action in 1996 and June 2011". */
function hasBetween(reading: ParsedText, first: number): boolean {
  return reading
    .hitsIn('days', { first: Math.max(0, first - FARTHEST_BETWEEN), last: first - 1 })
    .some((hit) => nameInLanguage(hit) === 'between')
}

const isWeekday = (reading: ParsedText, at: number) =>
  reading.hitsAt(at, 'calendar').some(({ kind }) => kind.startsWith('calendar weekday_'))

/** The dot of "1996." and of "2016 r." */
const isOrdinalDot = (reading: ParsedText, at: number) => {
  const { tokens } = reading
  const isDot = tokens[at]?.text === '.' && tokens[at]?.glued === true
  const isYear = reading.hitsAt(at - 1, 'calendar').some(({ kind }) => kind === 'calendar year')
  return isDot && (tokens[at - 1]?.kind === 'digits' || isYear)
}

/** A comma behind a date or beside a weekday parts nothing. */
const isByWeekday = (reading: ParsedText, at: number) =>
  [at - 1, at - 2, at + 1, at + 2, at + 3].some((beside) => isWeekday(reading, beside))

/** Two ends of a range, of which one may name the year of both. */
function withYears(date: DateSpan, next: DateSpan): [DateSpan, DateSpan] {
  if (date.from === null || next.to === null || date.to === null || next.from === null) return [date, next]
  if (!date.hasYear) {
    const sameYear = inYear(date, Number(next.from.slice(0, 4)))
    const isLater = sameYear.from !== null && sameYear.from > next.to
    return [isLater ? inYear(date, Number(next.from.slice(0, 4)) - 1) : sameYear, next]
  }
  if (next.hasYear) return [date, next]
  const year = Number(date.from.slice(0, 4))
  const sameYear = inYear(next, year)
  return [date, sameYear.to !== null && sameYear.to < date.from ? inYear(next, year + 1) : sameYear]
}

function inYear(date: DateSpan, year: number): DateSpan {
  const moved = (day: Day | null) => day && `${String(year).padStart(4, '0')}${day.slice(4)}`
  return { ...date, from: moved(date.from), to: moved(date.to) }
}
