import 'server-only'
import { type AreaTree, areaTree } from '@/lib/ledger/place-tree'
import { neededParts } from '@/lib/metrics/parts'
import type { PartGroup } from '@/lib/metrics/types'
import { type PeopleRules, peopleRulesOf } from '@/lib/settings/people-rules'
import { Prisma } from '@/prisma/client/sqlite'
import { isAnythingStated } from '../account'
import { breakdown } from '../breakdown'
import type { AreaStand, Level } from '../place-rows'
import type { StreamHead } from '../stream-head'
import {
  type OperatorsClaim,
  type PeopleAccount,
  type PeopleRow,
  type WithheldPeople,
  withheldPeople,
} from './withheld-people'

/** Runs a statement and gives its rows by the names of their columns; databases differ in which whole numbers are bigints. */
type Read = <Row extends object>(statement: Prisma.Sql) => Promise<Row[]>

/** A stream with what it comes to as of now. */
interface StreamOfNow {
  id: number
  head: StreamHead
}

/** What a stream came to by the end of a period and before it began; `before` is null where it has no beginning. */
export type StandsOf = (stream: StreamOfNow) => { end: StreamHead; before: StreamHead | null }

/** A condition of a statement: a stream (`s`) is of people in a country. */
export const ofPeopleIn = (countryId: number): Prisma.Sql =>
  Prisma.sql`s."operationId" in (select "id" from "Operation" where "countryId" = ${countryId})
    and s."metricKey" in (select "key" from "Metric" where "people" = ${true})`

/** What readers are told of people in a country, and how far back. */
export interface ProtectedPeople extends WithheldPeople {
  /** Whether any count of people of a metric was ever small, or grew or fell by little: what it came to on earlier days would tell that. */
  hasSmallPast(metric: string): boolean
  /** How figures are shown, by their public ids: those that are withheld alone. */
  byKey: ReadonlyMap<string, 'under' | 'withheld'>
}

/**
 * What readers are told of people in a country at the end of a period, or now; null where no figure is on people. `standsOf`: what streams
 * came to at the ends of the period.
 */
export async function loadWithheldPeople(
  read: Read,
  countryId: number,
  standsOf: StandsOf = ({ head }) => ({ end: head, before: null }),
): Promise<ProtectedPeople | null> {
  const streams = await loadStreams(read, countryId)
  if (streams.length === 0) return null
  const rules = await loadPeopleRules(read)
  const [places, groups, claims, small] = [
    await loadPlaces(read, countryId),
    await loadGroups(read),
    await loadClaims(read, countryId),
    await loadSmallPast(read, countryId, rules),
  ]
  const groupOf = (metric: string, part: string) =>
    groups.find((group) => group.metric === metric && group.parts.includes(part))
  const tree = areaTree(places.map(({ code, parent }) => ({ id: code, parent })))
  const kinds = new Map(places.map(({ code, kind }) => [code, kind]))
  const accounts = accountsOf(streams, standsOf, tree).map((account) => ({
    ...account,
    group: groupOf(account.metric, account.part)?.group ?? '',
  }))
  const stated = claims.map((claim) => {
    const { group = '', needed } = groupOf(claim.metric, claim.part) ?? {}
    return { ...claim, group, ...(needed === undefined ? {} : { needed }) }
  })
  const withheld = withheldPeople(accounts, stated, { tree, kinds, rules })
  const byKey = new Map(
    claims.flatMap(({ id, key }) => {
      const showing = withheld.claims.get(id)
      return showing === undefined ? [] : [[key, showing] as const]
    }),
  )
  return { ...withheld, hasSmallPast: (metric) => small.has(metric), byKey }
}

/** How small numbers of people are withheld here. */
async function loadPeopleRules(read: Read): Promise<PeopleRules> {
  return peopleRulesOf(
    await read<{ key: string; value: string }>(
      Prisma.sql`select "key" as "key", "value" as "value" from "Setting" where "key" like ${'people.%'}`,
    ),
  )
}

interface PeopleStream extends StreamOfNow {
  operation: number
  metric: string
  part: string
  area: string[]
}

async function loadStreams(read: Read, countryId: number): Promise<PeopleStream[]> {
  const rows = await read<
    Record<'id' | 'operation' | 'claims' | 'value' | 'low', number | bigint> &
      Record<'metric' | 'part' | 'area' | 'firstDay' | 'lastDay', string> & { high: number | bigint | null }
  >(Prisma.sql`
    select s."id" as "id", s."operationId" as "operation", s."metricKey" as "metric", s."part" as "part", a."key" as "area",
      s."claims" as "claims", s."firstDay" as "firstDay", s."lastDay" as "lastDay", s."value" as "value", s."low" as "low",
      s."high" as "high"
    from "Stream" s join "Area" a on a."id" = s."areaId" where ${ofPeopleIn(countryId)} and ${Prisma.raw(isAnythingStated)} order by s."id"`)
  return rows.map(({ id, operation, metric, part, area, claims, value, low, high, ...days }) => ({
    ...{ id: Number(id), operation: Number(operation), metric, part, area: area.split('+') },
    head: {
      ...days,
      claims: Number(claims),
      value: BigInt(value),
      low: BigInt(low),
      high: high === null ? null : BigInt(high),
    },
  }))
}

function accountsOf(streams: readonly PeopleStream[], standsOf: StandsOf, tree: AreaTree) {
  const accounts = new Map<string, PeopleStream[]>()
  for (const stream of streams) {
    const key = [stream.operation, stream.metric, stream.part].join('\n')
    accounts.set(key, [...(accounts.get(key) ?? []), stream])
  }
  return [...accounts.values()].flatMap((own): Omit<PeopleAccount, 'group'>[] => {
    const [first] = own
    if (first === undefined) return []
    const stands = own.map((stream) => ({ area: stream.area, ...standsOf(stream) }))
    const atEnd = breakdown(
      tree,
      stands.map(({ area, end }): AreaStand => ({ area, head: end })),
    )
    const earlier = stands.flatMap(({ area, before }): AreaStand[] =>
      before === null ? [] : [{ area, head: before }],
    )
    const before = earlier.length === 0 ? null : breakdown(tree, earlier)
    const rowsAt = (place: string, level: Level): PeopleRow[] => {
      const start = new Map(before?.(place, level).map((row) => [rowKey(row), row.value]))
      return atEnd(place, level).map(({ kind, place, area, value }) => {
        const row = { kind, place, area }
        return { ...row, value: value - (start.get(rowKey(row)) ?? 0n), total: value }
      })
    }
    const { operation, metric, part } = first
    return [{ operation, metric, part, areas: own.map(({ area }) => area), rowsAt }]
  })
}

const rowKey = ({ kind, place, area }: Pick<PeopleRow, 'kind' | 'place' | 'area'>) =>
  `${kind} ${area.length > 0 ? area.join('+') : place}`

/** The places that figures on people name and all around them. */
async function loadPlaces(
  read: Read,
  countryId: number,
): Promise<{ code: string; kind: string; parent: string | null }[]> {
  return read(Prisma.sql`
    with recursive "around" ("id") as (
      select ap."placeId" from "Stream" s join "AreaPlace" ap on ap."areaId" = s."areaId" where ${ofPeopleIn(countryId)}
      union
      select p."parentId" from "around" r join "Place" p on p."id" = r."id" where p."parentId" is not null
    )
    select p."code" as "code", p."kind" as "kind", u."code" as "parent"
    from "around" r join "Place" p on p."id" = r."id" left join "Place" u on u."id" = p."parentId"`)
}

/** A group of parts of a metric; of a complete one, the parts that the whole cannot be without. */
interface GroupOfParts {
  metric: string
  group: string
  parts: readonly string[]
  needed?: readonly string[]
}

async function loadGroups(read: Read): Promise<GroupOfParts[]> {
  const rows = await read<
    Record<'metric' | 'part' | 'key', string> & { complete: boolean | number }
  >(Prisma.sql`
    select g."metricKey" as "metric", p."partKey" as "part", g."key" as "key", g."complete" as "complete"
    from "PartGroup" g join "GroupPart" p on p."groupId" = g."id" order by g."id", p."position"`)
  const groups = new Map<string, PartGroup>()
  for (const { metric, part, key, complete } of rows) {
    const name = `${metric} ${key}`
    const parts = [...(groups.get(name)?.parts ?? []), part]
    groups.set(name, { key, complete: Boolean(complete), parts })
  }
  return [...groups].map(([name, group]) => ({
    metric: name.slice(0, -group.key.length - 1),
    ...{ group: group.key, parts: group.parts },
    ...(group.complete ? { needed: neededParts(group) } : {}),
  }))
}

type LoadedClaim = Omit<OperatorsClaim, 'group'> & { key: string }

async function loadClaims(read: Read, countryId: number): Promise<LoadedClaim[]> {
  const rows = await read<
    Record<'id' | 'operation' | 'value', number | bigint> &
      Record<'key' | 'metric' | 'part' | 'area' | 'window', string>
  >(Prisma.sql`
    select c."id" as "id", c."key" as "key", s."operationId" as "operation", s."metricKey" as "metric", s."part" as "part", a."key" as "area",
      c."value" as "value", c."basis" || ' ' || c."fromDay" || ' ' || c."toDay" as "window"
    from "Stream" s join "Area" a on a."id" = s."areaId" join "Claim" c on c."streamId" = s."id"
    where ${ofPeopleIn(countryId)}`)
  return rows.map(({ id, operation, value, ...claim }) => ({
    ...claim,
    ...{ id: Number(id), operation: Number(operation), value: BigInt(value) },
  }))
}

/** The metrics of which any count ever was, or changed by, a small number. */
async function loadSmallPast(read: Read, countryId: number, { smallest }: PeopleRules): Promise<Set<string>> {
  const rows = await read<{ metric: string }>(Prisma.sql`
    select distinct x."metric" as "metric" from (
      select s."metricKey" as "metric", p."value" as "value",
        p."value" - lag(p."value") over (partition by p."streamId" order by p."day") as "step"
      from "Stream" s join "Point" p on p."streamId" = s."id" where ${ofPeopleIn(countryId)}
    ) as x
    where (x."value" > 0 and x."value" < ${smallest})
      or (x."step" <> 0 and x."step" > ${-smallest} and x."step" < ${smallest})`)
  return new Set(rows.map(({ metric }) => metric))
}
