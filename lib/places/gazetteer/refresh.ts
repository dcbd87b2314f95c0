import { codeOfPlace, seatOf } from './match-country'
import type { PackedCountry, PackedPlace } from './packed'

/** A place that stands as the gazetteer gave it. */
export interface GivenPlace {
  code: string
  /** In English. */
  name: string
  lat: number | null
  lon: number | null
  population: number | null
}

/** What the gazetteer says of places by now, of those of which it says otherwise than when it gave them. Areas have no population. */
export function refreshed({ areas, places }: PackedCountry, given: readonly GivenPlace[]): GivenPlace[] {
  const inside = new Map<string, PackedPlace[]>()
  for (const place of places) {
    for (let code = place[3]; code !== ''; code = code.slice(0, Math.max(0, code.lastIndexOf('.')))) {
      const own = inside.get(code)
      if (own === undefined) inside.set(code, [place])
      else own.push(place)
    }
  }
  const now = new Map<string, Omit<GivenPlace, 'code'>>()
  for (const [code, name] of areas) {
    const seat = seatOf(inside.get(code) ?? [])
    now.set(code, { name, lat: seat?.[4] ?? null, lon: seat?.[5] ?? null, population: null })
  }
  for (const [id, name, , , lat, lon, population] of places)
    now.set(codeOfPlace(id), { name, lat, lon, population: population === 0 ? null : population })
  return given.flatMap((place) => {
    const is = now.get(place.code)
    if (is === undefined || isSame(place, is)) return []
    return [{ code: place.code, ...is }]
  })
}

const isSame = (was: Omit<GivenPlace, 'code'>, is: Omit<GivenPlace, 'code'>) =>
  was.name === is.name && was.lat === is.lat && was.lon === is.lon && was.population === is.population
