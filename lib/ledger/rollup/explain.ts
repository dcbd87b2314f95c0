import type { Mark } from '../mark'
import type { Area } from '../types'
import { type AreaFigure, type AsOf, countOfPart, type PlaceCount } from './as-of'
import { marksOfJoint, marksWithin, takenMarks } from './taken-marks'

/** Why T(place, t) is what it is: everything that was compared, and what was taken. */
export type Explanation = PlaceCount & {
  /** The place's own stream says at least as much as its parts; or they say more; or nobody has spoken yet. */
  readonly takes: 'own' | 'parts' | 'nothing'
  /** What the place's own stream says, taken or not; null where it says nothing yet or there is none. */
  readonly own: AreaFigure['at']
  /** The sum of the components, taken or not. */
  readonly parts: bigint
  /** The words before `parts`, and before what the place's own stream says beyond them. */
  readonly marks: { readonly parts: Mark | null; readonly rest: Mark | null }
  readonly components: readonly ExplainedComponent[]
}

/** Parts whose counts joint figures tie together, or a single part. Its value is the largest of what was compared. */
export type ExplainedComponent = {
  readonly value: bigint
  /** The sum over `places`. */
  readonly sum: bigint
  readonly places: readonly Explanation[]
  readonly joints: readonly ExplainedJoint[]
  /** The words before `sum`, and before what the joint figure that decides adds to it; null where none does. */
  readonly marks: { readonly sum: Mark | null; readonly added: Mark | null } | null
}

/** A joint figure and the counts of the places that it leaves out, together `value`; `taken` where it decides. */
export type ExplainedJoint = {
  readonly area: Area
  readonly value: bigint
  readonly figure: AreaFigure['at']
  readonly leftOut: readonly PlaceCount[]
  readonly taken: boolean
}

/** Explains T(place, t), down to the streams; null where no claim names the place or one inside it. */
export function explain(asOf: AsOf, place: string): Explanation | null {
  const { parts, numberOf } = asOf.counts.composition
  const start = numberOf.get(place)
  if (start === undefined) return null
  const inside = [start]
  for (const part of inside) inside.push(...parts[part]!.below)
  // Parts are explained before what holds them, without recursion, since places may lie very deep.
  const explained = new Map<number, Explanation>()
  const marks = takenMarks(asOf)
  for (const part of inside.reverse()) explained.set(part, explainPart(asOf, part, explained, marks))
  return explained.get(start)!
}

function explainPart(
  asOf: AsOf,
  part: number,
  explained: ReadonlyMap<number, Explanation>,
  marks: readonly (Mark | null)[],
): Explanation {
  const { counts, figures } = asOf
  const { own, components } = counts.composition.parts[part]!
  const figure = own < 0 ? null : figures[own]!.at
  const parts = counts.partsSum[part]!
  const count = countOfPart(counts, part)
  const takes = figure && figure.value >= parts ? 'own' : count.stated ? 'parts' : 'nothing'
  return {
    ...count,
    takes,
    own: figure,
    parts,
    marks: marksWithin(asOf, part, marks),
    components: components.map((component) => explainComponent(asOf, component, explained, marks)),
  }
}

function explainComponent(
  asOf: AsOf,
  component: number,
  explained: ReadonlyMap<number, Explanation>,
  marks: readonly (Mark | null)[],
): ExplainedComponent {
  const { counts, figures } = asOf
  const { parts, joints } = counts.composition.components[component]!
  const deciding = counts.decidingJoint(component)
  return {
    value: counts.worth[component]!,
    sum: counts.sum[component]!,
    marks: deciding === null ? null : marksOfJoint(asOf, { component, joint: deciding }, marks),
    places: parts.map((part) => explained.get(part)!),
    joints: joints.map((number) => {
      const { area, leftOut } = counts.composition.joints[number]!
      return {
        area: figures[area]!.area,
        value: counts.jointWorth[number]!,
        figure: figures[area]!.at,
        leftOut: leftOut.map((left) => countOfPart(counts, left)),
        taken: number === deciding,
      }
    }),
  }
}
