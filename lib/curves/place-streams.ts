import 'server-only'
import type { PlaceName, Series, Step } from '@/lib/charts/figures'
import type { Database } from '@/lib/db/open'
import { markOf } from '@/lib/ledger/mark'
import { lastDay, monthOf } from '@/lib/periods/month'
import { type PlaceKind, type PlaceTree, placeTree } from '@/lib/places/tree'
import type { Prisma } from '@/prisma/generated/sqlite/client/client'
import type { CountryOperation } from './operations'
import type { SharedFigure } from './place-record'

/** The streams of a country's operations about one place, about places inside it, and about either jointly with others. */
export interface PlaceStreams {
  own: readonly HeadOfStream[]
  shared: readonly HeadOfStream[]
}

interface HeadOfStream {
  id: number
  operationId: number
  metricKey: string
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

/** Areas that name a place or a place inside it: by relations, since the places inside may be more than a statement takes. */
export function areaAbout(tree: PlaceTree, code: string): Prisma.AreaWhereInput {
  const inside: Prisma.PlaceWhereInput[] = []
  let around: Prisma.PlaceWhereInput = { code }
  for (let level: readonly string[] = [code]; level.length > 0; ) {
    inside.push(around)
    around = { parent: around }
    level = level.flatMap((place) => tree.childrenOf(place))
  }
  return { places: { some: { place: { OR: inside } } } }
}

/** Streams of wholes where anything counts. */
export async function readPlaceStreams(
  database: Database,
  countryId: number,
  tree: PlaceTree,
  code: string,
): Promise<PlaceStreams> {
  const about = areaAbout(tree, code)
  const [areas, streams] = await Promise.all([
    database.area.findMany({ where: about, select: { id: true, key: true } }),
    database.stream.findMany({
      where: { area: about, operation: { countryId }, part: '', lastDay: { not: '' } },
      orderBy: { id: 'asc' },
    }),
  ])
  const within = (other: string) => other === code || tree.isInside(other, code)
  const areaOf = new Map(areas.map(({ id, key }) => [id, key.split('+')]))
  const counted = streams.map((stream) => ({ ...stream, area: areaOf.get(stream.areaId)! }))
  return {
    own: counted.filter(({ area }) => area.length === 1 && area[0] === code),
    shared: counted.filter(({ area }) => !area.every((other) => within(other))),
  }
}

/** The curve of a place that a stream says alone: with a step for each day on which its total or its mark changes. */
export async function readOwnSeries(
  database: Database,
  streams: readonly HeadOfStream[],
  operations: readonly CountryOperation[],
): Promise<{ metricKey: string; series: Series }[]> {
  const points = await database.point.findMany({
    where: { streamId: { in: streams.map(({ id }) => id) } },
    orderBy: [{ streamId: 'asc' }, { day: 'asc' }],
  })
  return streams.map(({ id, operationId, metricKey, claims, firstDay, lastDay, ...head }) => {
    const { operator, position } = operations.find((operation) => operation.id === operationId)!
    const own = points.filter(({ streamId }) => streamId === id)
    const steps = own
      .map(({ day, ...point }) => ({ day, value: point.value, atLeast: markOf(point) === 'at_least' }))
      .filter(
        (step, at, all) =>
          at === 0 || step.value !== all[at - 1]!.value || step.atLeast !== all[at - 1]!.atLeast,
      )
    const stand = { value: head.value, atLeast: markOf(head) === 'at_least' }
    return {
      metricKey,
      series: {
        operator,
        position,
        ...stand,
        claims,
        firstDay,
        lastDay,
        steps,
        months: lastOfMonths(own).map(({ day, value }) => ({ month: monthOf(day), value })),
        conflict: null,
      },
    }
  })
}

/** The last step of each month, on the month's last day where another month follows. */
export function stepsByMonth(steps: readonly Step[]): Step[] {
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

export function toShared(
  streams: readonly HeadOfStream[],
  operations: readonly CountryOperation[],
  nameOf: (code: string) => PlaceName,
): SharedFigure[] {
  return streams.map(({ operationId, metricKey, area, claims, lastDay, ...head }) => ({
    metric: metricKey,
    operator: operations.find(({ id }) => id === operationId)!.operator,
    places: area.map(nameOf),
    value: head.value,
    atLeast: markOf(head) === 'at_least',
    claims,
    lastDay,
  }))
}
