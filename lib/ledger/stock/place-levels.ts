import { LeastQueue } from '../least-queue'
import { type CountBounds, countBoundsOf, markOf } from '../mark'
import type { AreaTree } from '../place-tree'
import { compose, type Part } from '../rollup/composition'
import type { Area, Point } from '../types'

/**
 * The level of a place. `own`: as was stated for it; else the sum of what was stated inside it. The days are those of the first and
 * the last of these statements: where they are two, nothing is claimed to bound the sum, and it reads "stated by place".
 */
export type PlaceLevel = CountBounds & {
  readonly own: boolean
  readonly value: bigint
  readonly firstDay: string
  readonly lastDay: string
}

/** What a sum of levels takes: the level of a place, or what was stated for several places together. */
export type TakenLevel = { readonly area: Area; readonly level: PlaceLevel }

type Joint = { readonly area: number; readonly named: readonly number[]; readonly home: number }

/**
 * The levels of all places of ONE operation and metric, moved along in time: `set` what areas say, then `settle`. Only what
 * stands above a changed area is looked at again.
 */
export class PlaceLevels {
  readonly parts: readonly Part[]
  readonly numberOf: ReadonlyMap<string, number>
  /** Per part: its level; null where nothing is known of it. */
  readonly level: (PlaceLevel | null)[]
  readonly #joints = new Map<number, Joint>()
  readonly #jointsAt = new Map<number, Joint[]>()
  readonly #stated: (PlaceLevel | null)[]
  readonly #waiting = new LeastQueue<number>()
  readonly #queued = new Set<number>()

  /** Every area with claims belongs in `areas`; they are distinct and valid (see `refusals.ts`). */
  constructor(
    tree: AreaTree,
    readonly areas: readonly Area[],
  ) {
    const { parts, numberOf, joints, components } = compose(tree, areas)
    this.parts = parts
    this.numberOf = numberOf
    this.level = parts.map(() => null)
    this.#stated = areas.map(() => null)
    for (const { area, component } of joints) {
      const home = components[component]!.within
      const joint = { area, home, named: areas[area]!.map((place) => numberOf.get(place)!) }
      this.#joints.set(area, joint)
      this.#jointsAt.set(home, [...(this.#jointsAt.get(home) ?? []), joint])
    }
  }

  /** Takes in the latest point of an area, by its place in the list of areas; null where it says nothing (any more). */
  set(area: number, point: Point | null): void {
    this.#stated[area] = point === null ? null : levelOfPoint(point)
    this.#wait(this.#joints.get(area)?.home ?? this.numberOf.get(this.areas[area]![0]!)!)
  }

  /** Brings all levels up to date and calls `visit` for each part that was looked at, those below before those above. */
  settle(visit: (part: number, changed: boolean) => void = () => undefined): void {
    while (this.#waiting.size > 0) {
      const part = this.#waiting.pop()
      this.#queued.delete(part)
      const before = this.level[part]!
      const now = this.#own(part) ?? sumOfLevels(this.taken(part))
      this.level[part] = now
      const { above } = this.parts[part]!
      // Also where the level is the same: a joint figure may leave out a place further below.
      if (above >= 0) this.#wait(above)
      visit(part, !sameLevel(before, now))
    }
  }

  /**
   * What the level of a part comes to without a statement of its own: each place inside it with a level, and each joint figure that
   * stands for the places it names, which it does unless one of them, or one around them, has a level of its own. Of joint
   * figures that overlap the latest is taken, then the first by its text; what holds more of the place goes before.
   */
  taken(part: number): TakenLevel[] {
    const taken: TakenLevel[] = []
    const covered = new Set<number>()
    const around = new Set<number>()
    const waiting = [part]
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      for (const joint of this.#inOrder(at)) {
        const ways = joint.named.map((named) => this.#way(named, at as number))
        if (!ways.every((way) => this.#isFree(way, covered, around))) continue
        for (const [named] of ways) covered.add(named!)
        for (const place of ways.flat()) around.add(place)
        taken.push({ area: this.areas[joint.area]!, level: this.#stated[joint.area]! })
      }
      for (const below of this.parts[at]!.below) {
        if (covered.has(below)) continue
        const level = this.level[below]
        if (around.has(below)) waiting.push(below)
        else if (level != null) taken.push({ area: [this.parts[below]!.place], level })
      }
    }
    return taken
  }

  #own(part: number): PlaceLevel | null {
    const { own } = this.parts[part]!
    return own < 0 ? null : this.#stated[own]!
  }

  /** The joint figures that lie directly inside a part and say something, in the order in which they are taken. */
  #inOrder(part: number): Joint[] {
    const speaking = (this.#jointsAt.get(part) ?? []).filter(({ area }) => this.#stated[area] !== null)
    const textOf = ({ area }: Joint) => this.areas[area]!.join('+')
    const dayOf = ({ area }: Joint) => this.#stated[area]!.lastDay
    return speaking.sort((a, b) => {
      if (dayOf(a) !== dayOf(b)) return dayOf(a) > dayOf(b) ? -1 : 1
      return textOf(a) < textOf(b) ? -1 : 1
    })
  }

  /** From a part up to the last below `top`. */
  #way(from: number, top: number): number[] {
    const way: number[] = []
    for (let at = from; at !== top; at = this.parts[at]!.above) way.push(at)
    return way
  }

  #isFree(way: readonly number[], covered: ReadonlySet<number>, around: ReadonlySet<number>): boolean {
    return !around.has(way[0]!) && way.every((place) => !covered.has(place) && this.#own(place) === null)
  }

  #wait(part: number): void {
    if (this.#queued.has(part)) return
    this.#queued.add(part)
    this.#waiting.push(part, part)
  }
}

/** A level as a point states it. */
export function levelOfPoint(point: Point): PlaceLevel {
  return {
    own: true,
    value: point.value,
    ...countBoundsOf(markOf(point)),
    firstDay: point.date,
    lastDay: point.date,
  }
}

/** The sum of levels: "at least" where all are of one day, since others may be unstated, else without bounds; null of none. */
export function sumOfLevels(taken: readonly TakenLevel[]): PlaceLevel | null {
  if (taken.length === 0) return null
  const levels = taken.map(({ level }) => level)
  const firstDay = levels.map((level) => level.firstDay).sort()[0]!
  const lastDay = levels
    .map((level) => level.lastDay)
    .sort()
    .at(-1)!
  const value = levels.reduce((sum, level) => sum + level.value, 0n)
  const ofOneDay = firstDay === lastDay
  const bounds = countBoundsOf({
    atLeast: ofOneDay,
    atMost: ofOneDay && levels.some(({ atMost }) => atMost === true),
  })
  return { own: false, value, ...bounds, firstDay, lastDay }
}

const sameLevel = (a: PlaceLevel | null, b: PlaceLevel | null) =>
  a?.value === b?.value &&
  a?.own === b?.own &&
  a?.atLeast === b?.atLeast &&
  a?.atMost === b?.atMost &&
  a?.firstDay === b?.firstDay &&
  a?.lastDay === b?.lastDay
