import { type Mark, markOfBounds, markOfSum } from '@/lib/ledger/mark'
import type { PlaceCount } from '@/lib/ledger/rollup/as-of'
import type { ExplainedComponent, Explanation } from '@/lib/ledger/rollup/explain'
import { elementAt } from '@/lib/lookup/element-at'

/** One of the amounts that add up to a count; `depth` 0 for those of the count itself. */
export type WhyLine = {
  depth: number
  value: bigint
  mark: Mark | null
  /** Only of a stock: the days of its statements. */
  level?: { firstDay: string; lastDay: string }
} & (
  | {
      kind: 'place'
      place: string
      /** False where reports name the place only jointly with others, or nothing said of it counts: not a zero. */
      stated: boolean
      /** Made of lines of its own, for which there was no room. */
      folded: boolean
    }
  | {
      /** What a joint figure adds to its places: the figure and what it leaves out, less what they come to alone. */
      kind: 'joint'
      area: readonly string[]
      figure: bigint
      figureMark: Mark | null
      leftOut: readonly PlaceCount[]
      /** What its places come to, one by one. */
      against: bigint
      againstMark: Mark | null
    }
  | {
      /** What is given for the place as a whole, beyond what its parts come to. */
      kind: 'not_attributed'
      place: string
      figure: bigint
      figureMark: Mark | null
      parts: bigint
      partsMark: Mark | null
    }
  | { kind: 'others'; count: number }
)

interface Branch {
  line: WhyLine
  inner: Explanation | null
  branches: Branch[]
}

/** How many places of one place are lines of their own; the smallest of more are one line. */
const mostPlaces = 40

/** The lines of a count and of the places inside it, as far as `most` lines go: those nearest the count first. */
export function whyLines(explanation: Explanation, most: number): WhyLine[] {
  const roots = branchesOf(explanation, 0)
  const queue = [...roots]
  let room = most - roots.length
  for (const branch of queue) {
    if (branch.inner === null) continue
    const inside = branchesOf(branch.inner, branch.line.depth + 1)
    if (inside.length > room) {
      branch.line = { ...branch.line, folded: inside.length > 0 } as WhyLine
      continue
    }
    room -= inside.length
    branch.branches = inside
    queue.push(...inside)
  }
  return inOrder(roots)
}

/** Each line before those inside it. */
function inOrder(roots: readonly Branch[]): WhyLine[] {
  const lines: WhyLine[] = []
  const waiting = [...roots].reverse()
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    lines.push(next.line)
    waiting.push(...[...next.branches].reverse())
  }
  return lines
}

function branchesOf(explanation: Explanation, depth: number): Branch[] {
  const { components, takes, place, value, parts, own, marks } = explanation
  const places = components
    .flatMap((component) => component.places)
    .map(nearest)
    .sort(byAmount)
  const named = places.length > mostPlaces ? places.slice(0, mostPlaces - 1) : places
  const others = places.slice(named.length)
  const lines = components.flatMap((component) => jointLine(component, depth))
  if (others.length > 0) {
    lines.unshift({
      kind: 'others',
      depth,
      count: others.length,
      value: others.reduce((sum, other) => sum + other.value, 0n),
      mark: markOfSum(others.map(countMark)),
    })
  }
  if (takes === 'own' && own !== null && components.length > 0 && value > parts) {
    lines.push({
      kind: 'not_attributed',
      depth,
      place,
      value: value - parts,
      mark: marks.rest,
      figure: value,
      figureMark: own.mark,
      parts,
      partsMark: marks.parts,
    })
  }
  return [
    ...named.map((inner) => ({ line: placeLine(inner, depth), inner, branches: [] })),
    ...lines.map((line) => ({ line, inner: null, branches: [] })),
  ]
}

/** Where all that is said of a place is said of one place inside it, that place. */
function nearest(explanation: Explanation): Explanation {
  let at = explanation
  while (at.own === null && at.components.length === 1 && elementAt(at.components, 0).places.length === 1) {
    at = elementAt(elementAt(at.components, 0).places, 0)
  }
  return at
}

const countMark = (count: Explanation): Mark | null => markOfBounds(count)

function placeLine(explanation: Explanation, depth: number): WhyLine {
  const { place, value, stated } = explanation
  return { kind: 'place', depth, place, value, mark: countMark(explanation), stated, folded: false }
}

function jointLine({ joints, value, sum, marks }: ExplainedComponent, depth: number): WhyLine[] {
  return joints
    .filter(({ taken }) => taken)
    .map(({ area, figure, leftOut }) => ({
      kind: 'joint',
      depth,
      value: value - sum,
      mark: marks?.added ?? null,
      area,
      figure: figure?.value ?? 0n,
      figureMark: figure?.mark ?? null,
      leftOut,
      against: sum,
      againstMark: marks?.sum ?? null,
    }))
}

function byAmount(a: Explanation, b: Explanation): number {
  if (a.value !== b.value) return a.value < b.value ? 1 : -1
  return a.place < b.place ? -1 : 1
}
