import type { Day } from '@/lib/periods/day'
import { type DateRangeSpan, TO_THE_DAY } from '../dates/date-ranges'
import { nameInLanguage, type ParsedText, type TokenSpan } from '../lexing/parsed-text'
import type { Sentence } from '../lexing/sentences'
import type { TokenDistance } from '../lexing/token-distance'
import type { Quantity } from '../numbers/quantities'

const BESIDE = 3

/** Whether "in total" adds up what the sentence before tells of a time that has ended. */
export const sumsUp = ({ isSum }: DateRangeSpan, before: DateRangeSpan | null) =>
  isSum === true && before !== null && before.basis === 'period' && before.from !== null && before.to !== null

export const isClosedPeriod = (window: DateRangeSpan | null): window is DateRangeSpan =>
  window !== null && window.basis === 'period' && window.from !== null && window.to !== null

export const isWholeYear = ({ from, to, fromPrecision }: DateRangeSpan) =>
  fromPrecision === 'year' && from !== null && to !== null && from.slice(0, 4) === to.slice(0, 4)

/** Windows that belong to more than an echo: "31 mines, and 5,600 since the beginning" says nothing of when the 31 were. */
export function withoutOwn(
  windows: readonly DateRangeSpan[],
  quantities: readonly Quantity[],
  nearness: TokenDistance,
): DateRangeSpan[] {
  const echoes = quantities.filter(({ echo }) => echo)
  return windows.filter((window) => !echoes.some((echo) => nearness(echo, window) <= BESIDE))
}

/** "Recently", where another figure stands between: it is said of that. */
export function isVagueElsewhere(
  { first, last, fromPrecision }: DateRangeSpan,
  quantity: Quantity,
  quantities: readonly Quantity[],
): boolean {
  if (fromPrecision !== 'recent') return false
  const [from, to] = last < quantity.first ? [last, quantity.first] : [quantity.last, first]
  return quantities.some((other) => other.first > from && other.first < to)
}

/** The windows of a sentence without the day on which it was said ("..., the centre said on Tuesday"), where it tells of another time. */
export function withoutDayOfSaying(
  reading: ParsedText,
  sentence: Sentence,
  windows: readonly DateRangeSpan[],
  quantities: readonly TokenSpan[],
): DateRangeSpan[] {
  const speeches = reading.hitsIn('aside', sentence).filter((hit) => nameInLanguage(hit) === 'speech')
  const others = windows.filter(({ first, from, to, fromPrecision }) => {
    const isDay = from !== null && from === to && fromPrecision === 'day'
    const speech = speeches.findLast(({ last }) => last < first)
    return !isDay || speech === undefined || quantities.some((quantity) => quantity.first > speech.last)
  })
  return others.length > 0 ? others : [...windows]
}

/** "Rose from 966 to 1,072": a count as of now. */
export function toDate({ number }: Quantity, reference: Day | null): DateRangeSpan {
  const { first, last } = number
  return { ...TO_THE_DAY, first, last, basis: 'total', from: null, to: reference, weight: 0 }
}

/** How many of a sentence's spans may belong to a figure: those with no other figure between. */
export function withinReach<T extends TokenSpan>(
  spans: readonly T[],
  figure: TokenSpan,
  quantities: readonly TokenSpan[],
): T[] {
  return spans.filter(({ first, last }) => {
    const [from, to] = last < figure.first ? [last, figure.first] : [figure.last, first]
    return !quantities.some((other) => other.first > from && other.last < to)
  })
}
