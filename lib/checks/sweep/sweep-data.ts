import 'server-only'
import { pinOf } from '@/lib/curves/stream-store'
import type { SqlConnection } from '@/lib/db/connection'
import { entryOf } from '@/lib/lookup/entry-of'
import type { Metric } from '@/lib/metrics/types'
import { addNames } from '../known-figures'
import { loadKnownPlaces } from '../known-places'
import { type Found, sweep } from './sweep'
import type { SweptClaim } from './swept-stream'

/** What is swept: the claims with an id from `since` on are those of the file. */
export interface SweepQuery {
  since: number
  /** Ids of reports on record that the file gives other days. */
  redated: readonly number[]
  /** ISO day. */
  today: string
  /** In which names of publishers are given. */
  language: string
  metrics: readonly Metric[]
}

/**
 * What the checks find in the claims that a file entered, account by account, inside the transaction that entered them. Holds the
 * standing claims of one operation and metric in memory at a time.
 */
export async function* sweepRecord(session: SqlConnection, asked: SweepQuery): AsyncGenerator<Found> {
  const areas = new Map<string, readonly string[]>()
  const metrics = new Map(asked.metrics.map((metric) => [metric.key, metric]))
  const publishers = new Map<number, string>()
  const redated = new Set(asked.redated)
  for (const { operationId, metric, country } of await loadAccounts(session, asked)) {
    const claims = await loadClaims(session, asked, operationId, metric, { publishers, areas })
    for (const claim of claims) claim.isRedated = !claim.isNew && redated.has(claim.reportId)
    const codes = new Set([country, ...claims.flatMap(({ area }) => area)])
    const places = await loadKnownPlaces(session, [...codes])
    const { today } = asked
    yield* sweep({
      ...{ today, country, places, claims },
      operator: String(operationId),
      metric: entryOf(metrics, metric),
    })
  }
}

/** An operation's figures of one metric, its parts with it. */
interface SweptAccount {
  operationId: number
  metric: string
  country: string
}

/** Those with claims of the file, or of a report that it gives other days. */
async function loadAccounts(session: SqlConnection, { since, redated }: SweepQuery): Promise<SweptAccount[]> {
  const where = (condition: string, ids: readonly number[]) =>
    session.query<SweptAccount>(
      `select distinct s."operationId", s."metricKey" as "metric", p."code" as "country" from "Claim" c join "Stream" f on f."id" = c."streamId"
         join "Stream" s on s."id" = coalesce(f."countedInId", f."id") join "Operation" o on o."id" = s."operationId"
         join "Place" p on p."id" = o."countryId"
       where ${condition} and c."ended" = ''`,
      ids,
    )
  const found = await where('c."id" >= ?', [since])
  for (let start = 0; start < redated.length; start += atOnce) {
    const some = redated.slice(start, start + atOnce)
    found.push(...(await where(`c."reportId" in (${some.map(() => '?').join()})`, some)))
  }
  return [...new Map(found.map((account) => [`${account.operationId} ${account.metric}`, account])).values()]
}

/** All standing claims of an operation and a metric, as they came onto the record; words of the new ones alone. */
async function loadClaims(
  session: SqlConnection,
  { since, language }: SweepQuery,
  operationId: number,
  metric: string,
  { publishers, areas }: Shared,
): Promise<SweptClaim[]> {
  const ofAccount = '"operationId" = ? and "metricKey" = ?'
  const rows = await session.query<ClaimRow>(
    `select c."id", c."reportId", s."part", a."key" as "areaKey", c."key" as "claimKey", r."key" as "reportKey", r."publisherId", r."published", r."accessed", r."language", r."grade",
       c."basis", c."fromDay" as "from", c."toDay" as "to", c."qualifier", c."amount", c."amountTo", c."unit", c."low", c."value", c."high",
       case when c."id" >= ? then c."words" else '' end as "words",
       (select u."ruling" from "Ruling" u where u."claimId" = c."id" order by u."id" desc limit 1) as "ruling"
     from "Claim" c join "Stream" f on f."id" = c."streamId" join "Stream" s on s."id" = coalesce(f."countedInId", f."id")
       join "Area" a on a."id" = s."areaId" join "Report" r on r."id" = c."reportId"
     where c."ended" = '' and c."streamId" in (
       select "id" from "Stream" where ${ofAccount} and "countedInId" is null
       union select t."id" from "Stream" t join "Stream" m on m."id" = t."countedInId"
       where m."operationId" = ? and m."metricKey" = ?)`,
    [since, operationId, metric, operationId, metric],
  )
  const missing = rows.map(({ publisherId }) => publisherId).filter((id) => !publishers.has(id))
  for (let start = 0; start < missing.length; start += atOnce)
    await addNames(session, publishers, [...new Set(missing.slice(start, start + atOnce))], language)
  return rows
    .sort((a, b) => a.id - b.id)
    .map((row) => sweptClaim(row, since, publishers.get(row.publisherId) ?? '', areaOf(row.areaKey, areas)))
}

const atOnce = 500

/** What the claims of a file share: the names of publishers by id, and areas by their key. */
interface Shared {
  publishers: Map<number, string>
  areas: Map<string, readonly string[]>
}

function areaOf(key: string, areas: Shared['areas']): readonly string[] {
  const area = areas.get(key) ?? key.split('+')
  areas.set(key, area)
  return area
}

interface ClaimRow extends Omit<SweptClaim, 'isNew' | 'isRedated' | 'area' | 'source' | 'pinned'> {
  areaKey: string
  claimKey: string
  reportKey: string
  publisherId: number
  published: string
  grade: string
  ruling: string | null
}

/** Every field by its name: a file of a million rows goes through here, and copies of objects cost more than reading. */
function sweptClaim(row: ClaimRow, since: number, publisher: string, area: readonly string[]): SweptClaim {
  return {
    id: row.id,
    reportId: row.reportId,
    isNew: row.id >= since,
    isRedated: false,
    part: row.part,
    area,
    source: { claimId: row.claimKey, reportId: row.reportKey, publisher, published: row.published },
    accessed: row.accessed,
    language: row.language,
    basis: row.basis,
    from: row.from,
    to: row.to,
    qualifier: row.qualifier,
    amount: row.amount,
    amountTo: row.amountTo,
    unit: row.unit,
    low: row.low,
    value: row.value,
    high: row.high,
    words: row.words,
    pinned: pinOf(row),
  }
}
