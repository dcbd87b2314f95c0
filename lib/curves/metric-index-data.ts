import 'server-only'
import { findCountry } from '@/lib/countries/found-country'
import type { Database } from '@/lib/db/open'
import { readAtOneVersion } from '@/lib/db/data-version'
import type { CountryFigures } from '@/lib/figures/country/country-record'
import { withFigures } from '@/lib/figures/country/country-data'
import type { FigureFilter } from '@/lib/figures/figure-filter'
import { narrowed, readOperations } from '@/lib/figures/operations'
import { readParts, withPartsAlone } from '@/lib/figures/parts-data'
import { readFilteredFigures } from '@/lib/figures/period/period-data'

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
