import { addDays, type Day, dayOf, daysInMonth } from '@/lib/periods/day'
import { nameInLanguage, type ParsedText, type TokenSpan } from '../lexing/parsed-text'
import { type DateSpan, monthAt, ofMonth, yearNamed } from './months'

const ORDINALS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4 }
const MOST_DAYS = 27

/**
 * Parts of months and years: "the first half of 2024", "Q3", "the fourth week of August", "the first 12 days of December", "mid-June",
 * "early 2016". Without a year it is the last such part that had begun on the day of the report.
 */
export function calendarPartAt(reading: ParsedText, at: number, reference: Day | null): DateSpan | null {
  for (const hit of reading.hitsAt(at, 'calendar')) {
    const name = nameInLanguage(hit)
    if (name === 'early' || name === 'mid' || name === 'late') return edgeOf(reading, hit, name, reference)
    const [, unit, nth] = /^(half|quarter)_(\d)$/.exec(name) ?? []
    if (unit !== undefined) return ofYear(reading, hit, unit, Number(nth), reference)
    const found = ordinalFirst(reading, hit, name, reference) ?? unitFirst(reading, hit, name, reference)
    if (found !== null) return found
  }
  return numberFirst(reading, at, reference)
}

const isOrdinal = (name: string) => name === 'last' || name in ORDINALS
const isUnit = (name: string) => name === 'half' || name === 'quarter' || name === 'week'

/** "First half", "first 12 days". */
function ordinalFirst(
  reading: ParsedText,
  hit: TokenSpan,
  name: string,
  reference: Day | null,
): DateSpan | null {
  if (!isOrdinal(name)) return null
  const next = skipDot(reading, hit.last + 1)
  const unit = calendarHit(reading, next, isUnit)
  if (unit !== null) return ofUnit(reading, { ...hit, last: unit.last }, unit.name, name, reference)
  const number = reading.numberAt(next)
  const days = number === undefined ? null : calendarHit(reading, number.last + 1, (one) => one === 'days')
  if (number === undefined || days === null) return null
  return ofDays(reading, { ...hit, last: days.last }, name, number.readings[0]?.digits ?? 0n, reference)
}

/** "النصف الأول", where the ordinal stands behind. */
function unitFirst(
  reading: ParsedText,
  hit: TokenSpan,
  name: string,
  reference: Day | null,
): DateSpan | null {
  if (!isUnit(name)) return null
  const ordinal = calendarHit(reading, hit.last + 1, isOrdinal)
  return ordinal && ofUnit(reading, { ...hit, last: ordinal.last }, name, ordinal.name, reference)
}

/** "12 first days of December", "الاثني عشر يوما الأولى". */
function numberFirst(reading: ParsedText, at: number, reference: Day | null): DateSpan | null {
  const number = reading.numberAt(at)
  if (number === undefined) return null
  const next = number.last + 1
  const behind = calendarHit(reading, next, isOrdinal) ?? calendarHit(reading, next, (one) => one === 'days')
  if (behind === null) return null
  const isOrdinalNext = isOrdinal(behind.name)
  const last = calendarHit(reading, behind.last + 1, isOrdinalNext ? (one) => one === 'days' : isOrdinal)
  if (last === null) return null
  const ordinal = isOrdinalNext ? behind.name : last.name
  const digits = number.readings[0]?.digits ?? 0n
  return ofDays(reading, { first: at, last: last.last }, ordinal, digits, reference)
}

function calendarHit(
  reading: ParsedText,
  at: number,
  fits: (name: string) => boolean,
): { name: string; last: number } | null {
  const hit = reading.hitsAt(at, 'calendar').find((one) => fits(nameInLanguage(one)))
  return hit === undefined ? null : { name: nameInLanguage(hit), last: hit.last }
}

function ofUnit(
  reading: ParsedText,
  span: TokenSpan,
  unit: string,
  ordinal: string,
  reference: Day | null,
): DateSpan | null {
  if (unit !== 'week')
    return ofYear(reading, span, unit, ORDINALS[ordinal] ?? (unit === 'half' ? 2 : 4), reference)
  const month = monthBehind(reading, span.last + 1, reference)
  if (month?.from == null || month.to == null) return null
  const nth = ORDINALS[ordinal]
  const from = nth === undefined ? addDays(month.to, -6) : addDays(month.from, 7 * (nth - 1))
  return { ...month, ...span, last: month.last, from, to: addDays(from, 6), precision: 'day' }
}

function ofDays(
  reading: ParsedText,
  span: TokenSpan,
  ordinal: string,
  count: bigint,
  reference: Day | null,
): DateSpan | null {
  const month = monthBehind(reading, span.last + 1, reference)
  if (month?.from == null || month.to == null || count < 1n || count > MOST_DAYS) return null
  const more = Number(count) - 1
  const [from, to] =
    ordinal === 'last' ? [addDays(month.to, -more), month.to] : [month.from, addDays(month.from, more)]
  return { ...month, ...span, last: month.last, from, to, precision: 'day' }
}

/** A half or a quarter; its year stands behind it, or is told by the day of the report. */
function ofYear(
  reading: ParsedText,
  span: TokenSpan,
  unit: string,
  nth: number,
  reference: Day | null,
): DateSpan | null {
  const months = unit === 'half' ? 6 : 3
  if (nth > 12 / months) return null
  const first = (nth - 1) * months + 1
  const said = yearBehind(reading, span.last + 1, reference)
  if (said === null && isFollowed(reading, span.last + 1)) return null
  const year = said?.year ?? lastYearBegun(first, reference)
  if (year === null) return null
  const last = first + months - 1
  return {
    ...{
      first: span.first,
      last: said?.last ?? span.last,
      hasYear: said?.isNumber ?? false,
      precision: 'month',
    },
    from: dayOf(year, first, 1),
    to: dayOf(year, last, daysInMonth(year, last)),
  }
}

function lastYearBegun(month: number, reference: Day | null): number | null {
  if (reference === null) return null
  const year = Number(reference.slice(0, 4))
  return dayOf(year, month, 1) <= reference ? year : year - 1
}

/** "The first half of the mines" is no half of a year. */
function isFollowed({ tokens, language }: ParsedText, at: number): boolean {
  const next = tokens[at]
  return next !== undefined && language.small.has(next.text) && tokens[at + 1]?.kind === 'word'
}

const FARTHEST_YEAR = 4

/** "Of 2024", "of this year", "last year". */
function yearBehind(
  reading: ParsedText,
  from: number,
  reference: Day | null,
): { year: number; last: number; isNumber: boolean } | null {
  const { tokens, language } = reading
  for (let at = from; at < from + FARTHEST_YEAR; at++) {
    const token = tokens[at]
    if (token === undefined) return null
    if (token.kind === 'digits') {
      const year = yearNamed(token.text)
      return year === 0 ? null : { year, last: at, isNumber: true }
    }
    const time = reading.hitsAt(at, 'time').find((hit) => /^time (last_)?year$/.test(hit.kind))
    if (time !== undefined && reference !== null) {
      const back = nameInLanguage(time) === 'last_year' ? 1 : 0
      return { year: Number(reference.slice(0, 4)) - back, last: time.last, isNumber: false }
    }
    const calendar = calendarHit(reading, at, (name) => name === 'year')
    if (calendar !== null && yearNamed(tokens[calendar.last + 1]?.text ?? '') === 0) return null
    const isSmall = token.kind === 'sign' ? /^[('’]$/.test(token.text) : language.small.has(token.text)
    if (calendar === null && !isSmall) return null
  }
  return null
}

/** The month that a part is of, with small words before it. */
function monthBehind(reading: ParsedText, from: number, reference: Day | null): DateSpan | null {
  const { tokens, language } = reading
  for (let at = from; at < from + 3; at++) {
    const month = monthAt(reading, at)
    if (month !== null) return ofMonth(reading, at, month.last, month.month, null, reference)
    const token = tokens[at]
    const isSmall = token?.kind === 'word' && (language.small.has(token.text) || isMonthWord(reading, at))
    if (!isSmall) return null
  }
  return null
}

/** "شهر أغسطس", "the month of August". */
const isMonthWord = (reading: ParsedText, at: number) =>
  reading.hitsAt(at, 'time').some(({ kind }) => kind === 'time month')

/** "Early 2016", "mid-June", "the end of March". */
function edgeOf(
  reading: ParsedText,
  hit: TokenSpan,
  part: 'early' | 'mid' | 'late',
  reference: Day | null,
): DateSpan | null {
  const { tokens } = reading
  const dash = tokens[hit.last + 1]?.text === '-' ? 1 : 0
  const month = monthBehind(reading, hit.last + 1 + dash, reference)
  if (month !== null) return { ...month, first: hit.first, part }
  const year = yearBehind(reading, hit.last + 1 + dash, reference)
  if (year === null) return null
  return {
    ...{ first: hit.first, last: year.last, part, precision: 'year', hasYear: year.isNumber },
    ...{ from: dayOf(year.year, 1, 1), to: dayOf(year.year, 12, 31) },
  }
}

function skipDot({ tokens }: ParsedText, at: number): number {
  return tokens[at]?.text === '.' && tokens[at]?.glued ? at + 1 : at
}

/** The days that "early", "mid" or "late" leave of a month or year. */
export function edgeDays({ from, to, part, precision }: DateSpan): [Day | null, Day | null] {
  if (part === undefined || from === null || to === null) return [from, to]
  const [third, rest] = precision === 'month' ? [from.slice(0, 8), ''] : [from.slice(0, 5), 'year']
  if (rest === 'year') {
    if (part === 'early') return [from, `${third}03-31`]
    return part === 'mid' ? [`${third}05-01`, `${third}08-31`] : [`${third}10-01`, to]
  }
  if (part === 'early') return [from, `${third}10`]
  return part === 'mid' ? [`${third}11`, `${third}20`] : [`${third}21`, to]
}

/** The day from which, or until which, something is said to last since or until such a part. */
export function edgeDay(date: DateSpan, side: 'from' | 'to'): Day | null {
  const { from, to, part, precision } = date
  if (part === undefined || from === null || to === null) return side === 'from' ? from : to
  const middle = precision === 'month' ? `${from.slice(0, 8)}15` : `${from.slice(0, 5)}07-01`
  if (part === 'mid') return middle
  // "By early December", "since early December": its first day.
  if (part === 'early') return from
  return side === 'from' ? (edgeDays(date)[0] ?? null) : to
}
