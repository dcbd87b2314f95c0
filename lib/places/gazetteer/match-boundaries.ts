import { type AreaProperties, areaAt, type Boundaries, drawnAreas } from '@/lib/maps/boundaries'
import { areaKey } from './area-names'
import { similarAreas } from './similar-areas'

/** A first-level area as it is held against drawn ones. */
export interface SeatedArea {
  code: string
  spellings: readonly string[]
  /** Where its seat lies; null where that is not known. */
  seat: { lat: number; lon: number } | null
}

/**
 * The codes of a country's drawn areas: by a name that only one of each has, else by the seat that lies in one, else by names that are
 * spelled alike. An area that is drawn for none, or for which several may be meant, has none.
 */
export function matchBoundaries(
  boundaries: Boundaries,
  areas: readonly SeatedArea[],
): Map<AreaProperties, string> {
  const drawn = drawnAreas(boundaries)
  const codes = new Map<AreaProperties, string>()
  const taken = new Set<string>()
  const match = (area: AreaProperties, { code }: SeatedArea) => {
    codes.set(area, code)
    taken.add(code)
  }
  const openAreas = () => areas.filter(({ code }) => !taken.has(code))
  const openDrawn = () => drawn.filter((area) => !codes.has(area))
  pair(openDrawn(), openAreas(), (area, { spellings }) => {
    const keys = new Set(spellings.map(areaKey))
    return spellingsOf(area).some((name) => keys.has(areaKey(name)))
  }).forEach(([area, one]) => {
    match(area, one)
  })
  const around = new Map(
    openAreas().map((one) => [one, one.seat && areaAt(boundaries, [one.seat.lon, one.seat.lat])]),
  )
  pair(openDrawn(), openAreas(), (area, one) => around.get(one) === area).forEach(([area, one]) => {
    match(area, one)
  })
  const [leftDrawn, leftAreas] = [openDrawn(), openAreas()]
  const alike = similarAreas(
    leftDrawn.map(spellingsOf),
    leftAreas.map(({ spellings }) => spellings),
  )
  for (const [at, other] of alike) {
    const [area, one] = [leftDrawn[at], leftAreas[other]]
    if (area !== undefined && one !== undefined) match(area, one)
  }
  return codes
}

/** The pairs of two lists that fit each other and nothing else. */
function pair<One, Other>(
  ones: readonly One[],
  others: readonly Other[],
  fits: (one: One, other: Other) => boolean,
): [One, Other][] {
  return ones.flatMap((one): [One, Other][] => {
    const fitting = others.filter((other) => fits(one, other))
    const [only] = fitting
    if (only === undefined || fitting.length > 1) return []
    return ones.filter((another) => fits(another, only)).length === 1 ? [[one, only]] : []
  })
}

/** "Homs (Hims)" is spelled both ways; of a few no name is known. */
const spellingsOf = ({ name }: { name: string | null }): string[] =>
  (name ?? '')
    .split(/[()]/)
    .map((text) => text.trim())
    .filter((text) => text !== '')
