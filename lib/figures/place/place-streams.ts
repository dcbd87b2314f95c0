import 'server-only'
import { emptyHead } from '@/lib/curves/stream-head'
import type { Database } from '@/lib/db/open'
import { countBoundsOf, markOf, markOfBounds, markOfDifference } from '@/lib/ledger/mark'
import { present } from '@/lib/lookup/present'
import { lastDay, monthOf } from '@/lib/periods/month'
import { type PlaceKind, type PlaceTree, placeTree } from '@/lib/places/tree'
import { Prisma } from '@/prisma/client/sqlite'
import { daysOf, type FigureFilter } from '../figure-filter'
import { type CountryOperation, ofOperations } from '../operations'
import { cutCurve, type MonthStand } from '../period/clip-to-period'
import type { PeriodCurve } from '../period/period-data'
import type { PeriodStream } from '../period/period-streams'
import type { CurveStep, PlaceName } from '../types'
import type { SharedFigure } from './place-record'

/** The streams of a country's operations around one place: of wholes, where nothing else is said. */
export interface PlaceStreams {
  /** About it alone, where anything counts. */
  own: readonly HeadOfStream[]
  /** About it or places inside it jointly with others, where anything counts. */
  shared: readonly HeadOfStream[]
  /** About it or places inside it and no others. */
  inside: readonly HeadOfStream[]
  /** Of parts, "of which", about it alone, where anything counts. */
  parts: readonly HeadOfStream[]
}

interface HeadOfStream {
  id: number
  operationId: number
  metricKey: string
  /** Blank for a whole. */
  part: string
  area: readonly string[]
  claims: number
  firstDay: string
  lastDay: string
  value: bigint
  low: bigint
  high: bigint | null
}

/** Who lies inside whom in a country. */
export async function readPlaceTree(database: Database, countryId: number): Promise<PlaceTree> {
  const places = await database.place.findMany({
    where: { countryId },
    select: { id: true, code: true, kind: true, parentId: true },
  })
  const codeOf = new Map(places.map(({ id, code }) => [id, code]))
  return placeTree(
    places.map(({ code, kind, parentId }) => ({
      code,
      kind: kind as PlaceKind,
      parent: parentId === null ? null : (codeOf.get(parentId) ?? null),
    })),
  )
}

/** Areas all of which lies in a place. */
export function areaWithin(tree: PlaceTree, code: string): Prisma.AreaWhereInput {
  return { places: { every: { place: placeWithin(tree, code) } } }
}

/** A place and those inside it: by relations, since these may be more than a statement takes. */
function placeWithin(tree: PlaceTree, code: string): Prisma.PlaceWhereInput {
  const inside: Prisma.PlaceWhereInput[] = []
  let around: Prisma.PlaceWhereInput = { code }
  for (let level: readonly string[] = [code]; level.length > 0; ) {
    inside.push(around)
    around = { parent: around }
    level = level.flatMap((place) => tree.childrenOf(place))
  }
  return { OR: inside }
}

/**
 * Ids of the streams of some operations about a place, about places inside it, or about either jointly with others: whatever
 * was reported, counted or not. As a statement to select from, since they may be more than a statement takes.
 */
export function streamsAboutPlace(placeId: number, operations: readonly CountryOperation[]): Prisma.Sql {
  return Prisma.sql`
    with recursive "Within" ("id") as (
      select p."id" from "Place" p where p."id" = ${placeId}
      union all select p."id" from "Within" w join "Place" p on p."parentId" = w."id")
    select s."id" from "Stream" s where ${ofOperations(operations)}
      and s."areaId" in (select a."areaId" from "Within" w join "AreaPlace" a on a."placeId" = w."id")`
}

/** What of these streams is about a place in which way. */
export async function readPlaceStreams(
  database: Database,
  streams: Prisma.Sql,
  tree: PlaceTree,
  code: string,
): Promise<PlaceStreams> {
  const found = await database.$queryRaw<StreamAbout[]>(Prisma.sql`
    select s."id" as "id", s."operationId" as "operationId", s."metricKey" as "metricKey", s."part" as "part",
      a."key" as "key", s."claims" as "claims", s."firstDay" as "firstDay", s."lastDay" as "lastDay",
      s."value" as "value", s."low" as "low", s."high" as "high"
    from "Stream" s join "Area" a on a."id" = s."areaId" where s."id" in (${streams}) order by s."id"`)
  const within = (other: string) => other === code || tree.isInside(other, code)
  const heads = found.map(({ key, id, operationId, claims, value, low, high, ...stream }) => ({
    ...stream,
    id: Number(id),
    operationId: Number(operationId),
    area: key.split('+'),
    claims: Number(claims),
    value: BigInt(value),
    low: BigInt(low),
    high: high === null ? null : BigInt(high),
  }))
  const ofPlace = ({ area }: HeadOfStream) => area.length === 1 && area[0] === code
  const wholes = heads.filter(({ part }) => part === '')
  const counted = wholes.filter(({ lastDay }) => lastDay !== '')
  return {
    parts: heads.filter((head) => head.part !== '' && head.lastDay !== '' && ofPlace(head)),
    own: counted.filter(ofPlace),
    shared: counted.filter(({ area }) => !area.every(within)),
    inside: wholes.filter(({ area }) => area.every(within)),
  }
}

/** As the statement gives it: databases differ in which whole numbers are bigints. */
type StreamAbout = Pick<HeadOfStream, 'metricKey' | 'part' | 'firstDay' | 'lastDay'> & {
  key: string
} & Record<'id' | 'operationId' | 'claims' | 'value' | 'low', number | bigint> & {
    high: number | bigint | null
  }

/**
 * The curves of a place that streams say alone, cut to a period: with a step for each day on which a total or its mark
 * changes.
 */
export async function readOwnCurves(
  database: Database,
  streams: readonly HeadOfStream[],
  operations: readonly CountryOperation[],
  filter: FigureFilter,
): Promise<PeriodCurve[]> {
  const { from, to } = daysOf(filter)
  const points = await database.point.findMany({
    where: { streamId: { in: streams.map(({ id }) => id) }, ...(to === null ? {} : { day: { lte: to } }) },
    orderBy: [{ streamId: 'asc' }, { day: 'asc' }],
  })
  return streams.flatMap(({ id, operationId, metricKey, part, firstDay, lastDay }) => {
    const { operator, position } = operationOf(operations, operationId)
    const stands = points
      .filter(({ streamId }) => streamId === id)
      .map(({ day, claims, ...point }) => ({
        day,
        claims,
        value: point.value,
        ...countBoundsOf(markOf(point)),
      }))
    const steps = stands
      .filter((stand, at) => {
        const before = stands[at - 1]
        return (
          before === undefined || stand.value !== before.value || markOfBounds(stand) !== markOfBounds(before)
        )
      })
      .map(({ day, value, ...bounds }): CurveStep => ({ day, value, ...countBoundsOf(bounds) }))
    const curve = cutCurve(
      { operator, position, firstDay, lastDay, conflict: null },
      monthStands(stands),
      steps.filter(({ day }) => from === null || day >= from),
      filter,
    )
    return curve === null ? [] : { operationId, metricKey, part, ...curve }
  })
}

/** The operation of a stream of these operations. */
function operationOf(operations: readonly CountryOperation[], id: number): CountryOperation {
  return present(
    operations.find((operation) => operation.id === id),
    `the operation ${id}`,
  )
}

/** What there was at the ends of months; `stands` in the order of their days. */
function monthStands(stands: readonly (CurveStep & { claims: number })[]): MonthStand[] {
  const months: MonthStand[] = []
  for (const { day, value, claims, ...bounds } of stands) {
    const month = monthOf(day)
    const same = months.at(-1)?.month === month ? months.pop() : undefined
    const counted = claims + (same?.claims ?? 0)
    months.push({ month, value, ...countBoundsOf(bounds), claims: counted, lastDay: day })
  }
  return months
}

/** The last step of each month, on the month's last day where another month follows. */
export function stepsByMonth(steps: readonly CurveStep[]): CurveStep[] {
  const last = lastOfMonths(steps)
  return last.map((step, at) =>
    at === last.length - 1 ? step : { ...step, day: lastDay(monthOf(step.day)) },
  )
}

function lastOfMonths<Entry extends { day: string }>(entries: readonly Entry[]): Entry[] {
  return entries.filter((entry, at) => {
    const next = entries[at + 1]
    return next === undefined || monthOf(next.day) !== monthOf(entry.day)
  })
}

/** What joint figures came to in a period, or by its end where it has no beginning; none where nothing was said of them. */
export function toShared(
  shared: readonly HeadOfStream[],
  within: readonly PeriodStream[],
  { from }: Pick<FigureFilter, 'from'>,
  operations: readonly CountryOperation[],
  nameOf: (code: string) => PlaceName,
): SharedFigure[] {
  return shared.flatMap(({ id, operationId, metricKey, area }): SharedFigure[] => {
    const stream = within.find((stream) => stream.id === id)
    if (stream === undefined || stream.end.head.lastDay === '') return []
    const { head } = stream.end
    if (from !== null && head.claims === 0) return []
    return [
      {
        metric: metricKey,
        operator: operationOf(operations, operationId).operator,
        places: area.map(nameOf),
        value: head.value - stream.before.head.value,
        mark: markOfDifference(markOf(head), markBefore(stream.before.head)),
        claims: head.claims,
        lastDay: head.lastDay,
      },
    ]
  })
}

const markBefore = (head: PeriodStream['before']['head']) => (head.lastDay === '' ? null : markOf(head))

/** The joint figures as they stand. */
export function standing(shared: readonly HeadOfStream[]): PeriodStream[] {
  return shared.map(({ id, operationId, metricKey, area, ...head }) => ({
    id,
    operationId,
    metricKey,
    end: { area, head },
    before: { area, head: emptyHead },
  }))
}
