import type { SqlValue } from '@/lib/db/connection'
import { countBoundsOf, markOf, markOfBounds } from '@/lib/ledger/mark'
import type { AreaTree } from '@/lib/ledger/place-tree'
import { type AsOf, asOf, countOf } from '@/lib/ledger/rollup/as-of'
import { type Row, rowsByChild, rowsOf } from '@/lib/ledger/rollup/rows'
import { entryOf } from '@/lib/lookup/entry-of'
import { type LevelReading, levelRows } from './level-rows'
import type { AreaStand, BreakdownRow, Evidence, Level, Whereabouts } from './place-rows'
import { placesAround } from './places-above'
import { derivedIfAny, joinGroups } from './stream-head'

/**
 * The rows of any place as of one day, from what ALL streams of an operation and metric come to on it. They add up to the
 * count of the place exactly; those of a stock, which is read by `reading`, need not. A place of which nothing was stated yet,
 * except jointly with others, has no row: not a zero.
 */
export function breakdown(
  tree: AreaTree,
  stands: readonly AreaStand[],
  reading: LevelReading | null = null,
): (place: string, level: Level) => BreakdownRow[] {
  if (reading !== null) return levelRows(tree, stands, reading, evidenceOf(tree, stands))
  const counts = countsOf(tree, stands)
  const evidence = evidenceOf(tree, stands)
  return (place, level) =>
    rowsAtLevel(counts, place, level)
      .filter((row) => row.kind !== 'place' || row.stated)
      .map((row) => {
        const where = whereabouts(row)
        const mark = row.kind === 'place' ? markOfBounds(row) : row.mark
        return { ...where, value: row.value, ...countBoundsOf(row), mark, ...evidence(where) }
      })
}

/** The counts of all places, from what all streams of an operation and metric come to. */
export function countsOf(tree: AreaTree, stands: readonly AreaStand[]): AsOf {
  return asOf(
    tree,
    stands.map(({ area, head }) => ({
      area,
      at: head.lastDay === '' ? null : { value: head.value, mark: markOf(head) },
    })),
  )
}

function rowsAtLevel(counts: AsOf, place: string, level: Level): readonly Row[] {
  if (level === 'city') return rowsOf(counts, place)
  if (level === 'admin1') return rowsByChild(counts, place)
  const count = countOf(counts, place)
  return count === null ? [] : [{ kind: 'place', ...count }]
}

function whereabouts(row: Row): Whereabouts {
  if (row.kind === 'joint') return { kind: row.kind, place: row.within, area: row.area }
  return { kind: row.kind, place: row.place, area: [] }
}

/** The claims behind a row, whether or not the breakdown of the day has such a row. */
export function evidenceOf(tree: AreaTree, stands: readonly AreaStand[]): (row: Whereabouts) => Evidence {
  const ofArea = new Map<string, Evidence>()
  const inside = new Map<string, Evidence>()
  for (const { area, head } of stands) {
    ofArea.set(area.join('+'), head)
    for (const place of placesAround(tree, area)) {
      const sum = inside.get(place) ?? { claims: 0, lastDay: '' }
      sum.claims += head.claims
      if (head.derived) sum.derived = joinGroups([sum.derived ?? '', head.derived])
      if (head.lastDay > sum.lastDay) sum.lastDay = head.lastDay
      inside.set(place, sum)
    }
  }
  return (row) => {
    const found =
      row.kind === 'place'
        ? inside.get(row.place)
        : ofArea.get(row.kind === 'joint' ? row.area.join('+') : row.place)
    return { claims: found?.claims ?? 0, lastDay: found?.lastDay ?? '', ...derivedIfAny(found?.derived) }
  }
}

/**
 * The rows of any place at the latest state of an account's streams, as they are stored:
 * [kind, placeId, areaKey, value, atLeast, atMost, claims, lastDay, statedFrom].
 */
export function breakdownRows(
  index: { tree: AreaTree; idOf: ReadonlyMap<string, number> },
  streams: readonly AreaStand[],
  reading: LevelReading | null = null,
): (place: string) => SqlValue[][] {
  const rowsOfPlace = breakdown(index.tree, streams, reading)
  return (place) =>
    rowsOfPlace(place, 'city').map(
      ({ kind, place, area, value, atLeast, atMost = false, claims, lastDay, statedFrom = '' }) => [
        kind,
        entryOf(index.idOf, place),
        area.join('+'),
        value,
        atLeast,
        atMost,
        claims,
        lastDay,
        statedFrom,
      ],
    )
}
