import 'server-only'
import type { SqlConnection } from '@/lib/db/connection'
import type { QueryResult } from '@/lib/downloads/parameters'
import {
  type CountryOnRecord,
  findAskedPlaces,
  findCountryOnRecord,
  findMetrics,
  findOperations,
} from '@/lib/downloads/summary-scope'
import { loadOrganisationNames } from '@/lib/organisations/names'
import { loadPlaces } from '@/lib/places/data'
import { type Problem, problemWith } from '@/lib/problems/problem'
import { allOf, isAmong, type SqlCondition } from '../sql'
import { parseSeriesId } from './series'

/** Which series are meant, by what an address names. */
export interface SeriesQuery {
  country: string | null
  metric: readonly string[]
  operator: readonly string[]
  place: readonly string[]
  series: string | null
}

/** What is wrong with a filter of series before the record is asked. */
export function seriesFaults({ country, place, series }: SeriesQuery): Problem[] {
  return [
    ...(place.length > 0 && country === null
      ? [problemWith('parameterNeeds', { name: 'place', other: 'country' })]
      : []),
    ...(series !== null && parseSeriesId(series) === null
      ? [problemWith('parameterSeries', { name: 'series' })]
      : []),
  ]
}

/** What a statement asks of streams (`s`) and their operations (`o`); areas (`s."areaId"`) are asked for apart. */
export interface FoundSeries {
  country: CountryOnRecord | null
  stream: SqlCondition
  /** Codes of the places that are meant, which lie in the country; null: wherever. */
  places: readonly string[] | null
}

/** Finds what a filter names. */
export async function findSeries(
  session: SqlConnection,
  query: SeriesQuery,
): Promise<QueryResult<FoundSeries>> {
  const found = query.country === null ? null : await findCountryOnRecord(session, query.country)
  if (found !== null && !found.ok) return found
  const country = found?.query ?? null
  const metrics = await findMetrics(session, query.metric)
  const operators = await findOperators(session, country, query.operator)
  const places = await findPlaces(session, country, query.place)
  if (!metrics.ok || !operators.ok || !places.ok)
    return {
      ok: false,
      problems: [metrics, operators, places].flatMap((one) => (one.ok ? [] : one.problems)),
    }
  const stream: SqlCondition[] = [
    ...(country === null ? [] : [{ sql: 'o."countryId" = ?', parameters: [country.id] }]),
    ...(query.metric.length === 0
      ? []
      : [
          isAmong(
            's."metricKey"',
            metrics.query.map(({ key }) => key),
          ),
        ]),
    ...(operators.query === null ? [] : [isAmong('o."operatorId"', operators.query)]),
  ]
  const series = query.series === null ? null : parseSeriesId(query.series)
  if (series !== null) {
    stream.push(
      {
        sql: 'o."countryId" = (select "id" from "Place" where "code" = ?)',
        parameters: [series.country.toUpperCase()],
      },
      {
        sql: 'o."operatorId" = (select "id" from "Organisation" where "key" = ?)',
        parameters: [series.operator],
      },
      { sql: 's."metricKey" = ? and s."part" = ?', parameters: [series.metric, series.part] },
    )
  }
  return { ok: true, query: { country, stream: allOf(stream), places: places.query } }
}

/** That the area of a stream (`s`) names one of the places, or a place inside it, and is the one of a series. */
export function isInAreas(places: readonly string[] | null, seriesId: string | null): SqlCondition {
  const series = seriesId === null ? null : parseSeriesId(seriesId)
  const named = places === null ? null : isAmong('"code"', places)
  return allOf([
    ...(series === null
      ? []
      : [{ sql: 's."areaId" = (select "id" from "Area" where "key" = ?)', parameters: [series.area] }]),
    ...(named === null
      ? []
      : [
          {
            sql: `s."areaId" in (select "areaId" from "AreaPlace" where "placeId" in (
              with recursive "inside" ("id") as (select "id" from "Place" where ${named.sql}
                union select p."id" from "Place" p join "inside" i on p."parentId" = i."id")
              select "id" from "inside"))`,
            parameters: named.parameters,
          },
        ]),
  ])
}

/** Ids of operators; null: whoever. */
async function findOperators(
  session: SqlConnection,
  country: CountryOnRecord | null,
  asked: readonly string[],
): Promise<QueryResult<number[] | null>> {
  if (asked.length === 0) return { ok: true, query: null }
  const names = await loadOrganisationNames(session)
  if (country !== null) {
    const found = await findOperations(session, country, asked, names)
    return found.ok ? { ok: true, query: found.query.map(({ operatorId }) => operatorId) } : found
  }
  const ids = asked.map((name) => names.find(name))
  return ids.every((id) => id !== null)
    ? { ok: true, query: ids }
    : { ok: false, problems: [problemWith('parameterOrganisation', { name: 'operator' })] }
}

/** Codes of places; null: wherever. */
async function findPlaces(
  session: SqlConnection,
  country: CountryOnRecord | null,
  asked: readonly string[],
): Promise<QueryResult<string[] | null>> {
  if (asked.length === 0 || country === null) return { ok: true, query: null }
  const found = findAskedPlaces(await loadPlaces(session, country.id), country, asked)
  return found.ok ? { ok: true, query: found.query.map(({ code }) => code) } : found
}
