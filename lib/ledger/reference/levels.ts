import { dayNumber } from '@/lib/periods/day'
import type { AreaPoints, Conflict } from '../rollup/roll-up'
import type { Area, Claim, Decision, Place, Point } from '../types'

/** docs/ledger.md's rules for one stream of a stock, as plainly as they read: bounds are tried amount by amount. For tests only. */
export function reconcileLevelsPlainly(claims: readonly Claim[], most: bigint) {
  const amounts = Array.from({ length: Number(most) + 1 }, (_, n) => BigInt(n))
  const allows = (claim: Claim, amount: bigint) =>
    claim.low <= amount && (claim.high == null || amount <= claim.high)
  const together = (some: readonly Claim[]) =>
    amounts.filter((amount) => some.every((claim) => allows(claim, amount)))
  const kept: Claim[] = []
  const decisions: Decision[] = []
  const accepted = (claim: Claim) => (claim.pinned === 'accept' ? 0 : 1)
  const inOrder = [...claims].sort((a, b) => {
    if (accepted(a) !== accepted(b)) return accepted(a) - accepted(b)
    if (a.published !== b.published) return a.published > b.published ? -1 : 1
    return a.id < b.id ? -1 : 1
  })
  for (const claim of inOrder) {
    const ofDay = kept.filter(({ to }) => to === claim.to)
    const decide = (status: Decision['status'], because: string[] = []) =>
      decisions.push({ claim: claim.id, status, because })
    if (claim.basis === 'unclear') decide('on_record')
    else if (claim.pinned === 'set_aside') decide('set_aside')
    else if (together([...ofDay, claim]).length === 0) {
      decide('set_aside', [ofDay.find((other) => together([other, claim]).length === 0)?.id ?? '?'])
    } else {
      decide(ofDay.length === 0 ? 'counted' : 'corroborates')
      kept.push(claim)
    }
  }
  const points = [...new Set(kept.map(({ to }) => to as string))].sort().map((date): Point => {
    const ofDay = kept.filter(({ to }) => to === date)
    const possible = together(ofDay)
    const far = (amount: bigint) =>
      amount > ofDay[0]!.value ? amount - ofDay[0]!.value : ofDay[0]!.value - amount
    const value = [...possible].sort((a, b) => (far(a) < far(b) ? -1 : 1))[0]!
    const high = ofDay.some((claim) => claim.high != null) ? possible.at(-1)! : null
    return { date, value, low: possible[0]!, high }
  })
  return { points, decisions: decisions.sort((a, b) => (a.claim < b.claim ? -1 : 1)) }
}

/** What a place comes to: by a statement of its own, or as the sum of what is stated inside it. */
export type PlainLevel = { own: boolean; value: bigint; days: string[]; more: boolean; less: boolean }

/** docs/ledger.md's "Stocks", of places, as plainly as it reads. `limit`: in days, null for none. For tests only. */
export function plainLevels(places: readonly Place[], streams: readonly AreaPoints[], limit: number | null) {
  const around = (place: string): string[] => {
    const parent = places.find(({ id }) => id === place)!.parent
    return parent === null ? [place] : [place, ...around(parent)]
  }
  const isIn = (place: string, other: string) => around(place).includes(other)
  const home = (area: Area) => around(area[0]!).find((place) => area.every((named) => isIn(named, place)))!

  /** What an area says on a day; with `age` 0 only what was stated for that very day. */
  const latest = (area: Area, day: string, age: number | null): Point | undefined => {
    const points = streams.find((stream) => stream.area.join() === area.join())?.points ?? []
    const last = points.filter(({ date }) => date <= day).at(-1)
    const isFresh = last && (age === null || dayNumber(day) - dayNumber(last.date) <= age)
    return isFresh ? last : undefined
  }

  const fromPoint = ({ value, low, high, date }: Point): PlainLevel => ({
    own: true,
    value,
    days: [date],
    more: high === null,
    less: high === null ? value > low : low === 0n && value > 0n,
  })

  /** What is taken inside a place, where `covered` places are stood for by joint figures already. */
  function inside(place: string, day: string, age: number | null, covered: string[]): PlainLevel[] {
    const stoodFor = [...covered]
    const taken: PlainLevel[] = []
    const joints = streams
      .map(({ area }) => area)
      .filter((area) => area.length > 1 && home(area) === place && latest(area, day, age))
      .sort((a, b) => {
        const [one, other] = [latest(a, day, age)!.date, latest(b, day, age)!.date]
        if (one !== other) return one > other ? -1 : 1
        return a.join('+') < b.join('+') ? -1 : 1
      })
    for (const joint of joints) {
      const between = joint.flatMap((named) => around(named).filter((at) => at !== place && isIn(at, place)))
      const overlaps = joint.some((named) =>
        stoodFor.some((other) => isIn(named, other) || isIn(other, named)),
      )
      if (overlaps || between.some((at) => latest([at], day, age))) continue
      stoodFor.push(...joint)
      taken.push(fromPoint(latest(joint, day, age)!))
    }
    for (const { id } of places.filter(({ parent }) => parent === place)) {
      if (stoodFor.includes(id)) continue
      const own = latest([id], day, age)
      if (own) taken.push(fromPoint(own))
      else {
        const sum = add(inside(id, day, age, stoodFor))
        if (sum) taken.push(sum)
      }
    }
    return taken
  }

  function add(levels: PlainLevel[]): PlainLevel | null {
    if (levels.length === 0) return null
    const days = [...new Set(levels.flatMap((level) => level.days))].sort()
    return {
      own: false,
      value: levels.reduce((sum, { value }) => sum + value, 0n),
      days,
      more: days.length === 1,
      less: days.length === 1 && levels.some(({ less }) => less),
    }
  }

  function level(place: string, day: string): PlainLevel | null {
    const own = latest([place], day, limit)
    return own ? fromPoint(own) : add(inside(place, day, limit, []))
  }

  function conflictOf(place: string): Conflict | null {
    for (const { date, high } of streams.find(({ area }) => area.join() === place)?.points ?? []) {
      const sum = add(inside(place, date, 0, []))?.value ?? 0n
      if (high !== null && sum > high) return { place, date, sum, high }
    }
    return null
  }

  const placesWithClaims = places
    .map(({ id }) => id)
    .filter((place) => streams.some(({ area }) => area.some((named) => isIn(named, place))))
    .sort()
  return { level, conflictOf, placesWithClaims }
}
