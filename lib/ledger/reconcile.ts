import { areaTree } from './place-tree'
import { type Conflict, type RollUpInput, rollUp, valueSteps } from './rollup/roll-up'
import { levelSteps, rollUpLevels } from './stock/level-roll-up'
import { reconcileLevels } from './stock/reconcile-levels'
import { type Reconciled, reconcileStream } from './stream/reconcile-stream'
import type { Area, Claim, Place } from './types'

/** A claim with the stream it belongs to; the order of its `places` does not matter. */
export type PlacedClaim = Claim & {
  readonly operation: string
  readonly metric: string
  readonly places: Area
}

type OperationMetric = { readonly operation: string; readonly metric: string }

/** Everything that a pile of claims comes to, in the order and shape that the command prints. */
export type Reconciliation = {
  readonly streams: (OperationMetric & { readonly area: Area } & Reconciled)[]
  readonly rollups: (OperationMetric & {
    readonly place: string
    readonly series: { readonly date: string; readonly value: bigint }[]
  })[]
  readonly conflicts: (OperationMetric & Conflict)[]
}

/**
 * Reconciles all claims and rolls them up. Streams are sorted by operation, metric and area joined with "+", roll-ups
 * and conflicts by operation, metric and place; all order is by UTF-16 code units. Takes valid input (see
 * `refusals.ts`). `isStock`: whether a metric is a level and no running count; absent: none is. Levels hold until the next.
 */
export function reconcile(
  places: readonly Place[],
  claims: readonly PlacedClaim[],
  isStock: (metric: string) => boolean = () => false,
): Reconciliation {
  const tree = areaTree(places)
  const all: Reconciliation = { streams: [], rollups: [], conflicts: [] }
  for (const [operation, ofOperation] of sortedGroups(claims, (claim) => claim.operation)) {
    for (const [metric, ofMetric] of sortedGroups(ofOperation, (claim) => claim.metric)) {
      const stock = isStock(metric)
      const streams = streamsOf(ofMetric, stock ? reconcileLevels : reconcileStream)
      for (const stream of streams) all.streams.push({ operation, metric, ...stream })
      const { series, conflicts } = stock
        ? levelsRolledUp({ tree, streams })
        : countsRolledUp({ tree, streams })
      for (const place of [...series.keys()].sort()) {
        all.rollups.push({ operation, metric, place, series: series.get(place)! })
      }
      for (const conflict of conflicts) all.conflicts.push({ operation, metric, ...conflict })
    }
  }
  return all
}

type Steps = { series: Map<string, { date: string; value: bigint }[]>; conflicts: readonly Conflict[] }

function countsRolledUp(input: RollUpInput): Steps {
  const { series, conflicts } = rollUp(input)
  return { series: new Map([...series].map(([place, points]) => [place, valueSteps(points)])), conflicts }
}

function levelsRolledUp(input: RollUpInput): Steps {
  const { series, conflicts } = rollUpLevels(input)
  return { series: new Map([...series].map(([place, points]) => [place, levelSteps(points)])), conflicts }
}

function streamsOf(
  claims: readonly PlacedClaim[],
  reconcileClaims: (claims: readonly Claim[]) => Reconciled,
): ({ area: Area } & Reconciled)[] {
  return sortedGroups(claims, (claim) => JSON.stringify([...claim.places].sort()))
    .map(([key, ofArea]) => ({ area: JSON.parse(key) as string[], claims: ofArea }))
    .map(({ area, claims }) => ({ joined: area.join('+'), area, ...reconcileClaims(claims) }))
    .sort((a, b) => (a.joined < b.joined ? -1 : a.joined > b.joined ? 1 : 0))
    .map(({ joined: _, ...stream }) => stream)
}

function sortedGroups<T>(items: readonly T[], keyOf: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1))
}
