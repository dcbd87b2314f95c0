import type { SqlValue } from '@/lib/db/connection'
import { type CountBounds, countBoundsOf, type Mark, markOf, markOfBounds } from '@/lib/ledger/mark'
import type { AreaTree } from '@/lib/ledger/place-tree'
import { type AsOf, asOf, countOf } from '@/lib/ledger/rollup/as-of'
import { type Row, rowsByChild, rowsOf } from '@/lib/ledger/rollup/rows'
import { entryOf } from '@/lib/lookup/entry-of'
import { placesAround } from './places-above'
import type { StreamHead } from './stream-head'

/** What the stream of an area comes to at the end of a day: as a head, whose `lastDay` is blank before its first point. */
export interface AreaStand {
  readonly area: readonly string[]
  readonly head: StreamHead
}

/** One of the rows that add up to the count of a place, for one operation and metric. */
export interface BreakdownRow extends CountBounds {
  kind: Row['kind']
  /** The place of a place row, or the place within which a joint amount or a rest stands. */
  place: string
  /** The places of a joint amount in UTF-16 order, else none. */
  area: readonly string[]
  value: bigint
  /** The word before `value`: of a joint amount or a rest, that of the difference that it is. */
  mark: Mark | null
  /**
   * Claims that count or corroborate behind the row: of a place, with everything inside it; of a joint amount, of its area;
   * of a rest, about the place itself.
   */
  claims: number
  /** The last day on which one of these ends. */
  lastDay: string
}

/**
 * city: down to the places that claims name. admin1: by the places directly inside, each with all that it holds. whole: the
 * place itself, with all that it holds.
 */
export type Level = 'city' | 'admin1' | 'whole'

/**
 * The rows of any place as of one day, from what ALL streams of an operation and metric come to on it. They add up to the
 * count of the place exactly. A place of which nothing was stated yet, except jointly with others, has no row: not a zero.
 */
export function breakdown(
  tree: AreaTree,
  stands: readonly AreaStand[],
): (place: string, level: Level) => BreakdownRow[] {
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

/** What a row is for. */
export type Whereabouts = Pick<BreakdownRow, 'kind' | 'place' | 'area'>

function whereabouts(row: Row): Whereabouts {
  if (row.kind === 'joint') return { kind: row.kind, place: row.within, area: row.area }
  return { kind: row.kind, place: row.place, area: [] }
}

type Evidence = Pick<BreakdownRow, 'claims' | 'lastDay'>

/** The claims behind a row, whether or not the breakdown of the day has such a row. */
export function evidenceOf(tree: AreaTree, stands: readonly AreaStand[]): (row: Whereabouts) => Evidence {
  const ofArea = new Map<string, Evidence>()
  const inside = new Map<string, Evidence>()
  for (const { area, head } of stands) {
    ofArea.set(area.join('+'), head)
    for (const place of placesAround(tree, area)) {
      const sum = inside.get(place) ?? { claims: 0, lastDay: '' }
      sum.claims += head.claims
      if (head.lastDay > sum.lastDay) sum.lastDay = head.lastDay
      inside.set(place, sum)
    }
  }
  return (row) => {
    const found =
      row.kind === 'place'
        ? inside.get(row.place)
        : ofArea.get(row.kind === 'joint' ? row.area.join('+') : row.place)
    return { claims: found?.claims ?? 0, lastDay: found?.lastDay ?? '' }
  }
}

/**
 * The rows of any place at the latest state of an account's streams, as they are stored:
 * [kind, placeId, areaKey, value, atLeast, atMost, claims, lastDay].
 */
export function breakdownRows(
  index: { tree: AreaTree; idOf: ReadonlyMap<string, number> },
  streams: readonly AreaStand[],
): (place: string) => SqlValue[][] {
  const rowsOfPlace = breakdown(index.tree, streams)
  return (place) =>
    rowsOfPlace(place, 'city').map(
      ({ kind, place, area, value, atLeast, atMost = false, claims, lastDay }) => [
        kind,
        entryOf(index.idOf, place),
        area.join('+'),
        value,
        atLeast,
        atMost,
        claims,
        lastDay,
      ],
    )
}
