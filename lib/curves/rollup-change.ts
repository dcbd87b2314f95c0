import 'server-only'
import { nextId } from '@/lib/db/publishing'
import type { Session } from '@/lib/db/session'
import type { PlaceTree } from '@/lib/ledger/place-tree'
import { type Conflict, rollUp } from '@/lib/ledger/roll-up'
import { firstDay, monthOf } from '@/lib/periods/month'
import type { Account } from '@/lib/reports/streams'
import { type AccountStream, loadStreams } from './account'
import { breakdownRows } from './breakdown'
import { monthEnds } from './month-ends'
import { placesAround, placesRolledUp, upwardsFrom } from './places-above'
import {
  loadPointsSince,
  loadRollups,
  type StoredConflict,
  type StoredRollup,
  storeRollup,
  totalBefore,
} from './rollup-store'
import type { StreamChange } from './stream-change'

/** The places as the ledger knows them, with their database ids. */
export interface PlaceIndex {
  tree: PlaceTree
  idOf: ReadonlyMap<string, number>
}

/** The number of a place, before and after. */
export interface HeadChange {
  place: string
  before: bigint | null
  after: bigint
}

/**
 * Rolls an account up again where its streams changed, and stores what is different from the first changed month on. Only
 * the places at or above the changed streams are touched.
 */
export async function changeRollups(
  session: Session,
  index: PlaceIndex,
  account: Account,
  changes: readonly StreamChange[],
): Promise<HeadChange[]> {
  const streams = await loadStreams(session, account)
  const stored = await loadRollups(session, account)
  const rolled = placesRolledUp(
    index.tree,
    streams.map((stream) => stream.area),
  )
  const near = new Set(changes.flatMap(({ area }) => area.flatMap((code) => upwardsFrom(index.tree, code))))
  const heads = await dropRollups(session, stored, near, rolled)
  const wanted = new Set([...near].filter((place) => rolled.has(place)))
  const regrouped = heads.length > 0 || [...wanted].some((place) => !stored.has(place))
  const since = regrouped ? '' : changedSince(changes)
  if (since === null) return heads

  const points = await loadPointsSince(session, account, changes, since)
  const { series, conflicts } = rollUp({
    tree: index.tree,
    streams: streams.map(({ id, area }) => ({ area, points: points.get(id) ?? [] })),
    since: since === '' ? null : since,
    wanted,
  })
  const rowsOfPlace = breakdownRows(index, streams)
  let nextRollup = await nextId(session, 'Rollup')
  for (const place of wanted) {
    const before = stored.get(place)
    const id = before?.id ?? nextRollup++
    const entries = series.get(place) ?? []
    const inside = streams.filter(({ area }) => placesAround(index.tree, area).includes(place))
    const counted = inside.map((stream) => (points.get(stream.id) ?? []).filter(({ date }) => date >= since))
    const ahead = await totalBefore(session, id, since)
    const { value, atLeast } = entries.at(-1) ?? ahead
    await storeRollup(session, account, {
      id,
      isNew: before === undefined,
      placeId: index.idOf.get(place)!,
      value,
      atLeast,
      ...spanOf(inside),
      conflict: conflictFrom(
        before,
        conflicts.find((found) => found.place === place),
        since,
      ),
      since,
      entries,
      months: monthEnds(entries, counted, ahead),
      rows: rowsOfPlace(place),
    })
    heads.push({ place, before: before?.value ?? null, after: value })
  }
  return heads
}

/** Removes the roll-ups of places that have no named place inside any more. */
async function dropRollups(
  session: Session,
  stored: ReadonlyMap<string, StoredRollup>,
  near: ReadonlySet<string>,
  rolled: ReadonlySet<string>,
): Promise<HeadChange[]> {
  const dropped = [...stored].filter(([place]) => near.has(place) && !rolled.has(place))
  for (const [, { id }] of dropped) await session.run('delete from "Rollup" where "id" = ?', [id])
  return dropped.map(([place, { value }]) => ({ place, before: value, after: 0n }))
}

/**
 * The first day of the first month in which anything may differ: blank for "from the beginning", null for "nowhere". Where an
 * area came or went, the places that hold it are made up otherwise, for all dates.
 */
function changedSince(changes: readonly StreamChange[]): string | null {
  let since: string | null = null
  for (const change of changes) {
    if (change.since === '' || change.cameOrWent) return ''
    if (change.since !== null && (since === null || change.since < since)) since = change.since
  }
  return since === null ? null : firstDay(monthOf(since))
}

/** How many claims the streams keep, and from which day to which. */
function spanOf(streams: readonly AccountStream[]): { claims: number; firstDay: string; lastDay: string } {
  const heads = streams.map(({ head }) => head).filter((head) => head.lastDay !== '')
  return {
    claims: heads.reduce((sum, head) => sum + head.claims, 0),
    firstDay: heads.map((head) => head.firstDay).sort()[0] ?? '',
    lastDay:
      heads
        .map((head) => head.lastDay)
        .sort()
        .at(-1) ?? '',
  }
}

/** A conflict before `since` stands; from then on it is as found now. */
function conflictFrom(
  before: StoredRollup | undefined,
  now: Conflict | undefined,
  since: string,
): StoredConflict {
  if (before !== undefined && before.conflict.day !== '' && before.conflict.day < since)
    return before.conflict
  return now === undefined
    ? { day: '', sum: null, high: null }
    : { day: now.date, sum: now.sum, high: now.high }
}
