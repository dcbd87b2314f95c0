import { markOfBounds } from '@/lib/ledger/mark'
import type { AreaTree } from '@/lib/ledger/place-tree'
import { levelOfPoint, type PlaceLevel, PlaceLevels, type TakenLevel } from '@/lib/ledger/stock/place-levels'
import { holdsOn } from '@/lib/ledger/stock/statements'
import type { AreaStand, BreakdownRow, Evidence, Level, Whereabouts } from './place-rows'
import { placesAround } from './places-above'

/** A stock is read on a day, by what was stated up to then and still holds. */
export interface LevelReading {
  /** Null: on the day of the newest statement about the place or what lies in it. */
  on: string | null
  /** For how many days a statement holds. */
  limit: number
}

/** The levels of places on a day, and which statements hold. */
export interface LevelsOnDay {
  levels: PlaceLevels
  on: string
  holding: readonly AreaStand[]
}

/** The levels of a stock of one operation for a place, from what its streams come to. */
export function levelsOn(
  tree: AreaTree,
  stands: readonly AreaStand[],
  place: string,
  { on, limit }: LevelReading,
): LevelsOnDay {
  const day = on ?? newestWithin(tree, stands, place)
  const holding = stands.filter(({ head }) => head.lastDay !== '' && holdsOn(head.lastDay, day, limit))
  const levels = new PlaceLevels(
    tree,
    stands.map(({ area }) => area),
  )
  stands.forEach((stand, at) => {
    if (holding.includes(stand)) levels.set(at, pointOf(stand))
  })
  levels.settle()
  return { levels, on: day, holding }
}

/** The level of a place; null where nothing is known of it. */
export function levelOf({ levels }: LevelsOnDay, place: string): PlaceLevel | null {
  const part = levels.numberOf.get(place)
  return part === undefined ? null : (levels.level[part] ?? null)
}

/** What the level of a place is the sum of, or would be without a statement of its own. */
export function levelsInside({ levels }: LevelsOnDay, place: string): TakenLevel[] {
  const part = levels.numberOf.get(place)
  return part === undefined ? [] : levels.taken(part)
}

/**
 * The rows of a place on a day, each level with its own: they need not add up. city: each place and joint area inside of which something
 * is stated, or the place itself where nothing is. admin1: what its level is the sum of, or would be. whole: the place.
 */
export function levelRows(
  tree: AreaTree,
  stands: readonly AreaStand[],
  reading: LevelReading,
  evidence: (row: Whereabouts) => Evidence,
): (place: string, level: Level) => BreakdownRow[] {
  return (place, level) => {
    const found = levelsOn(tree, stands, place, reading)
    const whole = levelOf(found, place)
    const own = whole === null ? [] : [{ area: [place], level: whole }]
    const inside = level === 'city' ? statedInside(tree, found, place) : levelsInside(found, place)
    const taken = level === 'whole' || inside.length === 0 ? own : inside
    return taken.map(({ area, level }) => toRow(area, level, place, evidence))
  }
}

function statedInside(tree: AreaTree, { holding }: LevelsOnDay, place: string): TakenLevel[] {
  return holding
    .filter(({ area }) => area.join() !== place && placesAround(tree, area).includes(place))
    .map((stand) => ({ area: stand.area, level: levelOfPoint(pointOf(stand)) }))
    .sort((a, b) => (a.area.join('+') < b.area.join('+') ? -1 : 1))
}

function toRow(
  area: readonly string[],
  level: PlaceLevel,
  within: string,
  evidence: (row: Whereabouts) => Evidence,
): BreakdownRow {
  const [place = within] = area
  const where: Whereabouts =
    area.length > 1 ? { kind: 'joint', place: within, area } : { kind: 'place', place, area: [] }
  const { value, atLeast, atMost, firstDay, lastDay } = level
  return {
    ...where,
    value,
    atLeast,
    ...(atMost === undefined ? {} : { atMost }),
    mark: markOfBounds(level),
    ...evidence(where),
    lastDay,
    statedFrom: firstDay,
  }
}

function newestWithin(tree: AreaTree, stands: readonly AreaStand[], place: string): string {
  return (
    stands
      .filter(({ area }) => placesAround(tree, area).includes(place))
      .map(({ head }) => head.lastDay)
      .sort()
      .at(-1) ?? ''
  )
}

const pointOf = ({ head }: AreaStand) => ({
  ...{ date: head.lastDay, value: head.value, low: head.low, high: head.high },
})
