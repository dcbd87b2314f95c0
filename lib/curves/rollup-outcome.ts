import 'server-only'
import type { Account } from '@/lib/claims/streams'
import type { SqlConnection } from '@/lib/db/connection'
import { countBoundsOf } from '@/lib/ledger/mark'
import type { AreaTree } from '@/lib/ledger/place-tree'
import { type Conflict, type RollUpInput, type RollUpPoint, rollUp } from '@/lib/ledger/rollup/roll-up'
import { rollUpLevels } from '@/lib/ledger/stock/level-roll-up'
import { entryOf } from '@/lib/lookup/entry-of'
import { firstDay, monthOf } from '@/lib/periods/month'
import type { AccountStream } from './account'
import { breakdownRows } from './breakdown'
import { levelOf, levelsOn } from './level-rows'
import { monthEnds } from './month-ends'
import { placesAround, placesRolledUp, upwardsFrom } from './places-above'
import {
  loadPointsSince,
  loadRollups,
  type RollupRecord,
  type StoredConflict,
  type StoredRollup,
  type Total,
  totalBefore,
} from './rollup-store'
import { loadStockRules, type StockRules } from './stock-rules'
import type { StreamChange } from './stream-outcome'

/** The places as the ledger knows them, with their database ids. */
export interface PlaceIndex {
  tree: AreaTree
  idOf: ReadonlyMap<string, number>
}

/** A roll-up as it is now; `stored` is what it was, where it was one. */
export interface RollupChange {
  place: string
  stored: StoredRollup | undefined
  /** The number of the place before: of its roll-up, or of its own stream where it had none; null where it had no number. */
  before: bigint | null
  record: Omit<RollupRecord, 'id' | 'isNew'>
}

/** What became of the roll-ups of an account. */
export interface RollupOutcome {
  /** Places that have no named place inside any more: for them their own stream says it all. */
  dropped: { place: string; stored: StoredRollup; after: bigint }[]
  changed: RollupChange[]
  /** Places that are rolled up now, whether or not anything changed. */
  rolled: ReadonlySet<string>
}

/**
 * Rolls an account up again where its streams changed, and tells what is different from the first changed month on; nothing is
 * written. `streams` are all of the account that have standing claims now. Only the places at or above the changed streams are
 * looked at.
 */
export async function rollupOutcome(
  session: SqlConnection,
  index: PlaceIndex,
  account: Account,
  streams: readonly AccountStream[],
  changes: readonly StreamChange[],
): Promise<RollupOutcome> {
  const stored = await loadRollups(session, account)
  const rolled = placesRolledUp(
    index.tree,
    streams.map((stream) => stream.area),
  )
  const near = new Set(changes.flatMap(({ area }) => area.flatMap((code) => upwardsFrom(index.tree, code))))
  const dropped = [...stored].flatMap(([place, was]) =>
    near.has(place) && !rolled.has(place)
      ? [{ place, stored: was, after: ownStream(streams, place)?.head.value ?? 0n }]
      : [],
  )
  const wanted = new Set([...near].filter((place) => rolled.has(place)))
  const regrouped = dropped.length > 0 || [...wanted].some((place) => !stored.has(place))
  const stock = await loadStockRules(session, account)
  // Levels are few, and grow old: they are told from the beginning.
  const since =
    regrouped || (stock !== null && changes.some((change) => change.since !== null))
      ? ''
      : changedSince(changes)
  if (since === null) return { dropped, changed: [], rolled }

  const points = await loadPointsSince(session, account, changes, since)
  const input = {
    tree: index.tree,
    streams: streams.map(({ id, area }) => ({ area, points: points.get(id) ?? [] })),
    since: since === '' ? null : since,
    wanted,
  }
  const { series, conflicts } = stock === null ? rollUp(input) : rollUpStock(input, stock)
  const rowsOfPlace = breakdownRows(index, streams, stock === null ? null : { on: null, ...stock })
  const changed: RollupChange[] = []
  for (const place of wanted) {
    const before = stored.get(place)
    const inside = streams.filter(({ area }) => placesAround(index.tree, area).includes(place))
    const counted = inside.map((stream) => (points.get(stream.id) ?? []).filter(({ date }) => date >= since))
    const span = spanOf(inside)
    const entries = (series.get(place) ?? []).filter(({ date }) => stock === null || date <= span.lastDay)
    const ahead = before === undefined ? nothing : await totalBefore(session, before.id, since)
    const { value, ...bounds } = entries.at(-1) ?? ahead
    const record = {
      placeId: entryOf(index.idOf, place),
      value,
      ...countBoundsOf(bounds),
      ...span,
      ...(stock === null ? { statedFrom: '' } : daysOfLevel(index.tree, streams, place, stock)),
      conflict: conflictFrom(
        before,
        conflicts.find((found) => found.place === place),
        since,
      ),
      since,
      entries,
      months: monthEnds(entries, counted, ahead),
      rows: rowsOfPlace(place),
    }
    changed.push({
      place,
      stored: before,
      before: before?.value ?? ownBefore(streams, changes, place),
      record,
    })
  }
  return { dropped, changed, rolled }
}

type RolledUp = {
  series: ReadonlyMap<string, readonly RollUpPoint[]>
  conflicts: readonly Conflict[]
}

/** The levels of a stock as points: where what was stated has grown too old, the point before stands as the last that was known. */
function rollUpStock(input: RollUpInput, { limit }: StockRules): RolledUp {
  const { series, conflicts } = rollUpLevels({ ...input, limit })
  const points = [...series].map(([place, entries]): [string, RollUpPoint[]] => [
    place,
    entries.flatMap(({ date, level }) =>
      level === null ? [] : [{ date, value: level.value, ...countBoundsOf(level) }],
    ),
  ])
  return { series: new Map(points), conflicts }
}

/** The days of the statements in the level that is known last of a place; none where nothing is. */
function daysOfLevel(
  tree: AreaTree,
  streams: readonly AccountStream[],
  place: string,
  { limit }: StockRules,
): { lastDay?: string; statedFrom: string } {
  const level = levelOf(levelsOn(tree, streams, place, { on: null, limit }), place)
  return level === null ? { statedFrom: '' } : { lastDay: level.lastDay, statedFrom: level.firstDay }
}

const ownStream = <Stream extends { area: readonly string[] }>(streams: readonly Stream[], place: string) =>
  streams.find(({ area }) => area.length === 1 && area[0] === place)

/** What the place's own stream came to before the changes. */
function ownBefore(
  streams: readonly AccountStream[],
  changes: readonly StreamChange[],
  place: string,
): bigint | null {
  const head = ownStream(changes, place)?.before ?? ownStream(streams, place)?.head
  return head === undefined || head.lastDay === '' ? null : head.value
}

const nothing: Total = { value: 0n, atLeast: false }

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
