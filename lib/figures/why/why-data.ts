import 'server-only'
import { type AccountStream, whereAnythingStated } from '@/lib/curves/account'
import { countsOf, evidenceOf } from '@/lib/curves/breakdown'
import type { Whereabouts } from '@/lib/curves/place-rows'
import { placesAround } from '@/lib/curves/places-above'
import { derivedIfAny } from '@/lib/curves/stream-head'
import { readConsistently } from '@/lib/db/data-version'
import type { Database } from '@/lib/db/open'
import { nameIn } from '@/lib/i18n/names'
import { countBoundsOf, markOfBounds, markOfSum } from '@/lib/ledger/mark'
import type { AreaTree } from '@/lib/ledger/place-tree'
import { countOf } from '@/lib/ledger/rollup/as-of'
import { elementAt } from '@/lib/lookup/element-at'
import { entryOf } from '@/lib/lookup/entry-of'
import { readLedgerTree } from '../ledger-tree'
import { isWithheld } from '../people'
import type { PlaceName } from '../types'
import { mostLines, type WhyCount, whyCount } from './why'
import { readStreamClaims } from './why-claims'
import { type WhyLeft, type WhyScope, whyLeft } from './why-left'
import { whyJointLevel, whyLevel } from './why-level'
import type { WhyAccountRecord, WhyAddress, WhyPart, WhyRecord } from './why-record'
import { streamsOfSubject } from './why-streams'
import { findSubject, type WhySubject } from './why-subject'

/** The most streams whose claims one page lists, and the most claims of each; of streams about places inside, fewer. */
const most = { streams: 40, claims: 50, claimsInside: 10 }

/**
 * What the count of a place by one metric rests on; null where the address names anything that is not on record. Reads the
 * heads of all streams of the operations, and the claims of the streams nearest the place.
 */
export function readWhy(
  database: Database,
  address: WhyAddress,
  language: string,
): Promise<WhyRecord | null> {
  return readConsistently(database, async () => {
    const subject = await findSubject(database, address, language)
    if (subject === null) return null
    const [tree, streams] = await Promise.all([
      readLedgerTree(database, subject.country.id),
      readStreamHeads(database, subject),
    ])
    const all = await readAccounts(database, subject, tree, streams, language)
    const accounts = subject.people === null ? all : all.map((account) => withoutSmallParts(account))
    const codes = accounts.flatMap(({ count, left, streams }) => [
      ...(count === null ? [] : placesIn(count)),
      ...(left?.leftOut ?? []).map(({ place }) => place),
      ...streams.flatMap(({ area }) => area),
    ])
    const inScope = subject.scope.kind === 'joint' ? subject.scope.area : []
    const names = await readNames(database, [subject.place.code, ...inScope, ...codes], language)
    const nameOf = (code: string) => names.get(code) ?? { code, kind: '', name: code }
    const { country, place, metric, part, scope } = subject
    return {
      country: { code: country.code, name: country.name },
      place,
      scope,
      metric,
      part,
      operator: address.operator === null ? null : (subject.operations[0]?.operator.key ?? null),
      accounts: accounts.map(({ streams, ...account }) => ({
        ...account,
        streams: streams.map(({ area, ...stream }) => ({ ...stream, places: area.map(nameOf) })),
      })),
      parts:
        part === null && scope.kind === 'count'
          ? shownToReaders(partsOf(subject, tree, streams), subject)
          : [],
      names,
    }
  })
}

/** An operator's number of people, without what it is made of: places beside each other would tell small ones. */
const withoutSmallParts = <Account extends { count: WhyCount | null; streams: readonly { role: string }[] }>(
  account: Account,
): Account => ({
  ...account,
  count: account.count === null ? null : { ...account.count, lines: [], joints: [], moreJoints: 0 },
  streams: account.streams.filter(({ role }) => role === 'own'),
})

/** The parts of a number of people, none where any is withheld. */
const shownToReaders = (parts: WhyPart[], { people, operations, metric, place }: WhySubject) =>
  people !== null && parts.some(({ key }) => isWithheld(people, operations, metric.key, key, place.code))
    ? []
    : parts

type HeadStream = AccountStream & { operationId: number; part: string }

/** The streams of the operations by the metric, whole and parts, of which anything is stated. */
async function readStreamHeads(database: Database, subject: WhySubject): Promise<HeadStream[]> {
  const streams = await database.stream.findMany({
    where: {
      operationId: { in: subject.operations.map(({ id }) => id) },
      metricKey: subject.metric.key,
      ...whereAnythingStated,
    },
    include: { area: { select: { key: true } } },
    orderBy: { id: 'asc' },
  })
  return streams.map(({ id, operationId, part, standing, area, ...rest }) => {
    const { claims, firstDay, lastDay, value, low, high, derived } = rest
    const head = { claims, firstDay, lastDay, value, low, high, ...derivedIfAny(derived) }
    return { id, operationId, part, standing, area: area.key.split('+'), head }
  })
}

async function readAccounts(
  database: Database,
  subject: WhySubject,
  tree: AreaTree,
  streams: readonly HeadStream[],
  language: string,
) {
  const { operations, part, place, scope, limit } = subject
  const found = operations
    .map(({ id, operator }) => {
      const own = streams.filter((stream) => stream.operationId === id && stream.part === (part?.key ?? ''))
      const about = streamsOfSubject(tree, own, place.code).filter(({ stream }) =>
        saysSomethingOf(tree, stream.area, scope),
      )
      return { operator, own, about }
    })
    .filter(({ about }) => about.length > 0)
  const room = {
    streams: Math.max(3, Math.floor(most.streams / found.length)),
    lines: Math.max(20, Math.floor(mostLines / found.length)),
    claims: found.length > 4 ? most.claimsInside : most.claims,
  }
  const listed = found.map(({ about }) => about.slice(0, room.streams))
  const claims = await readStreamClaims(
    database,
    listed.flat().map(({ role, stream }) => ({
      id: stream.id,
      most: role === 'inside' ? most.claimsInside : room.claims,
    })),
    language,
  )
  return found.map(({ operator, own, about }, at) => {
    const evidence = evidenceOf(tree, own)(whereaboutsOf(place.code, scope))
    const account = {
      operator,
      count:
        limit === null ? whyCount(tree, own, place.code, room.lines) : whyLevel(tree, own, place.code, limit),
      ...leftOf(tree, own, place.code, scope, limit !== null),
      kept: evidence.claims,
      lastDay: evidence.lastDay,
      unlisted: about.length - elementAt(listed, at).length,
    } satisfies Omit<WhyAccountRecord, 'streams'>
    const listedStreams = elementAt(listed, at).map(({ role, stream: { id, area, head, standing } }) => ({
      ...{ role, area, head, standing },
      ...sumsOfParts(head, subject, streams),
      ...entryOf(claims, id),
    }))
    return { ...account, streams: listedStreams }
  })
}

/** The labels of the parts that some of what a stream comes to is the sum of, where no report states it. */
function sumsOfParts(
  { derived }: Pick<HeadStream['head'], 'derived'>,
  { groups, partLabels }: WhySubject,
  streams: readonly HeadStream[],
): { sumsOfParts?: string[][] } {
  if (derived === undefined) return {}
  const given = new Set(streams.map(({ part }) => part))
  return {
    sumsOfParts: derived
      .split(' ')
      .map((group) =>
        (groups.get(group) ?? []).filter((key) => given.has(key)).map((key) => partLabels.get(key) ?? key),
      ),
  }
}

function leftOf(
  tree: AreaTree,
  own: readonly HeadStream[],
  place: string,
  scope: WhyScope,
  isStock: boolean,
): { left?: WhyLeft | null } {
  if (scope.kind === 'count') return {}
  if (!isStock) return { left: whyLeft(tree, own, place, scope) }
  // Levels leave no rest: each has its own day.
  return { left: scope.kind === 'joint' ? whyJointLevel(own, scope.area) : null }
}

function whereaboutsOf(place: string, scope: WhyScope): Whereabouts {
  if (scope.kind === 'joint') return { kind: 'joint', place, area: scope.area }
  return { kind: scope.kind === 'rest' ? 'not_attributed' : 'place', place, area: [] }
}

/** Whether a stream has a part in what is explained: of a joint figure, its own and those about places that it names. */
function saysSomethingOf(tree: AreaTree, area: readonly string[], scope: WhyScope): boolean {
  if (scope.kind !== 'joint') return true
  const key = scope.area.join('+')
  return area.join('+') === key || placesAround(tree, area).some((place) => scope.area.includes(place))
}

/** The parts that anything counted is on record of at the place, each over all operators, or of the newest where they say the same. */
function partsOf(subject: WhySubject, tree: AreaTree, streams: readonly HeadStream[]): WhyPart[] {
  const { limit, place, metric } = subject
  return [...subject.partLabels].flatMap(([key, label]) => {
    const counts = subject.operations.flatMap(({ id }) => {
      const own = streams.filter((stream) => stream.operationId === id && stream.part === key)
      const count =
        limit === null ? countOf(countsOf(tree, own), place.code) : whyLevel(tree, own, place.code, limit)
      const { lastDay } = evidenceOf(tree, own)({ kind: 'place', place: place.code, area: [] })
      return count?.stated ? [{ ...count, lastDay }] : []
    })
    const [newest] = [...counts].sort((a, b) => (a.lastDay > b.lastDay ? -1 : 1))
    if (newest === undefined) return []
    const taken = metric.operators === 'same' ? [newest] : counts
    const value = taken.reduce((sum, count) => sum + count.value, 0n)
    return [{ key, label, value, ...countBoundsOf(markOfSum(taken.map(markOfBounds))) }]
  })
}

function placesIn({ lines, joints }: WhyCount): string[] {
  const ofLines = lines.flatMap((line) => {
    if (line.kind === 'others') return []
    return line.kind === 'joint' ? [...line.area, ...line.leftOut.map(({ place }) => place)] : [line.place]
  })
  return [
    ...ofLines,
    ...joints.flatMap(({ area, leftOut }) => [...area, ...leftOut.map(({ place }) => place)]),
  ]
}

async function readNames(
  database: Database,
  codes: readonly string[],
  language: string,
): Promise<Map<string, PlaceName>> {
  const places = await database.place.findMany({
    where: { code: { in: [...new Set(codes)] } },
    include: { names: { where: { alias: false } } },
  })
  return new Map(
    places.map(({ code, kind, names }) => [code, { code, kind, name: nameIn(names, language, code) }]),
  )
}
