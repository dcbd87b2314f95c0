import 'server-only'
import { findCountry } from '@/lib/countries/found-country'
import type { RecordState } from '@/lib/countries/state'
import { readConsistently } from '@/lib/db/data-version'
import type { Database } from '@/lib/db/open'
import { operatorsByName } from '../country/country-data'
import type { FigureFilter } from '../figure-filter'
import { readOperations } from '../operations'
import { readFilteredFigures } from '../period/period-data'
import type { MetricFigures, Operator } from '../types'

/** The operators of a country, to be looked at beside each other: every metric with a series for each. */
export interface ComparedOperators {
  country: { code: string; name: string }
  state: RecordState
  metrics: MetricFigures[]
  operators: Operator[]
}

/** Null where no report speaks of such a country. Of the filter the period alone counts. */
export function readComparedOperators(
  database: Database,
  countryCode: string,
  language: string,
  filter: FigureFilter,
): Promise<ComparedOperators | null> {
  return readConsistently(database, async () => {
    const country = await findCountry(database, countryCode, language)
    if (country === null) return null
    const all = await readOperations(database, [country.id], language)
    return {
      country: { code: country.code, name: country.name },
      state: country.state,
      metrics: await readFilteredFigures(database, country, all, language, { ...filter, operator: '' }),
      operators: operatorsByName(all, language),
    }
  })
}
