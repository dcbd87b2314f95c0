import 'server-only'
import type { SqlConnection } from '@/lib/db/connection'
import { entryOf } from '@/lib/lookup/entry-of'
import type { Metric } from '@/lib/metrics/types'
import { loadKnownPlaces } from '../known-places'
import { findInFew } from './few-claims'
import { loadClaims, type SweptAccount } from './load-claims'
import { findingsIn, type RecordedSweep } from './recorded-sweep'
import type { Found } from './sweep'

/** What is swept: the claims with an id from `since` on are those of the file. */
export interface SweepQuery {
  since: number
  /** Ids of reports on record that the file gives other days. */
  redated: readonly number[]
  /** Whether the file only added claims, and no curve has them yet: it ended none, ruled on none, and changed no report. */
  addsOnly: boolean
  /** ISO day. */
  today: string
  /** In which names of publishers are given. */
  language: string
  metrics: readonly Metric[]
}

/** Finds what the checks find in an account: here, or in another thread. */
export type Sweeper = (recorded: RecordedSweep) => Found[] | Promise<Found[]>

/** So many accounts are swept, or wait for it, before the next is read. */
const mostAhead = 2

/**
 * What the checks find in the claims that a file entered, account by account, inside the transaction that entered them. Holds the
 * standing claims of a few operations and metrics in memory at a time.
 */
export async function* sweepRecord(
  session: SqlConnection,
  asked: SweepQuery,
  sweeper: Sweeper = findingsIn,
): AsyncGenerator<Found> {
  const metrics = new Map(asked.metrics.map((metric) => [metric.key, metric]))
  const publishers = new Map<number, string>()
  const redated = new Set(asked.redated)
  const { since, today } = asked
  const underWay: Promise<Found[]>[] = []
  for (const { operationId, metric, country } of await loadAccounts(session, asked)) {
    const account = { operationId, metric, country }
    const inFew = await findInFew(session, asked, account, entryOf(metrics, metric), publishers)
    if (inFew !== null) {
      underWay.push(Promise.resolve(inFew))
      continue
    }
    const claims = await loadClaims(session, asked, account, publishers)
    const codes = new Set([country, ...claims.flatMap((cells) => cells[3].split('+'))])
    const places = await loadKnownPlaces(session, [...codes])
    const found = sweeper({
      ...{ since, redated, today, country, places, publishers, claims },
      operator: String(operationId),
      metric: entryOf(metrics, metric),
    })
    const finding = Promise.resolve(found)
    // One that fails is told when it is asked for.
    finding.catch(() => undefined)
    underWay.push(finding)
    const [first] = underWay.length > mostAhead ? underWay.splice(0, 1) : []
    if (first !== undefined) yield* await first
  }
  for (const found of underWay) yield* await found
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

const atOnce = 500
