import 'server-only'
import type { Operator } from '../charts/figures'
import { readStates } from '../countries/data'
import { usualState } from '../countries/state'
import type { Database } from '../db/open'
import { readAtOneVersion } from '../db/version'
import { nameIn } from '../i18n/names'
import type { CountryFigures, CountryHead, Summary } from './country-record'
import { type CountryOperation, narrowed, readOperations } from './operations'
import {
  readDailySteps,
  readGrains,
  readHeads,
  readMetrics,
  readMonthlySteps,
  readMonthTotals,
  readRows,
} from './rollup-data'

/** Every country that has claims, by name, with the heads of its curves: series without steps, no rows. */
export function readCountries(database: Database, language: string): Promise<CountryHead[]> {
  return readAtOneVersion(database, async () => {
    const [summaries, metrics] = await Promise.all([
      database.countrySummary.findMany({
        where: { claims: { gt: 0 } },
        include: { country: { include: { names: { where: { alias: false } } } } },
      }),
      readMetrics(database, language),
    ])
    const placeIds = summaries.map(({ countryId }) => countryId)
    const operations = await readOperations(database, placeIds, language)
    const heads = await readHeads(database, placeIds, operations)
    const states = await readStates(
      database,
      summaries.map(({ country }) => country.code),
    )
    return summaries
      .map(({ country, ...summary }, at) => ({
        state: states[at] ?? usualState,
        code: country.code,
        name: nameIn(country.names, language, country.code),
        summary: summaryOf(summary),
        metrics: metrics.map((metric) => ({
          ...metric,
          series: heads
            .filter((head) => head.placeId === country.id && head.metricKey === metric.key)
            .map(({ series }) => series),
        })),
      }))
      .sort((a, b) => a.name.localeCompare(b.name, language))
  })
}

/**
 * One country with its curves and the rows that add up to them, of one operator where `operatorKey` names one of the
 * country; null where no report speaks of such a country.
 */
export function readCountry(
  database: Database,
  code: string,
  language: string,
  operatorKey = '',
): Promise<CountryFigures | null> {
  return readAtOneVersion(database, async () => {
    const country = await findCountry(database, code, language)
    if (country === null) return null
    const [metrics, operations] = await Promise.all([
      readMetrics(database, language),
      readOperations(database, [country.id], language),
    ])
    const { heads, grains, steps, months, rows } = await readRollups(
      database,
      country.id,
      narrowed(operations, operatorKey),
      metrics,
      language,
    )
    return {
      code: country.code,
      name: country.name,
      summary: country.summary,
      state: country.state,
      operators: operatorsByName(operations, language),
      metrics: metrics.map((metric) => {
        const own = heads.filter(({ metricKey }) => metricKey === metric.key)
        return {
          ...metric,
          grain: grains.get(metric.key) ?? 'day',
          series: own.map(({ rollupId, series }) => ({
            ...series,
            steps: steps.get(rollupId) ?? [],
            months: months.get(rollupId) ?? [],
          })),
          rows: own.flatMap(({ rollupId }) => rows.get(rollupId) ?? []),
        }
      }),
    }
  })
}

export function operatorsByName(operations: readonly CountryOperation[], language: string): Operator[] {
  return operations
    .map(({ operator }) => operator)
    .sort((a, b) => a.name.localeCompare(b.name, language) || (a.key < b.key ? -1 : 1))
}

/** The curves of a place that has roll-ups, and the rows that add up to them, by the roll-ups' ids. */
export async function readRollups(
  database: Database,
  placeId: number,
  operations: readonly CountryOperation[],
  metrics: readonly { key: string }[],
  language: string,
) {
  const [heads, grains] = await Promise.all([
    readHeads(database, [placeId], operations),
    readGrains(database, placeId),
  ])
  const metricsBy = (grain: 'day' | 'month') =>
    metrics.map(({ key }) => key).filter((key) => (grains.get(key) ?? 'day') === grain)
  const [daily, monthly, months, rows] = await Promise.all([
    readDailySteps(database, placeId, metricsBy('day')),
    readMonthlySteps(database, placeId, metricsBy('month')),
    readMonthTotals(database, placeId),
    readRows(database, placeId, language),
  ])
  return { heads, grains, steps: new Map([...daily, ...monthly]), months, rows }
}

/** A country that reports speak of, by its code in small letters or large; null for any other. */
export async function findCountry(database: Database, code: string, language: string) {
  const place = await database.place.findUnique({
    where: { code: code.toUpperCase() },
    include: { names: { where: { alias: false } }, summary: true },
  })
  if (place === null || place.kind !== 'country' || place.summary === null) return null
  const [state = usualState] = await readStates(database, [place.code])
  return {
    id: place.id,
    code: place.code,
    name: nameIn(place.names, language, place.code),
    summary: summaryOf(place.summary),
    state,
  }
}

function summaryOf({ reports, claims, operators, firstDay, lastDay }: Summary): Summary {
  return { reports, claims, operators, firstDay, lastDay }
}
