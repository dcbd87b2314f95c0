import 'server-only'
import { readCountryNames } from '@/lib/countries/data'
import { findCountry } from '@/lib/countries/found-country'
import { readConsistently } from '@/lib/db/data-version'
import type { Database } from '@/lib/db/open'
import { readMetrics } from '@/lib/figures/rollup-data'
import { foldedWords } from '@/lib/places/fold'
import { findOrganisations } from './organisations'
import { findNamedPlaces } from './places'
import { findTitles } from './reports'
import { hasWords, type Search, type SearchedCountry } from './search'
import type { SearchGroup, SearchHit, SearchKind, SearchRecord } from './search-record'

/** So many of a kind are listed; the lists of a country have the others. */
const mostListed = 8

/** A longer text has no more words than these. */
const mostWords = 8

/**
 * Everything on record whose name has all words of `typed`, each as the beginning of one: in the country of a code, or in all where
 * that is blank or names none. Nothing where nothing was typed.
 */
export function readSearch(
  database: Database,
  typed: string,
  countryCode: string,
  language: string,
): Promise<SearchRecord> {
  return readConsistently(database, async () => {
    const within = countryCode === '' ? null : await findCountry(database, countryCode, language)
    const country = within === null ? null : { code: within.code, name: within.name }
    const words = foldedWords(typed).slice(0, mostWords)
    const countries = within === null ? await readAll(database, language) : [within]
    if (words.length === 0 || countries.length === 0) return { country, groups: [] }
    const asked = { database, words, countries, language, most: mostListed + 1 }
    const [places, operators, reports, metrics] = await Promise.all([
      findNamedPlaces(asked),
      findOrganisations(asked),
      findTitles(asked),
      findMetrics(asked),
    ])
    return {
      country,
      groups: [
        group('countries', within === null ? named(countries, words) : []),
        group('places', places),
        group('operators', operators),
        group('metrics', metrics),
        group('reports', reports),
      ].filter(({ hits }) => hits.length > 0),
    }
  })
}

const group = (kind: SearchKind, hits: SearchHit[]): SearchGroup => ({
  kind,
  hits: hits.slice(0, mostListed),
  more: hits.length > mostListed,
})

async function readAll(database: Database, language: string): Promise<SearchedCountry[]> {
  const names = await readCountryNames(database, language)
  const places = await database.place.findMany({
    where: { kind: 'country', summary: { claims: { gt: 0 } } },
    select: { id: true, code: true },
  })
  const idOf = new Map(places.map(({ id, code }) => [code, id]))
  return names.flatMap(({ code, name }) => {
    const id = idOf.get(code)
    return id === undefined ? [] : [{ id, code, name }]
  })
}

const named = (countries: readonly SearchedCountry[], words: readonly string[]): SearchHit[] =>
  countries
    .filter(({ name }) => hasWords(name, words))
    .map(({ code, name }) => ({ country: { code, name }, name, known: '' }))

async function findMetrics({ database, words, countries, language, most }: Search): Promise<SearchHit[]> {
  const metrics = (await readMetrics(database, language)).filter(({ label }) => hasWords(label, words))
  if (metrics.length === 0) return []
  const reported = await database.rollup.findMany({
    where: {
      metricKey: { in: metrics.map(({ key }) => key) },
      placeId: { in: countries.map(({ id }) => id) },
    },
    distinct: ['metricKey', 'placeId'],
    select: { metricKey: true, placeId: true },
  })
  const isReported = new Set(reported.map(({ metricKey, placeId }) => `${placeId} ${metricKey}`))
  return countries
    .flatMap(({ id, code, name }) =>
      metrics
        .filter(({ key }) => isReported.has(`${id} ${key}`))
        .map(
          ({ key, label }): SearchHit => ({
            country: { code, name },
            page: 'metrics',
            key,
            name: label,
            known: '',
          }),
        ),
    )
    .slice(0, most)
}
