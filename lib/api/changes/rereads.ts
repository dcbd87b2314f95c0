import 'server-only'
import type { SqlConnection } from '@/lib/db/connection'
import { toSeriesId } from '../claims/series'
import { type RecordChange, wholeActions } from './entries'
import { rowsAmong, touchedIds } from './things'

/**
 * What to ask claims and curves for again, since a change may have them read otherwise though nothing of it touched them: series in which
 * claims came, ended or were ruled on, whose operator or places are others; metrics that changed; numbers of people, which are
 * withheld by what stands beside them. Blank: everything. `metrics`: those that the change touched.
 */
export async function rereads(
  session: SqlConnection,
  change: RecordChange,
  metrics: readonly string[],
): Promise<string[]> {
  if (wholeActions.includes(change.action)) return ['']
  const found = new Set<string>()
  const again = (asked: Record<string, string>) => found.add(String(new URLSearchParams(asked)))
  for (const metric of await thoseWithSeries(session, metrics)) again({ metric })
  const countries = new Set(await countriesOfPeople(session, change))
  for (const { people, ...series } of await seriesTouched(session, change)) {
    again({ series: toSeriesId(series) })
    // No report states the whole of parts: it may be their sum.
    if (series.part !== '') again({ series: toSeriesId({ ...series, part: '' }) })
    if (people) countries.add(series.country)
  }
  if (countries.size === 0) return [...found]
  const people = await session.query<{ key: string }>(
    'select "key" from "Metric" where "people" = ? order by "key"',
    [true],
  )
  for (const country of countries) again({ country, metric: people.map(({ key }) => key).join(',') })
  return [...found]
}

async function thoseWithSeries(session: SqlConnection, metrics: readonly string[]): Promise<string[]> {
  const rows = await rowsAmong<{ metric: string }>(
    session,
    '"metricKey"',
    [...new Set(metrics)],
    (among) => `select distinct "metricKey" as "metric" from "Stream" where ${among}`,
  )
  return rows.map(({ metric }) => metric)
}

type SeriesRow = Record<'country' | 'operator' | 'metric' | 'part' | 'area', string> & { people: unknown }

/** The series of streams, of claims, and of the claims of reports, that were touched. */
async function seriesTouched(session: SqlConnection, change: RecordChange) {
  const select = `select distinct w."code" as "country", g."key" as "operator", s."metricKey" as "metric", s."part",
      a."key" as "area", m."people"
    from "Stream" s join "Operation" o on o."id" = s."operationId" join "Place" w on w."id" = o."countryId"
      join "Organisation" g on g."id" = o."operatorId" join "Area" a on a."id" = s."areaId"
      join "Metric" m on m."key" = s."metricKey"`
  const ofClaims = (among: string) =>
    `${select} where s."id" in (select "streamId" from "Claim" where ${among})`
  const rows = [
    ...(await rowsAmong<SeriesRow>(
      session,
      's."id"',
      touchedIds(change, 'Stream'),
      (among) => `${select} where ${among}`,
    )),
    ...(await rowsAmong<SeriesRow>(session, '"id"', touchedIds(change, 'Claim'), ofClaims)),
    ...(await rowsAmong<SeriesRow>(session, '"reportId"', touchedIds(change, 'Report'), ofClaims)),
  ]
  return rows.map(({ people, ...series }) => ({ ...series, people: Boolean(people) }))
}

/** Countries whose numbers of people may be withheld otherwise by the rules, or by where places lie. */
async function countriesOfPeople(session: SqlConnection, change: RecordChange): Promise<string[]> {
  const isRule = touchedIds(change, 'Setting').some((key) => String(key).startsWith('people.'))
  const places = touchedIds(change, 'Place')
  if (!isRule && places.length === 0) return []
  const rows = await session.query<{ id: number; code: string }>(
    `select distinct w."id", w."code" from "Stream" s join "Operation" o on o."id" = s."operationId"
       join "Place" w on w."id" = o."countryId" join "Metric" m on m."key" = s."metricKey" where m."people" = ?`,
    [true],
  )
  if (isRule || rows.length === 0) return rows.map(({ code }) => code)
  const lying = await rowsAmong<{ country: number | null }>(
    session,
    'p."id"',
    places,
    (among) => `select distinct coalesce(i."countryId", p."countryId") as "country"
      from "Place" p left join "Place" i on i."id" = p."mergedIntoId" where ${among}`,
  )
  const countries = new Set(lying.map(({ country }) => Number(country)))
  return rows.flatMap(({ id, code }) => (countries.has(Number(id)) ? code : []))
}
