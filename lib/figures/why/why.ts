import { countsOf } from '@/lib/curves/breakdown'
import type { AreaStand } from '@/lib/curves/place-rows'
import { type CountBounds, countBoundsOf } from '@/lib/ledger/mark'
import type { AreaTree } from '@/lib/ledger/place-tree'
import { type ExplainedJoint, type Explanation, explain } from '@/lib/ledger/rollup/explain'
import { type WhyLine, whyLines } from './why-lines'

/** Why one operator's count of a place is what it is, for one metric. */
export interface WhyCount
  extends Pick<Explanation, 'value' | keyof CountBounds | 'stated' | 'takes' | 'own' | 'parts' | 'marks'> {
  /**
   * What the count is made of, each line followed by the lines inside it, one deeper. The lines at depth 0 add up to the
   * count, the lines inside a line to that line. None where the place's own figure is all there is.
   */
  lines: readonly WhyLine[]
  /** Only of a stock: the days of the oldest and of the newest statement in it. Its lines are those statements. */
  level?: { firstDay: string; lastDay: string }
  /** The joint figures across places directly inside, those taken first, then by what they come to; the rest is a number. */
  joints: readonly WhyJoint[]
  moreJoints: number
}

/** A joint figure with the counts of the places that it leaves out, beside what the places come to one by one. */
export interface WhyJoint extends ExplainedJoint {
  against: bigint
}

/** The most lines that a page shows; places inside others stay folded where there is no room for them. */
export const mostLines = 120
const mostJoints = 20

/** Null where no stream is about the place or one inside it. `stands`: ALL streams of the operation and metric. */
export function whyCount(
  tree: AreaTree,
  stands: readonly AreaStand[],
  place: string,
  most = mostLines,
): WhyCount | null {
  const explanation = explain(countsOf(tree, stands), place)
  if (explanation === null) return null
  const { value, stated, takes, own, parts, marks, components } = explanation
  const joints = components
    .flatMap(({ joints, sum }) => joints.map((joint) => ({ ...joint, against: sum })))
    .sort(byRank)
  return {
    ...{ value, ...countBoundsOf(explanation), stated, takes, own, parts, marks },
    lines: whyLines(explanation, most),
    joints: joints.slice(0, mostJoints),
    moreJoints: Math.max(0, joints.length - mostJoints),
  }
}

function byRank(a: WhyJoint, b: WhyJoint): number {
  if (a.taken !== b.taken) return a.taken ? -1 : 1
  if (a.value !== b.value) return a.value < b.value ? 1 : -1
  return a.area.join('+') < b.area.join('+') ? -1 : 1
}
