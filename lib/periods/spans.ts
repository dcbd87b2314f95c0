import { type Month, yearOf } from './month'

/**
 * What is counted for all time, for each year and for each month: 0, a year (yyyy), or a month (yyyymm), of a month from the year 1000 on.
 */
type Span = number

/** All spans that a month is counted in. */
export const spansOf = (month: Month): Span[] => [0, yearOf(month), month]

/**
 * The fewest spans that make up a period, as ranges with both ends: of whole years, and of the months before and after them. Each month of
 * it lies in one of them, and none beside. An open end is null.
 */
export function spansWithin(from: Month | null, to: Month | null): { first: Span; last: Span }[] {
  if (from === null && to === null) return [{ first: 0, last: 0 }]
  const [first, last] = [from ?? 100_001, to ?? 999_912]
  const firstYear = first % 100 === 1 ? yearOf(first) : yearOf(first) + 1
  const lastYear = last % 100 === 12 ? yearOf(last) : yearOf(last) - 1
  if (firstYear > lastYear) return some(first, last)
  return [
    ...some(first, (firstYear - 1) * 100 + 12),
    { first: firstYear, last: lastYear },
    ...some((lastYear + 1) * 100 + 1, last),
  ]
}

const some = (first: Span, last: Span) => (first > last ? [] : [{ first, last }])
