import { z } from 'zod'
import { lastMonthsEnd } from '@/lib/figures/figure-filter'
import { problemWith } from '@/lib/problems/problem'
import {
  byteOrderMark,
  choice,
  dayParameter,
  list,
  placesParameter,
  type QueryResult,
  readParameters,
  requiredCountry,
  several,
} from './parameters'

const schema = z.strictObject({
  country: requiredCountry('country'),
  by: choice('by', ['place', 'month', 'operator', 'interval'], null),
  level: choice('level', ['city', 'admin1'], 'city'),
  metric: list,
  operator: several,
  place: placesParameter,
  from: dayParameter('from'),
  to: dayParameter('to'),
  bom: byteOrderMark,
})

/**
 * What a summary is asked for; names are not looked up yet. `from` and `to` bound a period, both included: without `from`
 * rows tell running totals, without `to` they reach the latest claim. By interval, rows are what came from one report to the next,
 * those of which any month lies in the period. No `metric`: all; no `operator`: all; no `place`: the
 * country; several: the rows of each in turn. `level` says how far rows by place reach and does nothing to others.
 */
export type SummaryQuery = z.infer<typeof schema>

/** Reads `country=SY&by=place&level=admin1&metric=devices&from=2017-01-01`. */
export function readSummaryQuery(given: Iterable<readonly [string, string]>): QueryResult<SummaryQuery> {
  const read = readParameters(given, schema)
  if (!read.ok) return read
  const { by, from, to } = read.query
  if (from !== null && to !== null && from > to)
    return { ok: false, problems: [problemWith('fromAfterTo', { from, to })] }
  if (by === 'month' && to !== null && to > lastMonthsEnd)
    return { ok: false, problems: [problemWith('monthsEnd', { latest: lastMonthsEnd, to })] }
  return read
}
