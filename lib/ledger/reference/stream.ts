import { dayNumber, isoDay } from '@/lib/periods/day'
import type { Claim, Decision, Point } from '../types'

/**
 * docs/ledger.md's rules for one stream, written down as slowly and plainly as they read: every question is answered by a
 * fresh Bellman-Ford over all days. For tests only.
 */
export function reconcileStreamPlainly(claims: readonly Claim[]): { points: Point[]; decisions: Decision[] } {
  const kept: Claim[] = []
  const decisions: (Omit<Decision, 'because'> & { because: null | string[] })[] = []
  for (const claim of inOrder(claims)) {
    if (claim.basis === 'unclear') decisions.push({ claim: claim.id, status: 'on_record', because: [] })
    else if (claim.pinned === 'set_aside')
      decisions.push({ claim: claim.id, status: 'set_aside', because: [] })
    else if (contradict([...kept, claim]))
      decisions.push({ claim: claim.id, status: 'set_aside', because: null })
    else {
      const before = kept.some((other) => windowOf(other) === windowOf(claim))
      decisions.push({ claim: claim.id, status: before ? 'corroborates' : 'counted', because: [] })
      kept.push(claim)
    }
  }
  return {
    points: curve(kept),
    decisions: decisions
      .map(({ claim, status, because }) => ({ claim, status, because: because ?? ['?'] }))
      .sort((a, b) => (a.claim < b.claim ? -1 : 1)),
  }
}

/** Whether no count that never falls can satisfy all of these claims. */
export function contradict(claims: readonly Claim[]): boolean {
  return shortest(graphOf(claims), 0) === null
}

function inOrder(claims: readonly Claim[]): Claim[] {
  const length = (claim: Claim) =>
    claim.basis === 'period' && claim.from ? dayNumber(claim.to!) - dayNumber(claim.from) : Infinity
  const firstDifference = (a: Claim, b: Claim) => {
    if ((a.pinned === 'accept') !== (b.pinned === 'accept')) return a.pinned === 'accept' ? -1 : 1
    if ((a.basis === 'total') !== (b.basis === 'total')) return a.basis === 'total' ? -1 : 1
    if (a.published !== b.published) return a.published > b.published ? -1 : 1
    if (length(a) !== length(b)) return length(a) > length(b) ? -1 : 1
    return a.id < b.id ? -1 : 1
  }
  return [...claims].sort(firstDifference)
}

function windowOf(claim: Claim): string {
  return `${claim.basis} ${claim.basis === 'period' ? claim.from : ''} ${claim.to}`
}

type Edge = { from: number; to: number; weight: bigint }
/** Node 0 is before everything; node i is days[i - 1]. An edge says: count(to) - count(from) <= weight. */
type Graph = { days: string[]; edges: Edge[] }

function graphOf(claims: readonly Claim[]): Graph {
  const days = [
    ...new Set(claims.flatMap((claim) => (startOf(claim) ? [startOf(claim)!, claim.to!] : [claim.to!]))),
  ].sort()
  const edges: Edge[] = days.map((_, i) => ({ from: i + 1, to: i, weight: 0n }))
  for (const claim of claims) {
    const from = startOf(claim) ? days.indexOf(startOf(claim)!) + 1 : 0
    const to = days.indexOf(claim.to!) + 1
    edges.push({ from: to, to: from, weight: -claim.low })
    const unknownStart = claim.basis === 'period' && !claim.from
    if (claim.high != null && !unknownStart) edges.push({ from, to, weight: claim.high })
  }
  return { days, edges }
}

/** The day before a period begins; null where a claim counts from before everything. */
function startOf(claim: Claim): string | null {
  return claim.basis === 'period' && claim.from ? isoDay(dayNumber(claim.from) - 1) : null
}

/** Shortest distances from a node (null: unreachable), or null when there is a negative cycle. */
function shortest({ days, edges }: Graph, source: number): (bigint | null)[] | null {
  // A negative cycle anywhere is found from a start that reaches every node at no cost.
  const anywhere: bigint[] = new Array(days.length + 1).fill(0n)
  const fromSource: (bigint | null)[] = anywhere.map((_, node) => (node === source ? 0n : null))
  for (let round = 0; round <= days.length + 1; round++) {
    let changed = false
    for (const { from, to, weight } of edges) {
      if (anywhere[from]! + weight < anywhere[to]!) {
        anywhere[to] = anywhere[from]! + weight
        changed = true
      }
      const way = fromSource[from]
      if (way != null && (fromSource[to] == null || way + weight < fromSource[to]!)) {
        fromSource[to] = way + weight
        changed = true
      }
    }
    if (!changed) return fromSource
  }
  return null
}

function curve(kept: readonly Claim[]): Point[] {
  const graph = graphOf(kept)
  const reversed = {
    days: graph.days,
    edges: graph.edges.map(({ from, to, weight }) => ({ from: to, to: from, weight })),
  }
  const highs = shortest(graph, 0)!
  const lows = shortest(reversed, 0)!
  const lowAt = (day: string) => -lows[graph.days.indexOf(day) + 1]!
  const highAt = (day: string) => highs[graph.days.indexOf(day) + 1] ?? null

  const firstTotalAt = (day: string) => kept.find((claim) => claim.basis === 'total' && claim.to === day)
  const statedAt = (day: string): bigint | null => {
    if (!firstTotalAt(day)) return null
    const fromHere = graph.days.filter((other) => other >= day && firstTotalAt(other))
    return fromHere.map((other) => firstTotalAt(other)!.value).sort((a, b) => (a < b ? -1 : 1))[0]!
  }
  const value = new Map<string, bigint>()
  let previous = 0n
  for (const day of graph.days) {
    let shown = statedAt(day)
    if (shown === null) {
      shown = previous
      const next = graph.days.find((other) => other > day && firstTotalAt(other))
      for (const claim of kept.filter((claim) => claim.basis === 'period' && claim.to === day)) {
        const start = startOf(claim)
        let lifted = start ? value.get(start)! + claim.value : claim.low === 0n ? 0n : claim.value
        if (next && lifted > statedAt(next)!) lifted = statedAt(next)!
        if (lifted > shown) shown = lifted
      }
    }
    if (shown < lowAt(day)) shown = lowAt(day)
    value.set(day, shown)
    previous = shown
  }
  return graph.days
    .filter((day) => kept.some((claim) => claim.to === day))
    .map((day) => ({ date: day, value: value.get(day)!, low: lowAt(day), high: highAt(day) }))
}
