import 'server-only'
import { z } from 'zod'
import type { SqlConnection } from '@/lib/db/connection'
import { several } from '@/lib/downloads/parameters'
import { findCountryOnRecord } from '@/lib/downloads/summary-scope'
import { loadOrganisationNames } from '@/lib/organisations/names'
import { problemWith } from '@/lib/problems/problem'
import { orNull } from '../fields'
import { type ReportItem, reportItem } from '../items/vocabulary'
import {
  countryParameter,
  documented,
  fromParameter,
  jsonOrCsv,
  keysParameter,
  pageParameters,
  toParameter,
} from '../parameters'
import { apiResource, pageOf } from '../resource'
import { allOf, inChunks, isAmong, type SqlCondition } from '../sql'

export const reportsResource = apiResource({
  name: 'reports',
  summary: 'Reports: the publications',
  description: 'The publications, in the order in which they came onto the record.',
  examples: ['country=SY&limit=2', 'country=SY&from=2018-01-01&limit=2&format=csv'],
  parameters: z.strictObject({
    country: countryParameter,
    publisher: documented(several, {
      description: 'Any name of a publisher, or its key; given more than once: those of any. None: all.',
      isMany: true,
    }),
    from: fromParameter('reports that were published'),
    to: toParameter('reports that were published'),
    id: keysParameter('`report_id` of reports'),
    ...pageParameters,
    ...jsonOrCsv,
  }),
  item: reportItem,
  positionLength: 1,
  faults: ({ from, to }) =>
    from !== null && to !== null && from > to ? [problemWith('fromAfterTo', { from, to })] : [],
  async read(session, { country, publisher, from, to, id, limit }, after) {
    const found = country === null ? null : await findCountryOnRecord(session, country)
    if (found !== null && !found.ok) return found
    const names = publisher.length === 0 ? null : await loadOrganisationNames(session)
    const publishers = publisher.map((name) => names?.find(name) ?? null)
    if (!publishers.every((one) => one !== null))
      return { ok: false, problems: [problemWith('parameterOrganisation', { name: 'publisher' })] }
    const last = await rowOf(session, after?.[0])
    if (last === null) return { ok: false, problems: [problemWith('parameterCursor', { name: 'cursor' })] }
    const where = allOf([
      { sql: 'r."id" > ?', parameters: [last] },
      ...(found === null
        ? []
        : [
            {
              sql: 'r."id" in (select "reportId" from "ReportCountry" where "countryId" = ?)',
              parameters: [found.query.id],
            },
          ]),
      ...(publishers.length === 0 ? [] : [isAmong('r."publisherId"', publishers)]),
      ...(from === null ? [] : [{ sql: 'r."published" >= ?', parameters: [from] }]),
      ...(to === null ? [] : [{ sql: 'r."published" <= ?', parameters: [to] }]),
      ...(id.length === 0 ? [] : [isAmong('r."key"', id)]),
    ])
    const reports = await loadReportItems(session, where, limit + 1)
    return { ok: true, query: pageOf(reports, limit, ({ report_id }) => [report_id]) }
  },
})

async function rowOf(session: SqlConnection, key: string | undefined): Promise<number | null> {
  if (key === undefined) return 0
  const [found] = await session.query<{ id: number }>('select "id" from "Report" where "key" = ?', [key])
  return found?.id ?? null
}

/** Reports by their public keys; those that are not there are missing. */
export async function loadReportsByKey(
  session: SqlConnection,
  keys: readonly string[],
): Promise<Map<string, ReportItem>> {
  const found = new Map<string, ReportItem>()
  for (const chunk of inChunks(keys))
    for (const report of await loadReportItems(session, isAmong('r."key"', chunk), chunk.length))
      found.set(report.report_id, report)
  return found
}

type Row = { id: number; saidBy: string | null; countries: string[] } & Record<
  | 'key'
  | 'title'
  | 'publisher'
  | 'grade'
  | 'language'
  | 'url'
  | 'archiveUrl'
  | 'published'
  | 'accessed'
  | 'entered',
  string
>

async function loadReportItems(
  session: SqlConnection,
  where: SqlCondition,
  limit: number,
): Promise<ReportItem[]> {
  const rows = await session.query<Row>(
    `select r."id", r."key", r."title", p."key" as "publisher", s."key" as "saidBy", r."grade", r."language", r."url",
       r."archiveUrl", r."published", r."accessed", r."entered"
     from "Report" r join "Organisation" p on p."id" = r."publisherId" left join "Organisation" s on s."id" = r."saidById"
     where ${where.sql} order by r."id" limit ?`,
    [...where.parameters, limit],
  )
  const ids = rows.map(({ id }) => id)
  const countries = await loadCountriesOf(session, ids)
  const withdrawn = await loadWithdrawn(session, ids)
  return rows.map(({ id, ...report }) => ({
    ...{ report_id: report.key, report_title: orNull(report.title) },
    ...{ publisher: report.publisher, said_by: report.saidBy },
    grade: orNull(report.grade) as ReportItem['grade'],
    language: orNull(report.language),
    ...{ url: orNull(report.url), archive_url: orNull(report.archiveUrl) },
    ...{ published: orNull(report.published), accessed: orNull(report.accessed), entered: report.entered },
    countries: countries.get(id) ?? [],
    withdrawn: withdrawn.has(id),
  }))
}

async function loadCountriesOf(
  session: SqlConnection,
  ids: readonly number[],
): Promise<Map<number, string[]>> {
  const countries = new Map<number, string[]>()
  for (const chunk of inChunks(ids)) {
    const { sql, parameters } = isAmong('c."reportId"', chunk)
    const rows = await session.query<{ id: number; code: string }>(
      `select c."reportId" as "id", p."code" from "ReportCountry" c join "Place" p on p."id" = c."countryId"
       where ${sql} order by c."reportId", p."code"`,
      parameters,
    )
    for (const { id, code } of rows) countries.set(id, [...(countries.get(id) ?? []), code])
  }
  return countries
}

/** The reports all of whose claims were withdrawn. */
async function loadWithdrawn(session: SqlConnection, ids: readonly number[]): Promise<Set<number>> {
  const withdrawn = new Set<number>()
  for (const chunk of inChunks(ids)) {
    const { sql, parameters } = isAmong('"reportId"', chunk)
    const rows = await session.query<{ id: number }>(
      `select "reportId" as "id" from "Claim" where ${sql} group by "reportId"
       having min("ended") = 'withdrawn' and max("ended") = 'withdrawn'`,
      parameters,
    )
    for (const { id } of rows) withdrawn.add(id)
  }
  return withdrawn
}
