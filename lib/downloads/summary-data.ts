import 'server-only'
import { setImmediate as turn } from 'node:timers/promises'
import type { Account } from '@/lib/claims/streams'
import { loadAccountStreams } from '@/lib/curves/account'
import { breakdown, evidenceOf, type Level } from '@/lib/curves/breakdown'
import type { SqlConnection, SqlValue } from '@/lib/db/connection'
import { claimsWithin, headsOn, type ReadRows } from '@/lib/figures/period/streams-on-day'
import { type SummaryRow, summaryCells } from '@/lib/figures/summary-format'
import { periodRows, totalRows } from '@/lib/figures/summary-rows'
import { byNameIn } from '@/lib/i18n/names'
import { type AreaTree, areaTree } from '@/lib/ledger/place-tree'
import { entryOf } from '@/lib/lookup/entry-of'
import { dayBefore } from '@/lib/periods/day'
import { byCodeUnits } from '@/lib/places/tree'
import { Prisma } from '@/prisma/client/sqlite'
import { loadIntervalRows, loadMonthRows } from './summary-months'
import type { SummaryScope } from './summary-scope'

/**
 * The rows of a summary as cells of `SUMMARY_COLUMNS`: by metric in the metrics' order, whole before parts, then by the operator's name.
 * One operator's count of one metric is in memory at a time. Read within a snapshot.
 */
export async function* summaryBatches(
  session: SqlConnection,
  scope: SummaryScope,
): AsyncGenerator<string[][]> {
  const tree = areaTree(scope.places.map(({ code, parent }) => ({ id: code, parent })))
  const called = new Map(
    scope.places.map(({ code, names }) => [code, names.en ?? Object.values(names)[0] ?? code]),
  )
  for (const { account, metric, operatorId } of await loadAccounts(session, scope)) {
    const rows = await rowsOf(session, scope, tree, account)
    const context = {
      country: scope.country.code,
      metric,
      part: account.part,
      operator: scope.names.of(operatorId),
      nameOf: (place: string) => called.get(place) ?? place,
    }
    yield rows.map((row) => summaryCells(row, context))
    await turn()
  }
}

async function loadAccounts(session: SqlConnection, scope: SummaryScope) {
  const rows = await session.query<Omit<Account, 'countryId'>>(
    `select distinct s."operationId", s."metricKey" as "metric", s."part" from "Stream" s
     join "Operation" o on o."id" = s."operationId" where o."countryId" = ?`,
    [scope.country.id],
  )
  const byName = byNameIn('en')
  const position = new Map(scope.metrics.map((metric, at) => [metric.key, at]))
  return rows
    .flatMap((row) => {
      const metric = scope.metrics.find(({ key }) => key === row.metric)
      const operation = scope.operations.find(({ id }) => id === row.operationId)
      if (metric === undefined || operation === undefined) return []
      const account: Account = { ...row, countryId: scope.country.id }
      return [{ account, metric, operatorId: operation.operatorId }]
    })
    .sort(
      (a, b) =>
        entryOf(position, a.metric.key) - entryOf(position, b.metric.key) ||
        byCodeUnits(a.account.part, b.account.part) ||
        byName(scope.names.of(a.operatorId), scope.names.of(b.operatorId)) ||
        a.account.operationId - b.account.operationId,
    )
}

async function rowsOf(
  session: SqlConnection,
  scope: SummaryScope,
  tree: AreaTree,
  account: Account,
): Promise<SummaryRow[]> {
  const streams = await loadAccountStreams(session, account)
  const { place, from, to } = scope
  if (scope.by === 'interval') return loadIntervalRows(session, account, streams, tree, place, { from, to })
  if (scope.by === 'month')
    return loadMonthRows(session, account, streams, tree, place, { from, to }, scope.latest)
  const level = levelOf(scope)
  const { operationId, metric, part } = account
  const which = Prisma.sql`s."operationId" = ${operationId} and s."metricKey" = ${metric} and s."part" = ${part}`
  const read: ReadRows = ({ sql, values }) => session.query(sql, values as SqlValue[])
  const [at, within] = [await headsOn(read, which, to), await claimsWithin(read, which, { from, to })]
  const end = streams.map((stream) => ({
    area: stream.area,
    head: { ...at(stream), claims: within(stream) },
  }))
  const rows = breakdown(tree, end)(place.code, level)
  if (from === null) return totalRows(rows)
  const earlier = await headsOn(read, which, dayBefore(from))
  const before = streams.map((stream) => ({ area: stream.area, head: earlier(stream) }))
  return periodRows(rows, breakdown(tree, before)(place.code, level), evidenceOf(tree, end))
}

/** Inside an admin 1 there is none: it is one row. */
function levelOf({ by, level, place }: SummaryScope): Level {
  if (by === 'operator') return 'whole'
  return level === 'admin1' && place.kind !== 'country' ? 'whole' : level
}
