import 'server-only'
import { findCountry } from '@/lib/countries/found-country'
import { readConsistently } from '@/lib/db/data-version'
import type { Database } from '@/lib/db/open'
import { withFigures } from '../country/country-data'
import type { CountryFigures } from '../country/country-record'
import type { FigureFilter } from '../figure-filter'
import { ofOperator, readOperations } from '../operations'
import { readParts, withPartsAlone } from '../parts-data'
import { readFilteredFigures } from '../period/period-data'
import { shownMetrics, withNewest } from '../same-thing'

/** A country's metrics, narrowed as its page is, with the parts of those that have no total; null where it has no claims. */
export function readMetricIndex(
  database: Database,
  code: string,
  language: string,
  filter: FigureFilter,
): Promise<CountryFigures | null> {
  return readConsistently(database, async () => {
    const country = await findCountry(database, code, language)
    if (country === null) return null
    const all = await readOperations(database, [country.id], language)
    const [figures, parts] = await Promise.all([
      readFilteredFigures(database, country, all, language, filter),
      readParts(database, { placeId: country.id }, ofOperator(all, filter.operator), filter, language),
    ])
    const place = { countryId: country.id, code: country.code, kind: 'country' }
    const newest = await withNewest(database, withPartsAlone(figures, parts), all, place)
    return withFigures(country, all, shownMetrics(newest), language)
  })
}
