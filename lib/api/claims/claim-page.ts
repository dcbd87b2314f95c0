import 'server-only'
import type { SqlConnection } from '@/lib/db/connection'
import type { QueryResult } from '@/lib/downloads/parameters'
import { type Problem, problemWith } from '@/lib/problems/problem'
import { type PageOfItems, pageOf } from '../resource'
import { allOf, isAmong, type SqlCondition } from '../sql'
import { findSeries, isInAreas, type SeriesQuery, seriesFaults } from './find-series'
import { type LoadedClaim, loadClaimItems } from './load-claims'

/** Which claims are meant. */
export interface ClaimQuery extends SeriesQuery {
  report: string | null
  from: string | null
  to: string | null
  limit: number
}

export function claimFaults(query: ClaimQuery): Problem[] {
  const { from, to } = query
  const isBackwards = from !== null && to !== null && from > to
  return [...seriesFaults(query), ...(isBackwards ? [problemWith('fromAfterTo', { from, to })] : [])]
}

/** What a list of claims is ordered by, and how far it was read. */
interface ClaimList {
  order: string
  /** Beside what the query says. */
  where: SqlCondition
  positionOf(claim: LoadedClaim): readonly string[]
}

/** A page of claims. */
export async function readClaimPage(
  session: SqlConnection,
  query: ClaimQuery,
  list: ClaimList,
): Promise<QueryResult<PageOfItems<LoadedClaim>>> {
  const found = await findSeries(session, query)
  if (!found.ok) return found
  const report = await findReport(session, query.report)
  if (!report.ok) return report
  const { stream, places } = found.query
  const streams = allOf([stream, isInAreas(places, query.series)])
  const isOfAny = streams.parameters.length === 0
  const conditions: SqlCondition[] = [
    list.where,
    ...(isOfAny ? [] : [ofStreams(streams)]),
    ...(report.query === null ? [] : [{ sql: 'c."reportId" = ?', parameters: [report.query] }]),
    ...(query.from === null ? [] : [{ sql: 'c."toDay" >= ?', parameters: [query.from] }]),
    ...(query.to === null ? [] : [{ sql: 'c."toDay" <= ?', parameters: [query.to] }]),
  ]
  const claims = await loadClaimItems(session, allOf(conditions), {
    order: list.order,
    limit: query.limit + 1,
  })
  return { ok: true, query: pageOf(claims, query.limit, list.positionOf) }
}

/** That the claim (`c`) is of one of some streams. */
const ofStreams = ({ sql, parameters }: SqlCondition): SqlCondition => ({
  sql: `c."streamId" in (select s."id" from "Stream" s join "Operation" o on o."id" = s."operationId" where ${sql})`,
  parameters,
})

async function findReport(session: SqlConnection, key: string | null): Promise<QueryResult<number | null>> {
  if (key === null) return { ok: true, query: null }
  const [found] = await session.query<{ id: number }>('select "id" from "Report" where "key" = ?', [key])
  return found === undefined
    ? { ok: false, problems: [problemWith('parameterReport', { name: 'report' })] }
    : { ok: true, query: found.id }
}

/** The row of the claim that a page follows, 0 for the first page; null where there is no such claim. */
export async function rowAfter(
  session: SqlConnection,
  key: string | undefined,
): Promise<{ id: number; endedAt: string } | null> {
  if (key === undefined) return { id: 0, endedAt: '' }
  const { sql, parameters } = isAmong('"key"', [key])
  const [found] = await session.query<{ id: number; endedAt: string }>(
    `select "id", "endedAt" from "Claim" where ${sql}`,
    parameters,
  )
  return found ?? null
}
