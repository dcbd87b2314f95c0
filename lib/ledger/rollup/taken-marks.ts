import { type Mark, markOfDifference, markOfSum } from '../mark'
import type { AsOf } from './as-of'

/**
 * How sure the points are that the counts of places take, by number of the part: of a place that takes its own claim, the mark
 * of that; of one that takes its parts, of all that they take. Unlike T(p, t), which is "at least" wherever it is a sum of
 * parts, since others may have gone unreported: what is not given by place is told from what is, and those add up.
 */
export function takenMarks(asOf: AsOf): readonly (Mark | null)[] {
  const { counts, figures } = asOf
  const { parts } = counts.composition
  const marks: (Mark | null)[] = []
  parts.forEach(({ own, components }, part) => {
    const figure = own < 0 ? null : figures[own]!.at
    marks[part] =
      figure !== null && figure.value >= counts.partsSum[part]!
        ? figure.mark
        : markOfSum(components.map((component) => takenByComponent(asOf, component, marks)))
  })
  return marks
}

/** Of a component. `known`: what its places take, by number of the part. */
function takenByComponent(asOf: AsOf, component: number, known: readonly (Mark | null)[]): Mark | null {
  const joint = asOf.counts.decidingJoint(component)
  if (joint !== null) return takenByJoint(asOf, joint, known)
  const { parts } = asOf.counts.composition.components[component]!
  return markOfSum(parts.map((part) => known[part]!))
}

/** Of a joint figure with the counts that it leaves out. */
function takenByJoint(
  { counts, figures }: AsOf,
  joint: number,
  known: readonly (Mark | null)[],
): Mark | null {
  const { area, leftOut } = counts.composition.joints[joint]!
  return markOfSum([figures[area]!.at?.mark ?? null, ...leftOut.map((part) => known[part]!)])
}

/** The words before the sum of a place's parts, and before what its own claim says beyond them. */
export function marksWithin(
  asOf: AsOf,
  part: number,
  known: readonly (Mark | null)[],
): { parts: Mark | null; rest: Mark | null } {
  const { components } = asOf.counts.composition.parts[part]!
  const parts = markOfSum(components.map((component) => takenByComponent(asOf, component, known)))
  return { parts, rest: markOfDifference(known[part]!, parts) }
}

/** The words before the sum of the places of a component, and before what the joint figure that decides it adds to them. */
export function marksOfJoint(
  asOf: AsOf,
  { component, joint }: { component: number; joint: number },
  known: readonly (Mark | null)[],
): { sum: Mark | null; added: Mark | null } {
  const { parts } = asOf.counts.composition.components[component]!
  const sum = markOfSum(parts.map((part) => known[part]!))
  return { sum, added: markOfDifference(takenByJoint(asOf, joint, known), sum) }
}
