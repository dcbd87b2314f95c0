import 'server-only'
import type { SqlConnection } from '@/lib/db/connection'
import { elementAt } from '@/lib/lookup/element-at'
import type { Metric } from '@/lib/metrics/types'
import { checkReport } from '../check-report'
import { readCheckContext } from '../data'
import { loadClaims, type SweptAccount } from './load-claims'
import { sweptClaims } from './recorded-sweep'
import { type Found, reportOfClaims } from './sweep'
import { alwaysSolved } from './swept-stream'

/** Smaller accounts are swept whole, which takes no longer. */
const largeFrom = 1_000
/** More claims than these are swept with the others, too. */
const mostFew = 100

interface FewQuery {
  since: number
  redated: readonly number[]
  addsOnly: boolean
  today: string
  language: string
}

/**
 * What the checks find in the claims of a file on a large account that has a single report of it, new on record: that is held against the
 * curves as they are stored, as the desk does, and not all of the account is read. Null where it has to be swept: where several
 * reports are held against each other, and where the file changed what counts, since no curve tells yet.
 */
export async function findInFew(
  session: SqlConnection,
  asked: FewQuery,
  account: SweptAccount,
  metric: Metric,
  publishers: Map<number, string>,
): Promise<Found[] | null> {
  if (!asked.addsOnly || asked.redated.length > 0) return null
  const { operationId, country } = account
  if ((await standingOf(session, account)) < largeFrom) return null
  const cells = await loadClaims(session, asked, account, publishers, true)
  const [first] = cells
  if (first === undefined || cells.length > mostFew) return null
  const reportId = first[1]
  if (cells.some((claim) => claim[1] !== reportId) || (await isOnRecord(session, reportId, asked.since)))
    return null
  const { since, today, language } = asked
  const operator = String(operationId)
  const members = sweptClaims({ since, redated: new Set<number>(), publishers, claims: cells })
  const report = reportOfClaims({ operator, country, metric }, members)
  const [operation] = await session.query<{ countryId: number }>(
    'select "countryId" from "Operation" where "id" = ?',
    [operationId],
  )
  const countryId = operation?.countryId ?? 0
  const context = await readCheckContext(
    session,
    {
      ...{
        today,
        language,
        corrects: elementAt(members, 0).source.reportId,
        hasNoCurve: true,
        wholeUpTo: alwaysSolved,
      },
      figures: report.figures.map((figure) => ({ ...figure, metric: figure.metric.key })),
    },
    async ({ part }) => ({ operationId, countryId, metric: metric.key, part }),
  )
  return checkReport(report, context).map((finding) => ({
    ...{ claim: elementAt(members, finding.row), finding, report, members },
  }))
}

/** How many claims of an account stood before the file. */
async function standingOf(session: SqlConnection, { operationId, metric }: SweptAccount): Promise<number> {
  const [row] = await session.query<{ standing: bigint | null }>(
    'select sum("standing") as "standing" from "Stream" where "operationId" = ? and "metricKey" = ?',
    [operationId, metric],
  )
  return Number(row?.standing ?? 0)
}

/** Whether a report has claims from before the file. */
async function isOnRecord(session: SqlConnection, reportId: number, since: number): Promise<boolean> {
  const rows = await session.query(
    'select 1 as "one" from "Claim" where "reportId" = ? and "id" < ? limit 1',
    [reportId, since],
  )
  return rows.length > 0
}
