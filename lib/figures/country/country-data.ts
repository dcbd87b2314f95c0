import 'server-only'
import type { FoundCountry } from '@/lib/countries/found-country'
import type { Database } from '@/lib/db/open'
import type { CountryOperation } from '../operations'
import { readMetrics, readRollups } from '../rollup-data'
import { withWhereabouts } from '../row-whereabouts'
import type { MetricFigures, Operator } from '../types'
import type { CountryFigures } from './country-record'

/** Every metric of a country, or one, by some of the operations there. */
export async function readFigures(
  database: Database,
  country: { id: number; code: string },
  operations: readonly CountryOperation[],
  language: string,
  metricKey?: string,
): Promise<MetricFigures[]> {
  const metrics = await readMetrics(database, language, metricKey)
  const { heads, grains, steps, months, rows } = await readRollups(
    database,
    country.id,
    operations,
    language,
    metricKey,
  )
  const figures = metrics.map((metric) => ({
    ...metric,
    grain: grains.get(metric.key) ?? 'day',
    series: heads
      .filter(({ metricKey }) => metricKey === metric.key)
      .map(({ rollupId, series }) => ({
        ...series,
        steps: steps.get(rollupId) ?? [],
        months: months.get(rollupId) ?? [],
      })),
    rows: rows.get(metric.key) ?? [],
  }))
  return withWhereabouts(database, country, country.code, operations, figures)
}

/** A country with figures, and everybody of all its operations. */
export function withFigures(
  { code, name, summary, state }: FoundCountry,
  all: readonly CountryOperation[],
  metrics: MetricFigures[],
  language: string,
): CountryFigures {
  return { code, name, summary, state, operators: operatorsByName(all, language), metrics }
}

export function operatorsByName(operations: readonly CountryOperation[], language: string): Operator[] {
  return operations
    .map(({ operator }) => operator)
    .sort((a, b) => a.name.localeCompare(b.name, language) || (a.key < b.key ? -1 : 1))
}
