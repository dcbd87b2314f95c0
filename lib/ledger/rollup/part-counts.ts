import { LeastQueue } from '../least-queue'
import type { CountBounds } from '../mark'
import type { Area } from '../types'
import type { Composition } from './composition'

/** What a stream says at its latest point. */
export type PartFigure = CountBounds & { readonly value: bigint }

/**
 * T(p, t) of docs/ledger.md for all parts of a composition, moved forward in time: `set` the points of a date, then `settle`.
 * Only what stands above a changed part is touched. It relies on counts that never fall, as those of a stream do.
 */
export class PartCounts {
  readonly value: bigint[]
  readonly atLeast: boolean[]
  /** Whether there may be less of it: of its own figure, or of any that the sum of its parts takes. */
  readonly atMost: boolean[]
  /** Whether any claim at or below the part, or joint inside it, has spoken yet. */
  readonly stated: boolean[]
  /** Per part: the sum of its components. */
  readonly partsSum: bigint[]
  /** Per component: the sum over its parts, and what it is worth. */
  readonly sum: bigint[]
  readonly worth: bigint[]
  /** Per joint: its own count and that of all it leaves out. */
  readonly jointWorth: bigint[]
  private readonly own: (PartFigure | undefined)[]
  private readonly partsStated: boolean[]
  private readonly partOfArea: number[] = []
  private readonly jointOfArea: number[] = []
  private readonly jointCount: bigint[]
  private readonly jointAtMost: boolean[]
  /** The areas there may be less of: while there are none, nothing above has to be asked for it. */
  private readonly mayBeLess = new Set<number>()
  private readonly waiting = new LeastQueue<number>()
  private readonly queued: boolean[]

  /** `areas`: the list that was composed. */
  constructor(
    readonly composition: Composition,
    private readonly areas: readonly Area[],
  ) {
    const { parts, components, joints } = composition
    const zeros = (list: readonly unknown[]) => list.map(() => 0n)
    const falses = () => parts.map(() => false)
    this.value = zeros(parts)
    this.partsSum = zeros(parts)
    this.atLeast = falses()
    this.atMost = falses()
    this.stated = falses()
    this.partsStated = falses()
    this.queued = falses()
    this.own = parts.map(() => undefined)
    this.sum = zeros(components)
    this.worth = zeros(components)
    this.jointWorth = zeros(joints)
    this.jointCount = zeros(joints)
    this.jointAtMost = joints.map(() => false)
    parts.forEach((part, number) => {
      if (part.own >= 0) this.partOfArea[part.own] = number
    })
    joints.forEach((joint, number) => {
      this.jointOfArea[joint.area] = number
    })
  }

  /** Takes in the latest figure of an area, by its place in the list that was composed. */
  set(area: number, figure: PartFigure): void {
    if (figure.atMost) this.mayBeLess.add(area)
    else this.mayBeLess.delete(area)
    const part = this.partOfArea[area]
    if (part !== undefined) {
      this.own[part] = figure
      this.wait(part)
      return
    }
    const joint = this.jointOfArea[area]!
    const gain = figure.value - this.jointCount[joint]!
    const within = this.withinOf(joint)
    if (this.jointAtMost[joint] !== (figure.atMost === true)) this.wait(within)
    this.jointCount[joint] = figure.value
    this.jointAtMost[joint] = figure.atMost === true
    this.addToJoint(joint, gain)
    this.speak(within)
  }

  /** Brings all counts up to date and calls `visit` for each part that was touched, those below before those above. */
  settle(visit: (part: number, changed: boolean) => void = () => {}): void {
    while (this.waiting.size > 0) {
      const part = this.waiting.pop()
      this.queued[part] = false
      visit(part, this.recount(part))
    }
  }

  private recount(part: number): boolean {
    const own = this.own[part]
    const parts = this.partsSum[part]!
    const takesOwn = own !== undefined && own.value >= parts
    const value = takesOwn ? own.value : parts
    const atLeast = takesOwn ? own.atLeast : this.partsStated[part]!
    const atMost = takesOwn ? own.atMost === true : this.partsMayBeLess(part)
    const stated = own !== undefined || this.partsStated[part]!
    const gain = value - this.value[part]!
    const isOther = atMost !== this.atMost[part]
    const changed = gain !== 0n || isOther || atLeast !== this.atLeast[part] || stated !== this.stated[part]
    if (!changed) return false
    this.value[part] = value
    this.atLeast[part] = atLeast
    this.atMost[part] = atMost
    this.stated[part] = stated
    const { above, component, leftOutBy } = this.composition.parts[part]!
    if (above < 0) return true
    this.speak(above)
    if (isOther || this.mayBeLess.size > 0) this.wait(above)
    // A joint area takes it past the places between, which may count by claims of their own and not change.
    if (isOther) for (const joint of leftOutBy) this.wait(this.withinOf(joint))
    if (gain === 0n) return true
    this.sum[component] = this.sum[component]! + gain
    this.raise(component, this.sum[component]!)
    for (const joint of leftOutBy) this.addToJoint(joint, gain)
    return true
  }

  /** The joint that decides a component, or null where the sum of its parts does. Among equals, the first area by text. */
  decidingJoint(component: number): number | null {
    if (this.worth[component] === this.sum[component]) return null
    const { components, joints } = this.composition
    const textOf = (joint: number) => this.areas[joints[joint]!.area]!.join('+')
    return components[component]!.joints.filter(
      (joint) => this.jointWorth[joint] === this.worth[component],
    ).reduce((first, joint) => (textOf(joint) < textOf(first) ? joint : first))
  }

  private partsMayBeLess(part: number): boolean {
    if (this.mayBeLess.size === 0) return false
    const { parts, components, joints } = this.composition
    return parts[part]!.components.some((component) => {
      const joint = this.decidingJoint(component)
      const taken = joint === null ? components[component]!.parts : joints[joint]!.leftOut
      return (joint !== null && this.jointAtMost[joint]!) || taken.some((one) => this.atMost[one]!)
    })
  }

  /** The part within which a joint area lies. */
  private withinOf(joint: number): number {
    return this.composition.components[this.composition.joints[joint]!.component]!.within
  }

  private addToJoint(joint: number, gain: bigint): void {
    const { component } = this.composition.joints[joint]!
    this.jointWorth[joint] = this.jointWorth[joint]! + gain
    if (this.mayBeLess.size > 0) this.wait(this.withinOf(joint))
    this.raise(component, this.jointWorth[joint]!)
  }

  private raise(component: number, candidate: bigint): void {
    const gain = candidate - this.worth[component]!
    if (gain <= 0n) return
    this.worth[component] = candidate
    const { within } = this.composition.components[component]!
    this.partsSum[within] = this.partsSum[within]! + gain
    this.wait(within)
  }

  /** A part of `part`, or a joint inside it, has been stated. */
  private speak(part: number): void {
    if (this.partsStated[part]) return
    this.partsStated[part] = true
    this.wait(part)
  }

  private wait(part: number): void {
    if (this.queued[part]) return
    this.queued[part] = true
    this.waiting.push(part, part)
  }
}
