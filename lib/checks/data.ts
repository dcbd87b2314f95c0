import 'server-only'
import type { Account } from '@/lib/claims/streams'
import type { AccountStream } from '@/lib/curves/account'
import { loadAccountStreams } from '@/lib/curves/account'
import { loadStreamClaims, offered } from '@/lib/curves/stream-store'
import { placeholders, type SqlConnection } from '@/lib/db/connection'
import { reconcileStream } from '@/lib/ledger/stream/reconcile-stream'
import { elementAt } from '@/lib/lookup/element-at'
import { entryOf } from '@/lib/lookup/entry-of'
import { addDays } from '@/lib/periods/day'
import { fold } from '@/lib/places/fold'
import { sameArea, surroundingsOf } from './area'
import { loadFigures, type StreamClaimsQuery } from './known-figures'
import { loadKnownPlaces } from './known-places'
import type { CheckContext, EnteredFigure, KnownPoint, KnownStream } from './types'

/** What is entered, as far as it decides what the checks need: asked again when one of these changes, not for an amount. */
export interface ContextQuery {
  /** ISO day. */
  today: string
  /** In which names of publishers are given. */
  language: string
  /** Key of the published report that is corrected: what it said is left out. Blank for a new one. */
  corrects: string
  /** Whether that report was entered in this very transaction, so that no curve has its figures yet. */
  hasNoCurve?: boolean
  /** As a sweep does it: of streams of so many claims or fewer all are taken, and of every stream those that findings name. */
  wholeUpTo?: number
  figures: readonly (Pick<
    EnteredFigure,
    'operator' | 'country' | 'part' | 'places' | 'basis' | 'from' | 'to'
  > & {
    metric: string
  })[]
}

type Asked = ContextQuery['figures'][number]

/** So many streams of an account are asked for in a statement. */
const atOnce = 500

/** Of so many other areas, the largest, findings name the claims; of the rest they tell the count. */
const mostNamed = 20

/** What the record has that the checks of these figures need; by indexes alone, whatever the size of the record. */
export function loadCheckContext(session: SqlConnection, asked: ContextQuery): Promise<CheckContext> {
  return session.snapshot(() => readCheckContext(session, asked, (figure) => findAccount(session, figure)))
}

/** The same within a transaction or a snapshot; `accountOf` finds the account of a figure, null while nothing is on record of it. */
export async function readCheckContext(
  session: SqlConnection,
  asked: ContextQuery,
  accountOf: (figure: ContextQuery['figures'][number]) => Promise<Account | null>,
): Promise<CheckContext> {
  const streams: KnownStream[] = []
  for (const figures of byAccount([...asked.figures, ...wholesOf(asked.figures)])) {
    const account = await accountOf(elementAt(figures, 0))
    if (account !== null) streams.push(...(await knownStreams(session, asked, account, figures)))
  }
  const codes = [...asked.figures.flatMap(({ places }) => places), ...streams.flatMap(({ area }) => area)]
  return { today: asked.today, places: await loadKnownPlaces(session, codes), streams }
}

/** The wholes of parts, which a part is held against. */
const wholesOf = (figures: readonly Asked[]): Asked[] =>
  figures.filter(({ part }) => part !== '').map((figure) => ({ ...figure, part: '' }))

function byAccount(figures: readonly Asked[]): Asked[][] {
  const accounts = new Map<string, Asked[]>()
  for (const figure of figures) {
    const name = [figure.operator, figure.country, figure.metric, figure.part].join('\n')
    accounts.set(name, [...(accounts.get(name) ?? []), figure])
  }
  return [...accounts.values()]
}

/** The account of a figure; null while nothing is on record of it. An operator is found by any name, as when it is entered. */
async function findAccount(
  session: SqlConnection,
  { operator, country, metric, part }: Asked,
): Promise<Account | null> {
  const [operation] = await session.query<Pick<Account, 'operationId' | 'countryId'>>(
    `select o."id" as "operationId", o."countryId" from "Operation" o join "Place" p on p."id" = o."countryId"
     where p."code" = ? and o."operatorId" =
       (select n."organisationId" from "OrganisationName" n where n."folded" = ? order by n."alias", n."id" limit 1)`,
    [country, fold(operator)],
  )
  return operation === undefined ? null : { ...operation, metric, part }
}

async function knownStreams(
  session: SqlConnection,
  asked: ContextQuery,
  account: Account,
  figures: readonly Asked[],
): Promise<KnownStream[]> {
  const isOwn = ({ area }: AccountStream) => figures.some(({ places }) => sameArea(places, area))
  const streams = (await loadAccountStreams(session, account)).sort(
    (a, b) => Number(isOwn(b)) - Number(isOwn(a)) || Number(b.head.value - a.head.value),
  )
  const ends = distinct(figures.map(({ to }) => to))
  const points = await loadPointsAt(session, streams, ends)
  const ownDays = distinct([
    ...ends.map((day) => addDays(day, -1)),
    ...distinct(figures.map(({ from }) => from)).map((day) => addDays(day, -1)),
  ])
  const own = streams.filter(isOwn)
  merge(points, await loadPointsAt(session, own, ownDays))
  if (asked.corrects !== '' && asked.hasNoCurve !== true)
    await leaveOut(session, asked.corrects, streams, points, [...ends, ...ownDays])
  const { wholeUpTo = 0 } = asked
  const named =
    wholeUpTo > 0
      ? await comparedStreams(session, streams, points, figures)
      : streams.slice(0, own.length + mostNamed)
  const claimsAsked = named.map(
    (stream): StreamClaimsQuery => ({
      streamId: stream.id,
      isWhole: stream.standing <= wholeUpTo,
      near: isOwn(stream) ? figures.filter(({ places }) => sameArea(places, stream.area)) : null,
      days: (points.get(stream.id) ?? []).map(({ day }) => day),
    }),
  )
  const known = await loadFigures(session, claimsAsked, asked)
  const { operator, country } = elementAt(figures, 0)
  return streams.map(({ id, area }) => ({
    operator,
    country,
    metric: account.metric,
    part: account.part,
    area,
    points: points.get(id) ?? [],
    figures: known.get(id) ?? [],
  }))
}

/** The streams that figures are compared with, as a sweep finds them (`sweep/swept-streams.ts`): no finding names another. */
async function comparedStreams(
  session: SqlConnection,
  streams: readonly AccountStream[],
  points: ReadonlyMap<number, readonly KnownPoint[]>,
  figures: readonly Asked[],
): Promise<readonly AccountStream[]> {
  if (figures.some(({ basis, from }) => basis === 'period' && from === '')) return streams
  const codes = [...figures.flatMap(({ places }) => places), ...streams.flatMap(({ area }) => area)]
  const { isInside } = surroundingsOf(await loadKnownPlaces(session, codes))
  const isBounded = ({ id }: AccountStream, day: string) =>
    (points.get(id) ?? []).some((point) => point.day >= day && point.high !== null)
  const wholes = streams.filter(
    (stream) =>
      stream.area.length === 1 &&
      figures.some(
        ({ places, to }) =>
          isInside(places, stream.area) &&
          (isBounded(stream, to) || figures.some((other) => sameArea(other.places, stream.area))),
      ),
  )
  return streams.filter(
    ({ area }) =>
      wholes.some((whole) => isInside(area, whole.area)) ||
      figures.some(
        ({ places }) => sameArea(places, area) || isInside(area, places) || isInside(places, area),
      ),
  )
}

const distinct = (days: readonly string[]) => [...new Set(days)].filter((day) => day !== '')

/** Of each stream the last point up to each day, and the first from it on. */
async function loadPointsAt(
  session: SqlConnection,
  streams: readonly AccountStream[],
  days: readonly string[],
): Promise<Map<number, KnownPoint[]>> {
  const points = new Map<number, KnownPoint[]>()
  for (let start = 0; start < streams.length; start += atOnce)
    await addPointsAt(session, streams.slice(start, start + atOnce), days, points)
  return points
}

async function addPointsAt(
  session: SqlConnection,
  streams: readonly AccountStream[],
  days: readonly string[],
  points: Map<number, KnownPoint[]>,
): Promise<void> {
  const ids = streams.map(({ id }) => id)
  for (const day of days) {
    // Apart, so that either day is sought in the index of its stream: PostgreSQL seeks neither of two that an `or` joins.
    const nearest = (which: string) =>
      `select p."streamId", p."day", p."low", p."value", p."high" from "Stream" s join "Point" p on p."streamId" = s."id"
       where s."id" in (${placeholders(ids.length)}) and p."day" =
         (select ${which} from "Point" q where q."streamId" = s."id" and q."day"`
    const rows = await session.query<KnownPoint & { streamId: number }>(
      `${nearest('max(q."day")')} <= ?) union ${nearest('min(q."day")')} >= ?)`,
      [...ids, day, ...ids, day],
    )
    const found = new Map<number, KnownPoint[]>()
    for (const { streamId, ...point } of rows) found.set(streamId, [...(found.get(streamId) ?? []), point])
    merge(points, found)
  }
}

/** Adds points to those at hand, each day once, in order. */
function merge(points: Map<number, KnownPoint[]>, more: ReadonlyMap<number, readonly KnownPoint[]>): void {
  for (const [id, added] of more) {
    const byDay = new Map([...(points.get(id) ?? []), ...added].map((point) => [point.day, point]))
    points.set(
      id,
      [...byDay.values()].sort((a, b) => (a.day < b.day ? -1 : 1)),
    )
  }
}

/** Puts the points of streams that a report speaks of as they would be without it. */
async function leaveOut(
  session: SqlConnection,
  reportKey: string,
  streams: readonly AccountStream[],
  points: Map<number, KnownPoint[]>,
  days: readonly string[],
): Promise<void> {
  const spoken = await session.query<{ streamId: number; reportId: number }>(
    `select distinct s."id" as "streamId", c."reportId" from "Claim" c
     join "Stream" f on f."id" = c."streamId" join "Stream" s on s."id" = coalesce(f."countedInId", f."id")
     join "Report" r on r."id" = c."reportId"
     where r."key" = ? and c."ended" = ''`,
    [reportKey],
  )
  const here = spoken.filter(({ streamId }) => streams.some(({ id }) => id === streamId))
  if (here.length === 0) return
  const claims = await loadStreamClaims(
    session,
    here.map(({ streamId }) => streamId),
  )
  for (const { streamId, reportId } of here) {
    const others = entryOf(claims, streamId).standing.filter((claim) => claim.reportId !== reportId)
    const all = reconcileStream(others.map(offered)).points.map(({ date, ...bounds }) => ({
      day: date,
      ...bounds,
    }))
    const near = days.flatMap((day) => [
      all.findLast((point) => point.day <= day),
      all.find((point) => point.day >= day),
    ])
    points.set(
      streamId,
      all.filter((point) => near.includes(point)),
    )
  }
}
