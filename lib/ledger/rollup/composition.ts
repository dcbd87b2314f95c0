import type { AreaTree, Located } from '../place-tree'
import type { Area } from '../types'

/** A place with claims at or below it. Numbers refer to the lists of `Composition`. */
export type Part = {
  readonly place: string
  readonly depth: number
  /** The part above, or -1. */
  above: number
  /** The area that is this place alone, or -1. */
  own: number
  /** The parts just below, by id, and the components that they fall into. */
  readonly below: number[]
  readonly components: number[]
  /** The component of the part above to which this part belongs, or -1. */
  component: number
  /** The joints that leave this part out as a whole, so that its count is added to theirs. */
  readonly leftOutBy: number[]
}

/** Children of one place whose counts joint areas tie together; most have a single child and no joint. */
export type Component = { readonly within: number; readonly parts: number[]; readonly joints: number[] }

/** A joint area, the component it lies in, and the parts of the component that it leaves out. */
export type Joint = { readonly area: number; readonly component: number; readonly leftOut: number[] }

/** How the areas of one operation and metric make up its places. Parts are numbered so that children come first. */
export type Composition = {
  readonly parts: readonly Part[]
  readonly components: readonly Component[]
  readonly joints: readonly Joint[]
  readonly numberOf: ReadonlyMap<string, number>
}

/**
 * Lays out the places that `areas` name, with all above them. Every area that has claims belongs in `areas`, whether or
 * not any is kept: which children form a component depends on what claims name, not on the day. Areas are distinct and
 * valid (see `refusals.ts`).
 */
export function compose(tree: AreaTree, areas: readonly Area[]): Composition {
  const { parts, numberOf } = partsFor(tree, areas)
  const joints = areas.flatMap((area, number) =>
    area.length > 1 ? [jointPaths(parts, numberOf, area, number)] : [],
  )
  areas.forEach((area, number) => {
    if (area.length === 1) parts[numberOf.get(area[0]!)!]!.own = number
  })
  const components = componentsOf(parts, joints)
  return {
    parts,
    components,
    numberOf,
    joints: joints.map((joint, number) => {
      const component = parts[joint.reached[0]!]!.component
      components[component]!.joints.push(number)
      const leftOut = leftOutBy(joint, components[component]!, parts)
      for (const part of leftOut) parts[part]!.leftOutBy.push(number)
      return { area: joint.area, component, leftOut }
    }),
  }
}

function partsFor(tree: AreaTree, areas: readonly Area[]): { parts: Part[]; numberOf: Map<string, number> } {
  const numberOf = new Map<string, number>()
  const parts: Part[] = []
  for (const area of areas) {
    for (const named of area) {
      for (let at: string | null = named; at !== null && !numberOf.has(at); ) {
        const { parent, depth }: Located = tree.get(at)!
        numberOf.set(at, -1)
        parts.push({
          place: at,
          depth,
          above: -1,
          own: -1,
          below: [],
          components: [],
          component: -1,
          leftOutBy: [],
        })
        at = parent
      }
    }
  }
  parts.sort((a, b) => b.depth - a.depth || (a.place < b.place ? -1 : 1))
  parts.forEach((part, number) => {
    numberOf.set(part.place, number)
  })
  parts.forEach((part, number) => {
    const { parent } = tree.get(part.place)!
    if (parent === null) return
    part.above = numberOf.get(parent)!
    parts[part.above]!.below.push(number)
  })
  return { parts, numberOf }
}

type JointPaths = {
  readonly area: number
  readonly named: ReadonlySet<number>
  /** All parts from the named ones up to, and without, the place that holds them all. */
  readonly path: ReadonlySet<number>
  /** The children of that place which have named ones at or below them. */
  readonly reached: readonly number[]
}

function jointPaths(
  parts: readonly Part[],
  numberOf: ReadonlyMap<string, number>,
  area: Area,
  number: number,
): JointPaths {
  const named = area.map((place) => numberOf.get(place)!)
  let within = named[0]!
  for (let other of named) {
    while (within !== other) {
      if (parts[within]!.depth >= parts[other]!.depth) within = parts[within]!.above
      else other = parts[other]!.above
    }
  }
  const path = new Set<number>()
  const reached: number[] = []
  for (const start of named) {
    for (let at = start; at !== within && !path.has(at); at = parts[at]!.above) {
      path.add(at)
      if (parts[at]!.above === within) reached.push(at)
    }
  }
  return { area: number, named: new Set(named), path, reached }
}

/** Groups the children of every place, those that a joint area reaches together in one component. */
function componentsOf(parts: readonly Part[], joints: readonly JointPaths[]): Component[] {
  const leader = parts.map((_, number) => number)
  const leaderOf = (number: number) => {
    let at = number
    while (leader[at] !== at) {
      leader[at] = leader[leader[at]!]!
      at = leader[at]!
    }
    return at
  }
  for (const { reached } of joints) {
    for (const part of reached) leader[leaderOf(part)] = leaderOf(reached[0]!)
  }
  const components: Component[] = []
  parts.forEach((part, number) => {
    if (part.above < 0) return
    const first = parts[leaderOf(number)]!
    if (first.component < 0) {
      first.component = components.push({ within: part.above, parts: [], joints: [] }) - 1
      parts[part.above]!.components.push(first.component)
    }
    part.component = first.component
    components[part.component]!.parts.push(number)
  })
  return components
}

/** The parts of R(c) in docs/ledger.md: those off the way to the named places, whose counts the joint area does not cover. */
function leftOutBy(joint: JointPaths, component: Component, parts: readonly Part[]): number[] {
  const leftOut = component.parts.filter((part) => !joint.path.has(part))
  for (const part of joint.path) {
    if (joint.named.has(part)) continue
    for (const below of parts[part]!.below) if (!joint.path.has(below)) leftOut.push(below)
  }
  return leftOut
}
