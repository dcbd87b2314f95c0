import type { Metric } from '@/lib/metrics/types'
import { type NamedPlace, placeResolver } from '@/lib/places/resolve'
import metricSeed from '@/prisma/seed/metrics.json'
import syria from '@/prisma/seed/places-syria.json'
import ukraine from '@/prisma/seed/places-ukraine.json'
import yemen from '@/prisma/seed/places-yemen.json'
import { rawRowOf } from './cells/row-cells'
import { claimRowReader } from './claim-row'
import type { ClaimColumnName } from './claims-format'
import { problemLine } from './types'

const places = [...syria.places, ...yemen.places, ...ukraine.places] as unknown as NamedPlace[]
const metrics = metricSeed.metrics.map((metric) => ({
  ...metric,
  parts: metric.parts.map(({ key }) => key),
})) as Metric[]
/** Reads rows against the seeded places and metrics. */
export const read = claimRowReader({ metrics, places, resolvePlace: placeResolver(places) })

export type Fields = Partial<Record<ClaimColumnName, string>>

const GOOD: Fields = {
  report_id: 'sy-09',
  report_title: 'Briefing of 22 September 2017',
  publisher: 'TASS',
  said_by: 'Russian General Staff',
  grade: 'B',
  language: 'ru',
  url: 'https://example.org/a?b=c#d',
  published: '2017-09-22',
  operator: 'Russian International Mine Action Centre',
  country: 'SY',
  metric: 'devices',
  basis: 'period',
  from: '2017-09-01',
  to: '2017-09-22',
  places: 'SY',
  qualifier: 'exact',
  amount: '60384',
  unit: 'count',
}

/** The problems of a good row with some cells changed. */
export const problems = (fields: Fields) => {
  const result = read(rawRowOf(17, { ...GOOD, ...fields }))
  return result.ok ? [] : result.problems.map(problemLine)
}

/** A good row with some cells changed, as typed. */
export const row = (fields: Fields) => {
  const result = read(rawRowOf(17, { ...GOOD, ...fields }))
  if (!result.ok) throw new Error(result.problems.map(problemLine).join('\n'))
  return result.row
}
