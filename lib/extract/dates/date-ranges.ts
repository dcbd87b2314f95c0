import { elementAt } from '@/lib/lookup/element-at'
import { type Day, isDay } from '@/lib/periods/day'
import { lastDay, parseMonth } from '@/lib/periods/month'
import { nameInLanguage, type ParsedText, type TokenSpan } from '../lexing/parsed-text'
import type { PhraseMatch } from '../lexing/phrases'
import type { Sentence } from '../lexing/sentences'
import type { Precision } from '../types'
import { edgeDay, edgeDays } from './calendar-parts'
import type { DateSpan } from './dates'
import { isSpan, type LinkedDate, linkedDates } from './linked-dates'
import { precisionOf, relative } from './relative-days'

/** What a text says about the time of its figures. `weight` is added to its distance: vague words yield to exact ones. */
export type DateRangeSpan = TokenSpan & {
  basis: 'total' | 'period'
  from: Day | null
  to: Day | null
  /** How exactly the words name the days; both are days where they are reckoned from the day published. */
  fromPrecision: Precision
  toPrecision: Precision
  weight: number
  /** "In total", which is of the time that the sentence before speaks of, where it speaks of one. */
  isSum?: boolean
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
/** "Since it came to the country in 2004": so many words may stand between. */
const FARTHEST_SINCE = 14
const VAGUE = 6
/** What is finished has been counted to its end, whatever day is named beside. */
const CERTAIN = -40
const DATE_ALONE = 3
const FARTHEST_NAMED = 2

/** Kinds of windows that are other ones where a date stands right behind. */
const UNNAMED: ReadonlySet<string> = new Set(['recent', 'month', 'year', 'same_year', 'day'])

/** "During the period from 5 to 11 May", "in the month of January 2022": the days are named. */
const isNamedBehind = (vague: PhraseMatch, { first }: LinkedDate) =>
  first > vague.last && first - vague.last <= FARTHEST_NAMED

/** The windows that a sentence names, in the order of the text. `year`: the whole year that the text has named last. */
export function windowsOf(
  reading: ParsedText,
  sentence: Sentence,
  reference: Day | null,
  year: DateRangeSpan | null = null,
): DateRangeSpan[] {
  const dates = linkedDates(reading, sentence, reference)
  const taken = new Set<LinkedDate>()
  const hits = reading
    .hitsIn('time', sentence)
    .filter((hit) => BEFORE_DATES.has(nameInLanguage(hit)) || !dates.some((date) => overlaps(date, hit)))
    .filter((hit) => !UNNAMED.has(nameInLanguage(hit)) || !dates.some((date) => isNamedBehind(hit, date)))
  const named = hits.flatMap((hit): DateRangeSpan[] => {
    const kind = nameInLanguage(hit)
    if (kind === 'compared') return []
    if (kind === 'rate')
      return [{ ...hit, ...TO_THE_DAY, basis: 'period', from: null, to: null, weight: VAGUE }]
    if (OPENING.has(kind)) {
      const opened = openedBy(reading, sentence, hit, dates, reference)
      if (opened?.date) taken.add(opened.date)
      return opened === null ? [] : [opened.window]
    }
    const whole = { ...hit, ...TO_THE_DAY }
    if (kind === 'ended') return [{ ...whole, basis: 'total', from: null, to: reference, weight: CERTAIN }]
    if (kind === 'asof') {
      const date = dateBehind(reading, hit, dates, 3)
      // "Au deuxième trimestre" is in it, and not as of it.
      if (!date || date.isRange || isSeveralMonths(date)) return []
      taken.add(date)
      const window = { ...whole, last: date.last, from: null, to: edgeDay(date, 'to'), weight: VAGUE }
      return [{ ...window, basis: 'total', toPrecision: date.precision }]
    }
    if (kind === 'total' || kind === 'sum' || kind === 'past' || kind === 'long') {
      const to = kind === 'past' ? null : reference
      const isSum = kind === 'sum' ? { isSum: true } : {}
      return [{ ...whole, basis: 'total', from: null, to, weight: VAGUE, ...isSum }]
    }
    if (kind === 'same_year' && year !== null) return [{ ...year, ...hit, weight: 0 }]
    const days = reference ? relative(kind, numberIn(reading, hit), reference) : null
    const [from, to] = days ?? [null, null]
    const weight = kind === 'recent' ? 1 : 0
    return [
      untilNamed(reading, dates, taken, { ...hit, basis: 'period', from, to, ...precisionOf(kind), weight }),
    ]
  })
  const free = dates.filter((date) => !taken.has(date) && !named.some((one) => isWithin(date, one)))
  return [...named, ...free.map((date) => aloneOf(date, reference))].sort((a, b) => a.first - b.first)
}

const OPENING: ReadonlySet<string> = new Set(['since', 'start', 'to_date'])
const BEFORE_DATES: ReadonlySet<string> = new Set([...OPENING, 'asof'])

/** Whether a phrase is part of a date: "during the week" of "during the fourth week of August". */
const overlaps = (date: TokenSpan, hit: TokenSpan) => hit.first <= date.last && hit.last >= date.first

const isWithin = (inner: TokenSpan, outer: TokenSpan) =>
  inner.first >= outer.first && inner.last <= outer.last

/** "Since 2004", "since it came in 2004", "since the start of the war": open to the day of the report, or to the day behind "until". */
function openedBy(
  reading: ParsedText,
  sentence: Sentence,
  hit: PhraseMatch,
  dates: readonly LinkedDate[],
  reference: Day | null,
): { window: DateRangeSpan; date: LinkedDate | null } | null {
  const kind = nameInLanguage(hit)
  const near = dateBehind(reading, hit, dates, kind === 'start' ? FARTHEST_DATE : 3)
  // "From 1 to 7 September" begins as "from 1 September" does, and is a window of its own.
  if (kind === 'since' && near && (near.isRange || isSpan(near))) return null
  const date = near ?? sinceEvent(reading, sentence, hit, dates)
  if (date === null) {
    const isEvent = kind !== 'since' || namesEvent(reading, sentence, hit)
    const total = { ...TO_THE_DAY, basis: 'total', from: null, to: reference, weight: 0 } as const
    return isEvent ? { window: { ...hit, ...total }, date: null } : null
  }
  const until = date.until ?? null
  const to = until === null ? reference : edgeDay(until, 'to')
  const first = Math.min(hit.first, date.first)
  return {
    date,
    window: {
      ...{ first, last: Math.max(hit.last, date.last), weight: 0 },
      basis: isRunning(kind, date) && until === null ? 'total' : 'period',
      ...{ from: edgeDay(date, 'from'), fromPrecision: date.precision },
      ...{ to, toPrecision: until === null ? 'day' : until.precision },
    },
  }
}

/** What is counted since a work began, or since a year, is a running total. */
const isRunning = (kind: string, date: DateSpan) =>
  kind === 'start' || (kind === 'since' && date.precision === 'year')

/** The first date behind a phrase, with no end of the clause between; "early December" may begin inside "since early". */
function dateBehind(
  reading: ParsedText,
  { first: from, last }: TokenSpan,
  dates: readonly LinkedDate[],
  farthest: number,
): LinkedDate | null {
  const date = dates.find((one) => one.first > from && one.last > last && one.first <= last + farthest)
  return date && !hasComma(reading, last, date.first) ? date : null
}

/** The date of the event that "since" names, "since it came in 2004"; or the one before "has since". */
function sinceEvent(
  reading: ParsedText,
  sentence: Sentence,
  { first, last, kind }: PhraseMatch,
  dates: readonly LinkedDate[],
): LinkedDate | null {
  const behind = dates.find((date) => date.first > last && date.first <= last + FARTHEST_SINCE)
  if (behind && !isCut(reading, last + 1, behind.first)) return behind
  const before = dates.findLast((date) => date.last < first && date.first >= sentence.first)
  const next = reading.tokens[last + 1]
  const isAdverb = kind === 'time since' && next?.kind === 'word' && !reading.language.small.has(next.text)
  return before && isAdverb && !before.isRange && isAuxiliary(reading, first - 1) ? before : null
}

/** Whether a number, or more than one comma, stands between: then a date belongs to something else. */
function isCut({ tokens, numberAt }: ParsedText, from: number, to: number): boolean {
  let commas = 0
  for (let at = from; at < to; at++) {
    if (/^[;:)]$/.test(elementAt(tokens, at).text) || numberAt(at)?.form === 'digits') return true
    if (/^[,،]$/.test(elementAt(tokens, at).text)) commas += 1
  }
  // "Since it was founded, in 2017"
  return commas > 1 || (commas === 1 && to - from > FARTHEST_DATE)
}

/** "Has since worked": a small word stands before an adverb. */
const isAuxiliary = ({ tokens, language }: ParsedText, at: number) =>
  language.small.has(tokens[at]?.text ?? '')

/** Whether "since" names what happened, "since the invasion", and no place that something comes from. */
function namesEvent(
  { tokens, language, numberAt }: ParsedText,
  sentence: Sentence,
  { last }: PhraseMatch,
): boolean {
  if (!language.file.sinceEvents) return false
  const next = tokens[last + 1]
  if (next === undefined || last >= sentence.last || next.kind !== 'word' || numberAt(last + 1)) return false
  return !next.capital
}

/** "Since the start of the year until mid-October": the end that stands behind a window reckoned from the report. */
function untilNamed(
  reading: ParsedText,
  dates: readonly LinkedDate[],
  taken: Set<LinkedDate>,
  window: DateRangeSpan,
): DateRangeSpan {
  const date = dateBehind(reading, window, dates, 4)
  if (date === null || date.isRange || window.from === null) return window
  const isUntil = reading
    .hitsIn('days', { first: window.last + 1, last: date.first - 1 })
    .some((hit) => nameInLanguage(hit) === 'to')
  const to = edgeDay(date, 'to')
  if (!isUntil || to === null) return window
  taken.add(date)
  const from = window.from <= to ? window.from : `${to.slice(0, 4)}${window.from.slice(4)}`
  return { ...window, last: date.last, from, to, toPrecision: date.precision }
}

const isSeveralMonths = ({ from, to, precision }: DateSpan) =>
  precision === 'month' && from?.slice(0, 7) !== to?.slice(0, 7)

/** A date as a window of its own; what has not ended on the day of the report ends there. */
function aloneOf(date: LinkedDate, reference: Day | null): DateRangeSpan {
  const [from, to] = date.until ? [edgeDay(date, 'from'), edgeDay(date.until, 'to')] : edgeDays(date)
  const precision = date.until?.precision ?? date.precision
  // A day that is printed stays as it is printed.
  const isOpen =
    precision !== 'day' &&
    reference !== null &&
    from !== null &&
    to !== null &&
    from <= reference &&
    reference < to
  return {
    ...{ first: date.first, last: date.last, basis: 'period', from, weight: DATE_ALONE },
    ...(isOpen ? { to: reference, toPrecision: 'day' } : { to, toPrecision: precision }),
    fromPrecision: date.precision,
  }
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
