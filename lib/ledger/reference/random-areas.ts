import fc from 'fast-check'
import type { AreaPoints } from '../rollup/roll-up'
import { reconcileStream } from '../stream/reconcile-stream'
import type { Area, Place } from '../types'
import { randomClaims } from './random-claims'

/** A country with governorates and cities, one of them with a quarter of its own. */
export const places: Place[] = [
  { id: 'SY', parent: null },
  ...['A', 'B', 'C', 'D'].map((id) => ({ id, parent: 'SY' })),
  ...['A1', 'A2', 'A3', 'B1', 'B2', 'C1'].map((id) => ({ id, parent: id.charAt(0) })),
  { id: 'A1x', parent: 'A1' },
]

const anArea: fc.Arbitrary<Area> = fc
  .subarray(
    places.map(({ id }) => id),
    { minLength: 1, maxLength: 4 },
  )
  .map((named) =>
    named.filter((place) => !named.some((other) => other !== place && isInside(place, other))).sort(),
  )

/** Places are named so that what lies inside starts with what holds it; the country holds all. */
function isInside(place: string, other: string): boolean {
  return other === 'SY' || place.startsWith(other)
}

/** Something of each of some distinct areas over these places: as many joint areas as single ones. */
export const randomAreas = <T extends { readonly area: Area }>(
  ofArea: (area: Area) => fc.Arbitrary<T>,
): fc.Arbitrary<T[]> =>
  fc.uniqueArray(anArea.chain(ofArea), { selector: ({ area }) => area.join(), maxLength: 9, size: 'max' })

/** The streams of one operation and metric. */
export const randomStreams: fc.Arbitrary<AreaPoints[]> = randomAreas((area) =>
  randomClaims({ days: 8, most: 12, maxLength: 5 }).map((claims) => ({
    area,
    points: reconcileStream(claims).points,
  })),
)
