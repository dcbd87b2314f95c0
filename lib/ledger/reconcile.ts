import { type CompleteGroup, countedAmong, type DerivedWhole, derivedWholes } from './derived-wholes'
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

/** A stream with its curve; `derived`: the wholes that no report states, not given where there are none. */
type ReconciledStream = { readonly area: Area } & Reconciled & { readonly derived?: readonly ShownWhole[] }

/** A derived whole as the command prints it; `kept`: whether what reports state leaves room for it. */
type ShownWhole = Pick<DerivedWhole, 'group' | 'basis' | 'value' | 'of'> & {
  readonly from: string | null
  readonly to: string | null
  readonly kept: boolean
}

/** Everything that a pile of claims comes to, in the order and shape that the command prints. */
export type Reconciliation = {
  readonly streams: (OperationMetric & ReconciledStream)[]
  readonly rollups: (OperationMetric & {
    readonly place: string
    readonly series: { readonly date: string; readonly value: bigint }[]
  })[]
  readonly conflicts: (OperationMetric & Conflict)[]
}

/** What metrics are: absent, flows without complete groups. */
export type MetricRules = {
  /** Whether a metric is a level and no running count. */
  isStock?(metric: string): boolean
  /** The complete groups of a metric; its parts are written `metric:part`. */
  groupsOf?(metric: string): readonly CompleteGroup[]
}

/**
 * Reconciles all claims and rolls them up. Streams are sorted by operation, metric and area joined with "+", roll-ups
 * and conflicts by operation, metric and place; all order is by UTF-16 code units. Takes valid input (see
 * `refusals.ts`). Levels hold until the next.
 */
export function reconcile(
  places: readonly Place[],
  claims: readonly PlacedClaim[],
  { isStock = () => false, groupsOf = () => [] }: MetricRules = {},
): Reconciliation {
  const tree = areaTree(places)
  const all: Reconciliation = { streams: [], rollups: [], conflicts: [] }
  for (const [operation, ofOperation] of sortedGroups(claims, (claim) => claim.operation)) {
    const byMetric = new Map(sortedGroups(ofOperation, (claim) => claim.metric))
    for (const metric of withWholes(byMetric.keys(), groupsOf)) {
      const stock = isStock(metric)
      const rule = stock ? reconcileLevels : reconcileStream
      const counted = new Map(
        groupsOf(metric)
          .flatMap(({ parts }) => parts)
          .map((part) => [part, countedByArea(byMetric.get(`${metric}:${part}`) ?? [], rule)]),
      )
      const streams = streamsOf(byMetric.get(metric) ?? [], counted, groupsOf(metric), rule)
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

/** The metrics, with those of which only parts are stated, in their order. */
function withWholes(
  metrics: Iterable<string>,
  groupsOf: (metric: string) => readonly CompleteGroup[],
): string[] {
  const named = new Set(metrics)
  for (const metric of [...named]) {
    const at = metric.indexOf(':')
    const whole = metric.slice(0, at)
    if (at > 0 && groupsOf(whole).some(({ parts }) => parts.includes(metric.slice(at + 1)))) named.add(whole)
  }
  return [...named].sort()
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

type Rule = (claims: readonly Claim[]) => Reconciled

const areaKeyOf = ({ places }: PlacedClaim) => JSON.stringify([...places].sort())

/** The claims of a part that are counted, by area. */
const countedByArea = (claims: readonly PlacedClaim[], rule: Rule) =>
  new Map(
    sortedGroups(claims, areaKeyOf).map(([key, ofArea]) => [
      key,
      countedAmong(ofArea, rule(ofArea).decisions),
    ]),
  )

function streamsOf(
  claims: readonly PlacedClaim[],
  parts: ReadonlyMap<string, ReadonlyMap<string, readonly Claim[]>>,
  groups: readonly CompleteGroup[],
  rule: Rule,
): ReconciledStream[] {
  const stated = new Map(sortedGroups(claims, areaKeyOf))
  const keys = new Set([...stated.keys(), ...[...parts.values()].flatMap((byArea) => [...byArea.keys()])])
  return [...keys]
    .flatMap((key) => {
      const area = JSON.parse(key) as string[]
      const own = stated.get(key) ?? []
      const counted = new Map([...parts].map(([part, byArea]) => [part, byArea.get(key) ?? []]))
      const derived = derivedWholes(groups, counted, own)
      if (own.length + derived.length === 0) return []
      return [{ joined: area.join('+'), area, ...withDerived(rule, own, derived) }]
    })
    .sort((a, b) => (a.joined < b.joined ? -1 : a.joined > b.joined ? 1 : 0))
    .map(({ joined: _, ...stream }) => stream)
}

function withDerived(rule: Rule, stated: readonly Claim[], derived: readonly DerivedWhole[]) {
  if (derived.length === 0) return rule(stated)
  const { points, decisions } = rule([...stated, ...derived])
  const statusOf = new Map(decisions.map(({ claim, status }) => [claim, status]))
  const ids = new Set(derived.map(({ id }) => id))
  return {
    points,
    decisions: decisions.filter(({ claim }) => !ids.has(claim)),
    derived: derived
      .map(({ id, group, basis, from = null, to = null, value, of }): ShownWhole & { id: string } => {
        return { id, group, basis, from, to, value, of, kept: statusOf.get(id) !== 'set_aside' }
      })
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id: _, ...whole }) => whole),
  }
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
