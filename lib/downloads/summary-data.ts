import 'server-only'
import { setImmediate as turn } from 'node:timers/promises'
import type { Account } from '@/lib/claims/streams'
import { loadAccountStreams } from '@/lib/curves/account'
import { breakdown, evidenceOf } from '@/lib/curves/breakdown'
import { loadWithheldPeople, ofPeopleIn } from '@/lib/curves/people/load-withheld'
import type { Level } from '@/lib/curves/place-rows'
import { loadStockRules } from '@/lib/curves/stock-rules'
import type { SqlConnection } from '@/lib/db/connection'
import { claimsWithin, headsOn, type ReadRows } from '@/lib/figures/period/streams-on-day'
import { type SummaryRow, summaryCells } from '@/lib/figures/summary-format'
import { levelChangeRows, periodRows, totalRows } from '@/lib/figures/summary-rows'
import { byNameIn } from '@/lib/i18n/names'
import { type AreaTree, areaTree } from '@/lib/ledger/place-tree'
import { entryOf } from '@/lib/lookup/entry-of'
import { partInFile } from '@/lib/metrics/parts'
import { isStock, type Metric } from '@/lib/metrics/types'
import { dayBefore } from '@/lib/periods/day'
import type { StoredPlace } from '@/lib/places/data'
import { byCodeUnits } from '@/lib/places/tree'
import { isShownLevel } from '@/lib/settings/people-rules'
import { Prisma } from '@/prisma/client/sqlite'
import { readBy } from './people-claims'
import { publishedRows, type RowsOfAccount } from './people-rows'
import { loadIntervalRows, loadMonthRows } from './summary-months'
import type { SummaryScope } from './summary-scope'

/** What a summary covers, of one of the places that are asked for. */
type PlaceScope = SummaryScope & { place: StoredPlace }

/** The rows of a summary as cells of `SUMMARY_COLUMNS`, those of one place after the other; one inside another is in both. */
export async function* summaryBatches(
  session: SqlConnection,
  scope: SummaryScope,
): AsyncGenerator<string[][]> {
  for (const place of scope.asked) yield* batchesOf(session, { ...scope, place })
}

/**
 * The rows of a place: by metric in the metrics' order, those of people last, whole before parts, then by
 * the operator's name.
 * One operator's count of one metric is in memory at a time. Read within a snapshot.
 */
async function* batchesOf(session: SqlConnection, scope: PlaceScope): AsyncGenerator<string[][]> {
  const tree = areaTree(scope.places.map(({ code, parent }) => ({ id: code, parent })))
  const called = new Map(
    scope.places.map(({ code, names }) => [code, names.en ?? Object.values(names)[0] ?? code]),
  )
  const kinds = new Map(scope.places.map(({ code, kind }) => [code, kind]))
  const people = await loadPeople(session, scope)
  const found = await loadAccounts(session, scope)
  const cellsOf = ({ account, metric, operatorId }: (typeof found)[number], rows: readonly SummaryRow[]) => {
    const context = {
      country: scope.country.code,
      metric,
      part: account.part === '' ? '' : partInFile(metric, account.part),
      operator: scope.names.of(operatorId),
      nameOf: (place: string) => called.get(place) ?? place,
    }
    return rows.map((row) => summaryCells(row, context))
  }
  for (const one of found.filter(({ metric }) => !metric.people)) {
    yield cellsOf(one, await rowsOf(session, scope, tree, one.account, one.metric))
    await turn()
  }
  for (const metric of scope.metrics.filter(({ people }) => people)) {
    if (people === null || !isShownLevel(scope.place.kind, people.rules)) break
    const isOfEarlier =
      scope.from !== null || scope.to !== null || scope.by === 'month' || scope.by === 'interval'
    if (isOfEarlier && people.hasSmallPast(metric.key)) continue
    const own = found.filter((one) => one.metric === metric)
    const accounts: RowsOfAccount[] = []
    for (const { account } of own) {
      const { operationId, part } = account
      accounts.push({
        ...{ operation: operationId, metric: metric.key, part },
        rows: await rowsOf(session, scope, tree, account, metric),
      })
    }
    const published = publishedRows(accounts, scope.place.code, { people, tree, kinds })
    yield own.flatMap((one, at) => cellsOf(one, published[at] ?? []))
    await turn()
  }
}

/** What readers are told of people in the country at the end of the period that is asked for. */
async function loadPeople(session: SqlConnection, { country, from, to }: SummaryScope) {
  const read = readBy(session)
  const which = ofPeopleIn(country.id)
  const [end, before] = [
    await headsOn(read, which, to),
    from === null ? null : await headsOn(read, which, dayBefore(from)),
  ]
  return loadWithheldPeople(read, country.id, (stream) => ({
    end: end(stream),
    before: before?.(stream) ?? null,
  }))
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
  scope: PlaceScope,
  tree: AreaTree,
  account: Account,
  metric: Metric,
): Promise<SummaryRow[]> {
  const streams = await loadAccountStreams(session, account)
  const { place, from, to } = scope
  // A level is nothing of a month, nor between two reports.
  if ((scope.by === 'interval' || scope.by === 'month') && isStock(metric)) return []
  if (scope.by === 'interval') return loadIntervalRows(session, account, streams, tree, place, { from, to })
  if (scope.by === 'month')
    return loadMonthRows(session, account, streams, tree, place, { from, to }, scope.latest)
  const level = levelOf(scope)
  const { operationId, part } = account
  const which = Prisma.sql`s."operationId" = ${operationId} and s."metricKey" = ${metric.key} and s."part" = ${part}`
  const read: ReadRows = readBy(session)
  const [at, within] = [await headsOn(read, which, to), await claimsWithin(read, which, { from, to })]
  const end = streams.map((stream) => ({
    area: stream.area,
    head: { ...at(stream), claims: within(stream) },
  }))
  const rules = await loadStockRules(session, account)
  const rows = breakdown(tree, end, rules && { on: to, ...rules })(place.code, level)
  if (from === null) return totalRows(rows)
  const earlier = await headsOn(read, which, dayBefore(from))
  const before = streams.map((stream) => ({ area: stream.area, head: earlier(stream) }))
  if (rules !== null) {
    const start = breakdown(tree, before, { on: dayBefore(from), ...rules })(place.code, level)
    return levelChangeRows(rows, start)
  }
  return periodRows(rows, breakdown(tree, before)(place.code, level), evidenceOf(tree, end))
}

/** Inside an admin 1 there is none: it is one row. */
function levelOf({ by, level, place }: PlaceScope): Level {
  if (by === 'operator') return 'whole'
  return level === 'admin1' && place.kind !== 'country' ? 'whole' : level
}
