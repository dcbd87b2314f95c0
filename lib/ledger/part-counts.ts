import type { Composition } from './composition'
import { LeastQueue } from './least-queue'

/** What a stream says at its latest point. */
export type Figure = { readonly value: bigint; readonly atLeast: boolean }

/**
 * T(p, t) of LEDGER.md for all parts of a composition, moved forward in time: `set` the points of a date, then `settle`.
 * Only what stands above a changed part is touched. It relies on counts that never fall, as those of a stream do.
 */
export class PartCounts {
  readonly value: bigint[]
  readonly atLeast: boolean[]
  /** Whether any claim at or below the part, or joint inside it, has spoken yet. */
  readonly stated: boolean[]
  /** Per part: the sum of its components. */
  readonly partsSum: bigint[]
  /** Per component: the sum over its parts, and what it is worth. */
  readonly sum: bigint[]
  readonly worth: bigint[]
  /** Per joint: its own count and that of all it leaves out. */
  readonly jointWorth: bigint[]
  private readonly own: (Figure | undefined)[]
  private readonly partsStated: boolean[]
  private readonly partOfArea: number[] = []
  private readonly jointOfArea: number[] = []
  private readonly jointCount: bigint[]
  private readonly waiting = new LeastQueue<number>()
  private readonly queued: boolean[]

  constructor(readonly composition: Composition) {
    const { parts, components, joints } = composition
    const zeros = (list: readonly unknown[]) => list.map(() => 0n)
    const falses = () => parts.map(() => false)
    this.value = zeros(parts)
    this.partsSum = zeros(parts)
    this.atLeast = falses()
    this.stated = falses()
    this.partsStated = falses()
    this.queued = falses()
    this.own = parts.map(() => undefined)
    this.sum = zeros(components)
    this.worth = zeros(components)
    this.jointWorth = zeros(joints)
    this.jointCount = zeros(joints)
    parts.forEach((part, number) => {
      if (part.own >= 0) this.partOfArea[part.own] = number
    })
    joints.forEach((joint, number) => {
      this.jointOfArea[joint.area] = number
    })
  }

  /** Takes in the latest figure of an area, by its place in the list that was composed. */
  set(area: number, figure: Figure): void {
    const part = this.partOfArea[area]
    if (part !== undefined) {
      this.own[part] = figure
      this.wait(part)
      return
    }
    const joint = this.jointOfArea[area]!
    const gain = figure.value - this.jointCount[joint]!
    this.jointCount[joint] = figure.value
    this.addToJoint(joint, gain)
    this.speak(this.composition.components[this.composition.joints[joint]!.component]!.within)
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
    const stated = own !== undefined || this.partsStated[part]!
    const gain = value - this.value[part]!
    const changed = gain !== 0n || atLeast !== this.atLeast[part] || stated !== this.stated[part]
    if (!changed) return false
    this.value[part] = value
    this.atLeast[part] = atLeast
    this.stated[part] = stated
    const { above, component, leftOutBy } = this.composition.parts[part]!
    if (above < 0) return true
    this.speak(above)
    if (gain === 0n) return true
    this.sum[component] = this.sum[component]! + gain
    this.raise(component, this.sum[component]!)
    for (const joint of leftOutBy) this.addToJoint(joint, gain)
    return true
  }

  private addToJoint(joint: number, gain: bigint): void {
    this.jointWorth[joint] = this.jointWorth[joint]! + gain
    this.raise(this.composition.joints[joint]!.component, this.jointWorth[joint]!)
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
