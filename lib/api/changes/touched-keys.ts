import 'server-only'
import type { SqlConnection } from '@/lib/db/connection'
import type { ChangeType } from '../items/change'
import type { RecordChange } from './entries'
import { rereads } from './rereads'
import { formerRows, labelsOf, rowsAmong, touchedIds } from './things'

/**
 * The public keys of what a change touched, of one type, in UTF-16 order. Beside what the audit names it is what is read otherwise for it: a
 * report with its claims, a metric with its parts, and as addresses to be read again the series in which anything may be decided otherwise.
 */
export async function touchedKeys(
  session: SqlConnection,
  change: RecordChange,
  type: ChangeType,
): Promise<string[]> {
  const keys = new Set(await readers[type](session, change))
  return [...keys].sort((a, b) => (a < b ? -1 : 1))
}

type Reader = (session: SqlConnection, change: RecordChange) => Promise<string[]>

const readers: Record<ChangeType, Reader> = {
  metric: metricsTouched,
  organisation: (session, change) => labelsOf(session, change, 'Organisation', 'key'),
  place: (session, change) => labelsOf(session, change, 'Place', 'code'),
  report: reportsTouched,
  claim: (session, change) => labelsOf(session, change, 'Claim', 'key'),
  reread: async (session, change) => rereads(session, change, await metricsTouched(session, change)),
}

async function reportsTouched(session: SqlConnection, change: RecordChange): Promise<string[]> {
  const ofClaims = await rowsAmong<{ key: string }>(
    session,
    'c."id"',
    touchedIds(change, 'Claim'),
    (among) =>
      `select distinct r."key" from "Claim" c join "Report" r on r."id" = c."reportId" where ${among}`,
  )
  return [...(await labelsOf(session, change, 'Report', 'key')), ...ofClaims.map(({ key }) => key)]
}

/** Metrics, with those whose groups or parts were touched. */
async function metricsTouched(session: SqlConnection, change: RecordChange): Promise<string[]> {
  const [groups, parts] = [touchedIds(change, 'PartGroup'), touchedIds(change, 'Part')]
  const ofGroups = await rowsAmong<{ key: string }>(
    session,
    '"id"',
    groups,
    (among) => `select distinct "metricKey" as "key" from "PartGroup" where ${among}`,
  )
  const ofParts = await rowsAmong<{ key: string }>(
    session,
    'p."partKey"',
    parts,
    (
      among,
    ) => `select distinct g."metricKey" as "key" from "GroupPart" p join "PartGroup" g on g."id" = p."groupId"
      where ${among}`,
  )
  const all =
    parts.length === 0
      ? []
      : await session.query<{ key: string; parts: string }>('select "key", "parts" from "Metric"')
  const named = new Set(parts)
  return [
    ...(await labelsOf(session, change, 'Metric', 'key')),
    ...[...ofGroups, ...ofParts].map(({ key }) => key),
    ...(await formerRows(session, 'PartGroup', groups)).map((row) => String(row.metricKey)),
    ...all.flatMap((metric) => (metric.parts.split(' ').some((part) => named.has(part)) ? metric.key : [])),
  ]
}
