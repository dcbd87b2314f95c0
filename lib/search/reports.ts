import 'server-only'
import { findNewest } from '@/lib/reports/search'
import type { Search } from './search'
import type { SearchHit } from './search-record'

/** Reports by words of their titles, or of who published or said them: the newest first. */
export async function findTitles({
  database,
  words,
  countries,
  language,
  most,
}: Search): Promise<SearchHit[]> {
  const ids = countries.map(({ id }) => id)
  const found = await findNewest(database, ids, words.join(' '), language, most)
  return found.flatMap(({ countryId, report }) => {
    const country = countries.find(({ id }) => id === countryId)
    if (country === undefined) return []
    return {
      country: { code: country.code, name: country.name },
      page: 'reports' as const,
      key: report.key,
      name: report.title,
      known: '',
      report: { publisher: report.publisher.name, published: report.published },
    }
  })
}
