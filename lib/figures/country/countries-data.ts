import 'server-only'
import { readStates } from '@/lib/countries/data'
import { summaryOf } from '@/lib/countries/found-country'
import { usualState } from '@/lib/countries/state'
import { readConsistently } from '@/lib/db/data-version'
import type { Database } from '@/lib/db/open'
import { nameIn } from '@/lib/i18n/names'
import { readOperations } from '../operations'
import { addedParts, withPartsAlone } from '../parts-data'
import { readHeads, readMetrics, readMonthlySteps } from '../rollup-data'
import { shownMetrics, withNewest } from '../same-thing'
import type { CountryHead } from './country-record'

/** Every country that has claims, by name, with the heads of its curves and no rows; the first metric of each has steps, by month. */
export function readCountriesOnRecord(database: Database, language: string): Promise<CountryHead[]> {
  return readConsistently(database, async () => {
    const [summaries, metrics] = await Promise.all([
      database.countrySummary.findMany({
        where: { claims: { gt: 0 } },
        include: { country: { include: { names: { where: { alias: false } } } } },
      }),
      readMetrics(database, language),
    ])
    const placeIds = summaries.map(({ countryId }) => countryId)
    const operations = await readOperations(database, placeIds, language)
    const [heads, parts] = await Promise.all([
      readHeads(database, placeIds, operations),
      readHeads(database, placeIds, operations, undefined, { not: '' }),
    ])
    const states = await readStates(
      database,
      summaries.map(({ country }) => country.code),
    )
    const leading = new Map(
      summaries.map(({ countryId }) => [
        countryId,
        metrics.find(({ key }) => heads.some((head) => head.placeId === countryId && head.metricKey === key))
          ?.key,
      ]),
    )
    const led = heads.filter(({ placeId, metricKey }) => leading.get(placeId) === metricKey)
    const steps = await readMonthlySteps(
      database,
      led.map(({ rollupId }) => rollupId),
    )
    const countries = summaries.map(async ({ country, ...summary }, at): Promise<CountryHead> => {
      const own = heads.filter(({ placeId }) => placeId === country.id)
      const figures = metrics.map((metric) => ({
        ...metric,
        series: own
          .filter(({ metricKey }) => metricKey === metric.key)
          .map(({ rollupId, series }) => ({ ...series, steps: steps.get(rollupId) ?? [] })),
      }))
      const ofIt = parts.filter(({ placeId }) => placeId === country.id)
      return {
        state: states[at] ?? usualState,
        code: country.code,
        name: nameIn(country.names, language, country.code),
        summary: summaryOf(summary),
        metrics: shownMetrics(
          await withNewest(
            database,
            withPartsAlone(figures, await addedParts(database, ofIt, language)),
            operations.filter(({ id }) => own.some(({ operationId }) => operationId === id)),
            { countryId: country.id, code: country.code, kind: 'country' },
          ),
        ),
      }
    })
    return (await Promise.all(countries)).sort((a, b) => a.name.localeCompare(b.name, language))
  })
}
