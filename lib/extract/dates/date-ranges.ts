import { elementAt } from '@/lib/lookup/element-at'
import { addDays, type Day, dayNumber, isDay } from '@/lib/periods/day'
import { firstDay, lastDay, monthOf, parseMonth, previousMonth } from '@/lib/periods/month'
import { nameInLanguage, type ParsedText, type TokenSpan } from '../lexing/parsed-text'
import type { Sentence } from '../lexing/sentences'
import type { Precision } from '../types'
import { type DateSpan, datesOf } from './dates'

/** What a text says about the time of its figures. `weight` is added to its distance: vague words yield to exact ones. */
export type DateRangeSpan = TokenSpan & {
  basis: 'total' | 'period'
  from: Day | null
  to: Day | null
  /** How exactly the words name the days; both are days where they are reckoned from the day published. */
  fromPrecision: Precision
  toPrecision: Precision
  weight: number
}

/** Both days are named, or reckoned, to the day. */
export const TO_THE_DAY = { fromPrecision: 'day', toPrecision: 'day' } as const

/** The last day that a report can speak of: the day published, or the end of its month. */
export function referenceDay(published: string | null | undefined): Day | null {
  if (!published) return null
  if (isDay(published)) return published
  const month = parseMonth(published)
  return month === null ? null : lastDay(month)
}

const FARTHEST_DATE = 6
const VAGUE = 6
/** What is finished has been counted to its end, whatever day is named beside. */
const CERTAIN = -40
const DATE_ALONE = 3

/** The windows that a sentence names, in the order of the text. */
export function windowsOf(reading: ParsedText, sentence: Sentence, reference: Day | null): DateRangeSpan[] {
  const dates = datesOf(reading, sentence, reference)
  const taken = new Set<DateSpan>()
  const named = reading.hitsIn('time', sentence).flatMap((hit): DateRangeSpan[] => {
    const kind = nameInLanguage(hit)
    if (kind === 'compared') return []
    const needsDate = kind === 'since' || kind === 'asof'
    const date = dates.find(
      ({ first }) =>
        first > hit.last &&
        first <= hit.last + (needsDate ? 3 : FARTHEST_DATE) &&
        !hasComma(reading, hit.last, first),
    )
    // "From 1 to 7 September" begins as "from 1 September" does, and is a window of its own.
    if (needsDate && date && isSpan(date)) return []
    if (kind === 'since' || kind === 'start') {
      if (!date)
        return kind === 'start'
          ? [{ ...hit, ...TO_THE_DAY, basis: 'total', from: null, to: reference, weight: 0 }]
          : []
      taken.add(date)
      const basis = kind === 'start' ? 'total' : 'period'
      const last = Math.max(hit.last, date.last)
      const fromPrecision = date.precision
      return [
        {
          first: hit.first,
          last,
          basis,
          from: date.from,
          fromPrecision,
          to: reference,
          toPrecision: 'day',
          weight: 0,
        },
      ]
    }
    if (kind === 'ended')
      return [{ ...hit, ...TO_THE_DAY, basis: 'total', from: null, to: reference, weight: CERTAIN }]
    if (kind === 'asof') {
      if (!date) return []
      taken.add(date)
      const { last, to, precision } = date
      return [
        {
          ...TO_THE_DAY,
          first: hit.first,
          last,
          basis: 'total',
          from: null,
          to,
          toPrecision: precision,
          weight: VAGUE,
        },
      ]
    }
    const days = reference ? relative(kind, numberIn(reading, hit), reference) : null
    const total = kind === 'total' || kind === 'past' || kind === 'long'
    if (total)
      return [
        {
          ...hit,
          ...TO_THE_DAY,
          basis: 'total',
          from: null,
          to: kind === 'past' ? null : reference,
          weight: VAGUE,
        },
      ]
    return [
      {
        ...hit,
        basis: 'period',
        from: days?.[0] ?? null,
        to: days?.[1] ?? null,
        ...precisionOf(kind),
        weight: kind === 'recent' ? 1 : 0,
      },
    ]
  })
  const free = dates.filter((date) => !taken.has(date))
  return [...named, ...spans(reading, free)].sort((a, b) => a.first - b.first)
}

/** Whether a date is several days of one month. */
const isSpan = ({ precision, from, to }: DateSpan) => precision === 'day' && from !== to

/** Dates as windows of their own; two that belong together ("from March 6 through March 11") as one. */
function spans(reading: ParsedText, dates: readonly DateSpan[]): DateRangeSpan[] {
  const found: DateRangeSpan[] = []
  for (let at = 0; at < dates.length; at++) {
    const date = elementAt(dates, at)
    const next = dates[at + 1]
    const together =
      next &&
      !isSpan(date) &&
      !isSpan(next) &&
      next.first - date.last <= 3 &&
      !hasComma(reading, date.last, next.first)
    const to = together ? next.to : date.to
    const from =
      together && date.from && to && date.from > to ? `${to.slice(0, 4)}${date.from.slice(4)}` : date.from
    found.push({
      first: date.first,
      last: together ? next.last : date.last,
      basis: 'period',
      from,
      to,
      fromPrecision: date.precision,
      toPrecision: together ? next.precision : date.precision,
      weight: DATE_ALONE,
    })
    if (together) at += 1
  }
  return found
}

/** First and last day of a window reckoned from the day of the report. */
function relative(kind: string, count: number, day: Day): [Day | null, Day | null] {
  const month = monthOf(day)
  const year = day.slice(0, 4)
  switch (kind) {
    case 'day':
      return [addDays(day, -1), day]
    case 'today':
      return [day, day]
    case 'yesterday':
      return [addDays(day, -1), addDays(day, -1)]
    case 'week':
      return [addDays(day, -6), day]
    case 'week_start':
      return [mondayOf(day), day]
    case 'last_week':
      return [addDays(mondayOf(day), -7), addDays(mondayOf(day), -1)]
    case 'month':
    case 'month_start':
      return [firstDay(month), day]
    case 'last_month':
      return [firstDay(previousMonth(month)), lastDay(previousMonth(month))]
    case 'year':
    case 'year_start':
      return [`${year}-01-01`, day]
    case 'last_year':
      return [
        `${String(Number(year) - 1).padStart(4, '0')}-01-01`,
        `${String(Number(year) - 1).padStart(4, '0')}-12-31`,
      ]
    case 'days':
      return [addDays(day, 1 - count), day]
    case 'weeks':
      return [addDays(day, 1 - 7 * count), day]
    default:
      return [null, null]
  }
}

/** "Last month" is a month and "last year" a year, whatever day they are reckoned from; "recent" has no first day. */
function precisionOf(kind: string): Pick<DateRangeSpan, 'fromPrecision' | 'toPrecision'> {
  if (kind === 'last_month') return { fromPrecision: 'month', toPrecision: 'month' }
  if (kind === 'last_year') return { fromPrecision: 'year', toPrecision: 'year' }
  return kind === 'recent' ? { fromPrecision: 'recent', toPrecision: 'day' } : TO_THE_DAY
}

/** 1970-01-01 was a Thursday. */
function mondayOf(day: Day): Day {
  return addDays(day, -((((dayNumber(day) + 3) % 7) + 7) % 7))
}

const MOST_COUNTED = 500

function numberIn(reading: ParsedText, { first, last }: TokenSpan): number {
  for (let at = first; at <= last; at++) {
    const [value] = reading.numberAt(at)?.readings ?? []
    if (value && value.scale === 0 && value.digits > 0n && value.digits < MOST_COUNTED)
      return Number(value.digits)
  }
  return 1
}

function hasComma({ tokens }: ParsedText, after: number, before: number): boolean {
  for (let at = after + 1; at < before; at++) if (/^[,،;:)]$/.test(elementAt(tokens, at).text)) return true
  return false
}
