import 'server-only'
import { findCountry } from '@/lib/countries/found-country'
import { readConsistently } from '@/lib/db/data-version'
import type { Database } from '@/lib/db/open'
import { nameIn } from '@/lib/i18n/names'
import { readOperations } from '../operations'
import { mostCompared } from '../place/compared-record'
import { withNewest } from '../same-thing'
import type { MetricFigures } from '../types'
import { readFigures } from './country-data'

/** Countries to be looked at beside each other. */
export interface ComparedCountries {
  /** All of which something is on record, by name: those that may be chosen. */
  all: { code: string; name: string }[]
  /** In the order in which they were asked for. */
  countries: { code: string; name: string; metrics: MetricFigures[] }[]
  /** What was asked for and is no country on record. */
  unknown: string[]
}

/** Countries by their codes, of which the first few are read. */
export function readComparedCountries(
  database: Database,
  codes: readonly string[],
  language: string,
): Promise<ComparedCountries> {
  return readConsistently(database, async () => {
    const summaries = await database.countrySummary.findMany({
      where: { claims: { gt: 0 } },
      include: { country: { include: { names: { where: { alias: false } } } } },
    })
    const countries: ComparedCountries['countries'] = []
    const unknown: string[] = []
    for (const code of codes.slice(0, mostCompared)) {
      const country = await findCountry(database, code, language)
      if (country === null) {
        unknown.push(code)
        continue
      }
      const operations = await readOperations(database, [country.id], language)
      const metrics = await withNewest(
        database,
        await readFigures(database, country, operations, language),
        operations,
        { countryId: country.id, code: country.code, kind: 'country' },
      )
      countries.push({ code: country.code, name: country.name, metrics })
    }
    return {
      all: summaries
        .map(({ country }) => ({ code: country.code, name: nameIn(country.names, language, country.code) }))
        .sort((a, b) => a.name.localeCompare(b.name, language)),
      countries,
      unknown,
    }
  })
}
