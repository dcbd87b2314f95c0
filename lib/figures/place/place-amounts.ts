import 'server-only'
import { placesAround, upwardsFrom } from '@/lib/curves/places-above'
import type { Database } from '@/lib/db/open'
import { countBoundsOf, type Mark, markOf, markOfBounds, markOfSum } from '@/lib/ledger/mark'
import type { AreaTree } from '@/lib/ledger/place-tree'
import { entryOf } from '@/lib/lookup/entry-of'
import { endOfDays } from '@/lib/periods/day'
import { Prisma } from '@/prisma/client/sqlite'
import { ofOperations } from '../operations'
import { accountsOfPeriod, readPeriodStreams } from '../period/period-streams'
import type { DaySpan } from '../period/streams-on-day'
import type { PlaceAmount } from './places-record'

/** The amounts of places, by code and metric. */
export type PlaceAmounts = ReadonlyMap<string, ReadonlyMap<string, PlaceAmount>>

/** Which places are listed, and whose figures count: those of some operations of their country. */
interface Listing {
  countryId: number
  codes: readonly string[]
  operations: readonly { id: number }[]
  tree: AreaTree
  /** Keys of the metrics of which operators say the same: the newest counts. */
  same: ReadonlySet<string>
}

/** The counts of places by metric, over operators: roll-ups where there are such, else own streams; or what is only joint, or parts alone. */
export async function readAmounts(
  database: Database,
  { countryId, codes, operations, tree, same }: Listing,
): Promise<PlaceAmounts> {
  const operationId = { in: operations.map(({ id }) => id) }
  const counted = { lastDay: { not: '' }, operationId }
  const [rollups, streams, joint] = await Promise.all([
    database.rollup.findMany({
      where: { ...counted, place: { countryId, code: { in: [...codes] } } },
      include: { place: { select: { code: true } } },
    }),
    database.stream.findMany({
      where: { ...counted, area: { key: { in: [...codes] } } },
      include: { area: { select: { key: true } } },
    }),
    database.stream.findMany({
      where: { ...counted, part: '', area: { key: { contains: '+' } } },
      select: { metricKey: true, area: { select: { key: true } } },
    }),
  ])
  const amounts = amountsOf(codes, same)
  const rolled = new Set<string>()
  const parts: { code: string; metric: string }[] = []
  for (const { operationId, metricKey, part, place, value, lastDay, ...bounds } of rollups) {
    if (part !== '') {
      parts.push({ code: place.code, metric: metricKey })
      continue
    }
    rolled.add(`${operationId} ${metricKey} ${place.code}`)
    amounts.add(place.code, metricKey, { value, mark: markOfBounds(bounds), lastDay })
  }
  for (const { operationId, metricKey, part, area, ...head } of streams) {
    if (part !== '') parts.push({ code: area.key, metric: metricKey })
    else if (!rolled.has(`${operationId} ${metricKey} ${area.key}`))
      amounts.add(area.key, metricKey, { value: head.value, mark: markOf(head), lastDay: head.lastDay })
  }
  for (const { metricKey, area } of joint)
    for (const code of touched(tree, area.key.split('+'))) amounts.elseIs(code, metricKey, 'jointly')
  for (const { code, metric } of parts) amounts.elseIs(code, metric, 'parts')
  return amounts.all
}

/**
 * The same in a period: what was added within it, or where it has no beginning the totals at its end. The tile of a place that is
 * narrowed down in the same way agrees with it.
 */
export async function readAmountsOfPeriod(
  database: Database,
  { codes, operations, tree, same }: Listing,
  period: DaySpan,
): Promise<PlaceAmounts> {
  const [streams, parts] = await Promise.all([
    readPeriodStreams(database, operations, period),
    readPartsOfPeriod(database, operations, period),
  ])
  const metricOf = new Map(
    streams.map(({ operationId, metricKey }) => [`${operationId} ${metricKey}`, metricKey]),
  )
  const amounts = amountsOf(codes, same)
  const stated = new Map<string, { code: string; metric: string }>()
  for (const [account, rowsAt] of accountsOfPeriod(tree, streams, period)) {
    const metric = entryOf(metricOf, account)
    for (const code of codes) {
      for (const { value, mark, claims, lastDay, statedFrom } of rowsAt(code, 'whole')) {
        // A level stands also where no report of the period speaks of it.
        if (period.from === null || claims > 0 || statedFrom !== undefined)
          amounts.add(code, metric, { value, mark, lastDay })
        else stated.set(`${metric} ${code}`, { code, metric })
      }
    }
  }
  for (const { metricKey, end } of streams) {
    const isTold = period.from === null ? end.head.lastDay !== '' : end.head.claims > 0
    if (end.area.length < 2 || !isTold) continue
    for (const code of touched(tree, end.area)) amounts.elseIs(code, metricKey, 'jointly')
  }
  for (const { code, metric } of stated.values()) amounts.elseIs(code, metric, 'silent')
  for (const { metric, area } of parts)
    for (const code of placesAround(tree, area)) amounts.elseIs(code, metric, 'parts')
  return amounts.all
}

/** Areas and metrics of which figures that count give parts, within a period. */
async function readPartsOfPeriod(
  database: Database,
  operations: readonly { id: number }[],
  { from, to }: DaySpan,
): Promise<{ metric: string; area: string[] }[]> {
  const rows = await database.$queryRaw<{ metric: string; key: string }[]>(Prisma.sql`
    select distinct s."metricKey" as "metric", a."key" as "key"
    from "Stream" s join "Area" a on a."id" = s."areaId"
    where ${ofOperations(operations)} and s."part" <> '' and exists (
      select 1 from "Point" p where p."streamId" = s."id" and p."claims" > 0
        and p."day" >= ${from ?? ''} and p."day" <= ${to ?? endOfDays})`)
  return rows.map(({ metric, key }) => ({ metric, area: key.split('+') }))
}

/** The places of an area, and all that is around any of them. */
const touched = (tree: AreaTree, area: readonly string[]) =>
  new Set(area.flatMap((code) => upwardsFrom(tree, code)))

/** Amounts being put together: what is added to a place, and what it is where nothing is. Places that are not listed are left out. */
function amountsOf(codes: readonly string[], same: ReadonlySet<string>) {
  const all = new Map(codes.map((code) => [code, new Map<string, PlaceAmount>()]))
  const newest = new Map<string, string>()
  return {
    all,
    add(
      code: string,
      metric: string,
      { value, mark, lastDay }: { value: bigint; mark: Mark | null; lastDay: string },
    ) {
      const key = `${metric} ${code}`
      if (same.has(metric) && (newest.get(key) ?? '') >= lastDay) return
      newest.set(key, lastDay)
      const before = same.has(metric) ? undefined : all.get(code)?.get(metric)
      const sum = before?.kind === 'reported' ? before : { value: 0n, atLeast: false }
      const bounds = countBoundsOf(markOfSum([markOfBounds(sum), mark]))
      all.get(code)?.set(metric, { kind: 'reported', value: sum.value + value, ...bounds })
    },
    elseIs(code: string, metric: string, kind: Exclude<PlaceAmount['kind'], 'reported'>) {
      if (all.get(code)?.has(metric) === false) all.get(code)?.set(metric, { kind })
    },
  }
}
