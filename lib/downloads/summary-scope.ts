import 'server-only'
import type { SqlConnection } from '@/lib/db/connection'
import { byNameIn } from '@/lib/i18n/names'
import { present } from '@/lib/lookup/present'
import { loadMetrics } from '@/lib/metrics/data'
import type { Metric } from '@/lib/metrics/types'
import { loadOrganisationNames, type OrganisationNames } from '@/lib/organisations/names'
import { loadPlaces, type StoredPlace } from '@/lib/places/data'
import { placeResolver } from '@/lib/places/resolve'
import { byCodeUnits } from '@/lib/places/tree'
import { type Problem, problemWith } from '@/lib/problems/problem'
import type { QueryResult } from './parameters'
import type { SummaryQuery } from './summary-query'

/** A country as it is on record. */
export interface CountryOnRecord {
  id: number
  code: string
}

/** An operator's work in the country. */
export interface OperationInCountry {
  id: number
  operatorId: number
}

/** What a summary covers, with everything that was named found on the record. */
export interface SummaryScope extends Pick<SummaryQuery, 'by' | 'level' | 'from' | 'to'> {
  country: CountryOnRecord
  /** Of the country, in the order of their ids. */
  places: readonly StoredPlace[]
  /** The places that are asked for, each once, in their order; the country where none is. Rows of each add up to its total. */
  asked: readonly StoredPlace[]
  metrics: readonly Metric[]
  operations: readonly OperationInCountry[]
  names: OrganisationNames
  /** The last day of which anything is known in the country, whoever reported it; blank where nothing is. */
  latest: string
}

/** Finds a country by its code, in small letters or large. */
export async function findCountryOnRecord(
  session: SqlConnection,
  text: string,
): Promise<QueryResult<CountryOnRecord>> {
  const countries = await session.query<CountryOnRecord>(
    `select "id", "code" from "Place" where "kind" = 'country' order by "code"`,
  )
  const found = countries.find(({ code }) => code === text.toUpperCase())
  if (found !== undefined) return { ok: true, query: found }
  const codes = countries.map(({ code }) => code)
  const rule = mustBe('country', codes, problemWith('countryOnRecord', { name: 'country' }))
  return { ok: false, problems: [rule] }
}

/** Finds what a summary names: a place by code or by a name that is no other's, an operator by key or any name. */
export async function findScope(
  session: SqlConnection,
  query: SummaryQuery,
): Promise<QueryResult<SummaryScope>> {
  const country = await findCountryOnRecord(session, query.country)
  if (!country.ok) return country
  const names = await loadOrganisationNames(session)
  const places = await loadPlaces(session, country.query.id)
  const metrics = await findMetrics(session, query.metric)
  const operations = await findOperations(session, country.query, query.operator, names)
  const asked = findAskedPlaces(places, country.query, query.place)
  if (metrics.ok && operations.ok && asked.ok) {
    const { by, level, from, to } = query
    const found = { metrics: metrics.query, operations: operations.query, asked: asked.query }
    const latest = await findLatest(session, country.query)
    return {
      ok: true,
      query: { by, level, from, to, country: country.query, names, places, latest, ...found },
    }
  }
  return {
    ok: false,
    problems: [metrics, operations, asked].flatMap((part) => (part.ok ? [] : part.problems)),
  }
}

async function findLatest(session: SqlConnection, { id }: CountryOnRecord): Promise<string> {
  const [row] = await session.query<{ lastDay: string }>(
    'select "lastDay" from "CountrySummary" where "countryId" = ?',
    [id],
  )
  return row?.lastDay ?? ''
}

/** Finds metrics by their keys; none: all of them. */
export async function findMetrics(
  session: SqlConnection,
  keys: readonly string[],
): Promise<QueryResult<Metric[]>> {
  const known = await loadMetrics(session)
  if (keys.every((key) => known.some((metric) => metric.key === key))) {
    return { ok: true, query: known.filter(({ key }) => keys.length === 0 || keys.includes(key)) }
  }
  const words = known.map(({ key }) => key).sort(byCodeUnits)
  return {
    ok: false,
    problems: [mustBe('metric', words, problemWith('parameterMetric', { name: 'metric' }))],
  }
}

/** Finds the work of operators in a country, by any name of theirs or their key; none: all of it. */
export async function findOperations(
  session: SqlConnection,
  country: CountryOnRecord,
  asked: readonly string[],
  names: OrganisationNames,
): Promise<QueryResult<OperationInCountry[]>> {
  const all = await session.query<OperationInCountry>(
    `select o."id", o."operatorId" from "Operation" o join "Organisation" g on g."id" = o."operatorId"
     where o."countryId" = ? and g."mergedIntoId" is null order by o."id"`,
    [country.id],
  )
  if (asked.length === 0) return { ok: true, query: all }
  const found = asked.map((name) => names.find(name))
  const own = all.filter(({ operatorId }) => found.includes(operatorId))
  if (found.every((id) => own.some(({ operatorId }) => operatorId === id))) return { ok: true, query: own }
  const words = all.map(({ operatorId }) => names.of(operatorId)).sort(byNameIn('en'))
  const named = { name: 'operator', country: country.code }
  return { ok: false, problems: [mustBe('operator', words, problemWith('parameterOperator', named))] }
}

/** Finds places of a country, by code or name; none: the country. */
export function findAskedPlaces(
  places: readonly StoredPlace[],
  { code }: CountryOnRecord,
  texts: readonly string[],
): QueryResult<StoredPlace[]> {
  const resolve = placeResolver(places)
  const found = (texts.length === 0 ? [code] : texts).map((text) => resolve(text, code))
  const problems = found.flatMap((one) =>
    one.kind === 'place'
      ? []
      : problemWith('parameterPlace', { name: 'place', country: code, why: one.problem }),
  )
  if (problems.length > 0) return { ok: false, problems }
  const codes = new Set(found.flatMap((one) => (one.kind === 'place' ? one.code : [])))
  return {
    ok: true,
    query: [...codes].map((known) =>
      present(
        places.find((place) => place.code === known),
        known,
      ),
    ),
  }
}

const mostListed = 40

/** That a parameter must be one of some words; `otherwise`, what it is rather than which, where there are too many to list. */
function mustBe(name: string, words: readonly string[], otherwise: Problem): Problem {
  const isListed = words.length > 0 && words.length <= mostListed
  return isListed ? problemWith('parameterWord', { name, words }) : otherwise
}
