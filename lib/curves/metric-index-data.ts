import 'server-only'
import { findCountry } from '../countries/found-country'
import type { Database } from '../db/open'
import { readAtOneVersion } from '../db/version'
import type { CountryFigures } from './country-record'
import { withFigures } from './data'
import type { FigureFilter } from './figure-filter'
import { narrowed, readOperations } from './operations'
import { readParts, withPartsAlone } from './parts-data'
import { readFilteredFigures } from './period-data'

/** A country's metrics, narrowed as its page is, with the parts of those that have no total; null where it has no claims. */
export function readMetricIndex(
  database: Database,
  code: string,
  language: string,
  filter: FigureFilter,
): Promise<CountryFigures | null> {
  return readAtOneVersion(database, async () => {
    const country = await findCountry(database, code, language)
    if (country === null) return null
    const all = await readOperations(database, [country.id], language)
    const [figures, parts] = await Promise.all([
      readFilteredFigures(database, country, all, language, filter),
      readParts(database, { placeId: country.id }, narrowed(all, filter.operator), filter, language),
    ])
    return withFigures(country, all, withPartsAlone(figures, parts), language)
  })
}
