import type { AreaPoints, Conflict } from '../rollup/roll-up'
import type { Area, Place, Point } from '../types'

/** What T(p, t) comes to; `stated` is whether anything at or below p, or joint inside it, has spoken. */
export type PlainCount = { value: bigint; atLeast: boolean; atMost: boolean; stated: boolean }

/** docs/ledger.md's "Many areas: roll-ups", written down as plainly as it reads. For tests only. */
export function plainRollUp(places: readonly Place[], streams: readonly AreaPoints[]) {
  const parentOf = new Map(places.map(({ id, parent }) => [id, parent]))
  const isBelow = (place: string, above: string): boolean => {
    const parent = parentOf.get(place) ?? null
    return parent !== null && (parent === above || isBelow(parent, above))
  }
  const isAtOrBelow = (place: string, above: string) => place === above || isBelow(place, above)
  const hasClaims = (place: string) =>
    streams.some(({ area }) => area.some((named) => isAtOrBelow(named, place)))
  const childrenOf = remembering((place) =>
    places.filter(({ id, parent }) => parent === place && hasClaims(id)).map(({ id }) => id),
  )
  const reaches = (area: Area, place: string) => area.some((named) => isAtOrBelow(named, place))
  const jointsInside = (place: string) =>
    streams
      .map(({ area }) => area)
      .filter((area) => area.every((named) => isBelow(named, place)))
      .filter((area) => childrenOf(place).filter((child) => reaches(area, child)).length >= 2)

  const latest = (area: Area, day: string): Point | undefined =>
    streams
      .find((stream) => stream.area.join() === area.join())
      ?.points.filter(({ date }) => date <= day)
      .at(-1)

  const componentsOf = remembering((place): { children: string[]; joints: Area[] }[] => {
    let groups = childrenOf(place).map((child) => [child])
    for (const joint of jointsInside(place)) {
      const touched = groups.filter((group) => group.some((child) => reaches(joint, child)))
      groups = [...groups.filter((group) => !touched.includes(group)), touched.flat()]
    }
    return groups.map((children) => ({
      children,
      joints: jointsInside(place).filter((joint) => children.some((child) => reaches(joint, child))),
    }))
  })

  const sum = (amounts: bigint[]) => amounts.reduce((a, b) => a + b, 0n)
  const largest = (amounts: bigint[]) => amounts.sort((a, b) => (a < b ? -1 : 1)).at(-1)!

  /** R(c) for a joint area. */
  function leftOut(joint: Area, child: string, day: string): bigint {
    if (!reaches(joint, child)) return count(child, day).value
    if (joint.includes(child)) return 0n
    return sum(childrenOf(child).map((inner) => leftOut(joint, inner, day)))
  }

  function partsOf(place: string, day: string): bigint {
    return sum(
      componentsOf(place).map(({ children, joints }) =>
        largest([
          sum(children.map((child) => count(child, day).value)),
          ...joints.map(
            (joint) =>
              (latest(joint, day)?.value ?? 0n) + sum(children.map((child) => leftOut(joint, child, day))),
          ),
        ]),
      ),
    )
  }

  const mayBeLess = ({ value, low, high }: Point) => (high === null ? value > low : low === 0n && value > 0n)

  /** Whether there may be less of what a component takes: of a count of its children, or of the joint area that comes to most. */
  function takesWhatMayBeLess(
    { children, joints }: { children: string[]; joints: Area[] },
    day: string,
  ): boolean {
    const one = (child: string) => count(child, day)
    const worthOf = (joint: Area) =>
      (latest(joint, day)?.value ?? 0n) + sum(children.map((child) => leftOut(joint, child, day)))
    const byOne = sum(children.map((child) => one(child).value))
    const most = largest([byOne, ...joints.map(worthOf)])
    if (most === byOne) return children.some((child) => one(child).atMost)
    const taken = joints.filter((joint) => worthOf(joint) === most).sort(byText)[0]!
    const figure = latest(taken, day)
    const left = (child: string): string[] =>
      !reaches(taken, child) ? [child] : taken.includes(child) ? [] : childrenOf(child).flatMap(left)
    return (
      (figure !== undefined && mayBeLess(figure)) || children.flatMap(left).some((child) => one(child).atMost)
    )
  }

  const count = remembering((place, day): PlainCount => {
    const own = latest([place], day)
    const parts = partsOf(place, day)
    const partsStated =
      childrenOf(place).some((child) => count(child, day).stated) ||
      jointsInside(place).some((joint) => latest(joint, day) !== undefined)
    if (own && own.value >= parts) {
      return { value: own.value, atLeast: own.high === null, atMost: mayBeLess(own), stated: true }
    }
    const atMost = componentsOf(place).some((component) => takesWhatMayBeLess(component, day))
    return { value: parts, atLeast: partsStated, atMost, stated: partsStated }
  })

  function conflictOf(place: string, days: readonly string[]): Conflict | null {
    for (const day of days) {
      const own = streams
        .find(({ area }) => area.length === 1 && area[0] === place)
        ?.points.find(({ date }) => date >= day)
      const parts = partsOf(place, day)
      if (own && own.high !== null && parts > own.high)
        return { place, date: day, sum: parts, high: own.high }
    }
    return null
  }

  return {
    count,
    conflictOf,
    placesWithClaims: places
      .map(({ id }) => id)
      .filter(hasClaims)
      .sort(),
  }
}

const byText = (one: Area, other: Area) => (one.join('+') < other.join('+') ? -1 : 1)

/** Spares the recursion from answering the same question thousands of times. */
function remembering<T>(answer: (place: string, day: string) => T): (place: string, day?: string) => T {
  const answers = new Map<string, T>()
  return (place, day = '') => {
    const question = `${place} ${day}`
    if (!answers.has(question)) answers.set(question, answer(place, day))
    return answers.get(question)!
  }
}
