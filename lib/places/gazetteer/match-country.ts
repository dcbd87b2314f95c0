import { fold } from '../fold'
import type { PlaceKind } from '../tree'
import { areaKey } from './area-names'
import { kmBetween } from './distance'
import type { PackedArea, PackedCountry, PackedPlace } from './packed'

/** A place of the record as it is held against a gazetteer. */
export interface RecordedPlace {
  code: string
  kind: PlaceKind
  parent: string | null
  lat: number | null
  lon: number | null
  /** Names and aliases, as written. */
  spellings: readonly string[]
  /** Its other codes, and those of places that are merged into it. */
  otherCodes: readonly string[]
}

/** Something of the gazetteer that is a place of the record already. */
export interface MatchedPlace {
  code: string
  /** The gazetteer's code, by which it is known from then on; blank where it is known by it already. */
  codeToAdd: string
  /** The gazetteer's name, by which it is found from then on; blank where it is found by it already. */
  nameToAdd: string
  /** Where it lies by the gazetteer, which the record does not say; null where it does. */
  positionToAdd: { lat: number; lon: number } | null
}

/** A place that the record lacks. `parent` is a code of the record or of another that it lacks. */
export interface MissingPlace {
  code: string
  kind: PlaceKind
  parent: string
  name: string
  lat: number | null
  lon: number | null
  population: number | null
}

export interface CountryMatch {
  matched: MatchedPlace[]
  missing: MissingPlace[]
}

/** How far apart a place of the record and one of the gazetteer with the same name are the same. */
const nearKm = 2

/**
 * Holds a country of the gazetteer against the places of the record that lie in it. What is on record stays as it is. Areas are the same by
 * code, else by name among those of their level in the same area, else by the places that lie in them by both; places by code, else by a
 * name within two kilometres, or in the same area where the record has no position.
 * @param country its code.
 */
export function matchCountry(
  country: string,
  { areas, places }: PackedCountry,
  recorded: readonly RecordedPlace[],
): CountryMatch {
  const match = new Matching(country, recorded)
  const inside = insideOf(areas, places)
  for (const level of [1, 2])
    match.areas(
      areas.filter(([code]) => code.split('.').length === level + 1),
      inside,
    )
  for (const place of places) match.place(place)
  return { matched: match.matched, missing: match.missing }
}

/** GeoNames' code of a place that is no area. */
export const codeOfPlace = (id: number): string => `gn${id}`

class Matching {
  readonly matched: MatchedPlace[] = []
  readonly missing: MissingPlace[] = []
  readonly #byCode = new Map<string, RecordedPlace>()
  readonly #areas = new Map<string, RecordedPlace[]>()
  readonly #spelled = new Map<string, RecordedPlace[]>()
  /** By the gazetteer's code of an area: the code by which the record has it. */
  readonly #codes = new Map<string, string>()
  readonly #taken = new Set<string>()

  constructor(
    private readonly country: string,
    recorded: readonly RecordedPlace[],
  ) {
    for (const place of recorded) {
      for (const code of [place.code, ...place.otherCodes]) this.#byCode.set(code, place)
      if (place.kind === 'admin1' || place.kind === 'admin2') push(this.#areas, place.kind, place)
      else if (place.kind !== 'country')
        for (const folded of new Set(place.spellings.map(fold))) push(this.#spelled, folded, place)
    }
  }

  /** Areas of one level, those outside them before: by each sign in turn, so that none is taken that another has more right to. */
  areas(areas: readonly PackedArea[], inside: ReadonlyMap<string, PackedPlace[]>): void {
    const signs: ((area: PackedArea) => RecordedPlace | undefined)[] = [
      ([code]) => this.#byCode.get(code),
      (area) => this.#only(area, ({ spellings }) => spellings.some((one) => fold(one) === fold(area[1]))),
      (area) =>
        this.#only(area, ({ spellings }) => spellings.some((one) => areaKey(one) === areaKey(area[1]))),
      (area) => this.#areaAround(area, inside.get(area[0]) ?? []),
      (area) => this.#only(area, (one) => isNear(one, seatOf(inside.get(area[0]) ?? []))),
    ]
    let left = areas
    for (const sign of signs)
      left = left.filter((area) => {
        const found = sign(area)
        if (found === undefined) return true
        this.#codes.set(area[0], found.code)
        this.#match(found, area[0], area[1], seatOf(inside.get(area[0]) ?? []))
        return false
      })
    for (const area of left) this.#miss(area, seatOf(inside.get(area[0]) ?? []))
  }

  #miss([code, name]: PackedArea, seat: PackedPlace | undefined): void {
    this.#codes.set(code, code)
    const { kind, parent } = this.#levelOf(code)
    const position = { lat: seat?.[4] ?? null, lon: seat?.[5] ?? null }
    this.missing.push({ code, kind, parent, name, population: null, ...position })
  }

  #levelOf(code: string): { kind: 'admin1' | 'admin2'; parent: string } {
    const above = code.slice(0, code.lastIndexOf('.'))
    return above === this.country
      ? { kind: 'admin1', parent: this.country }
      : { kind: 'admin2', parent: this.#codes.get(above) ?? this.country }
  }

  /** The one area that fits among those of the level in the same area; none where several do. */
  #only([code]: PackedArea, fits: (area: RecordedPlace) => boolean): RecordedPlace | undefined {
    const { kind, parent } = this.#levelOf(code)
    const fitting = (this.#areas.get(kind) ?? []).filter(
      (area) => !this.#taken.has(area.code) && area.parent === parent && fits(area),
    )
    return fitting.length === 1 ? fitting[0] : undefined
  }

  place([id, name, kind, area, lat, lon, population]: PackedPlace): void {
    const code = codeOfPlace(id)
    const parent = this.#codes.get(area) ?? this.country
    const packed = [id, name, kind, area, lat, lon, population] satisfies PackedPlace
    const isHere = (place: RecordedPlace) =>
      place.lat === null ? place.parent === parent : isNear(place, packed)
    const named = (this.#spelled.get(fold(name)) ?? []).filter((place) => !this.#taken.has(place.code))
    const found = this.#byCode.get(code) ?? named.find(isHere)
    if (found !== undefined) {
      this.#match(found, code, name, packed)
      return
    }
    this.missing.push({
      ...{ code, kind: kind === 'locality' ? 'locality' : 'city', parent, name, lat, lon },
      population: population === 0 ? null : population,
    })
  }

  /** The area of a level in which the record has most of the places that the gazetteer has in one. */
  #areaAround([code]: PackedArea, inside: readonly PackedPlace[]): RecordedPlace | undefined {
    const { kind } = this.#levelOf(code)
    const votes = new Map<RecordedPlace, number>()
    for (const [id] of inside) {
      let at = this.#byCode.get(codeOfPlace(id))
      while (at !== undefined && at.kind !== kind)
        at = at.parent === null ? undefined : this.#byCode.get(at.parent)
      if (at !== undefined && !this.#taken.has(at.code)) votes.set(at, (votes.get(at) ?? 0) + 1)
    }
    const [first, second] = [...votes].sort(([, a], [, b]) => b - a)
    return first !== undefined && first[1] > (second?.[1] ?? 0) ? first[0] : undefined
  }

  #match(found: RecordedPlace, code: string, name: string, at: PackedPlace | undefined): void {
    this.#taken.add(found.code)
    const isKnown = found.code === code || found.otherCodes.includes(code)
    const isFound = found.spellings.some((spelling) => fold(spelling) === fold(name))
    const positionToAdd = found.lat === null && at !== undefined ? { lat: at[4], lon: at[5] } : null
    if (isKnown && isFound && positionToAdd === null) return
    this.matched.push({
      ...{ code: found.code, codeToAdd: isKnown ? '' : code, nameToAdd: isFound ? '' : name, positionToAdd },
    })
  }
}

/** The places that lie in each area, also those that lie deeper in it. */
function insideOf(areas: readonly PackedArea[], places: readonly PackedPlace[]): Map<string, PackedPlace[]> {
  const inside = new Map<string, PackedPlace[]>(areas.map(([code]) => [code, []]))
  for (const place of places) {
    for (let code = place[3]; code !== ''; code = code.slice(0, Math.max(0, code.lastIndexOf('.'))))
      inside.get(code)?.push(place)
  }
  return inside
}

/** The place by which an area stands on a map: its seat, else where most people live. */
export function seatOf(inside: readonly PackedPlace[]): PackedPlace | undefined {
  const [first] = [...inside].sort(
    (a, b) => Number(b[2] === 'seat') - Number(a[2] === 'seat') || b[6] - a[6] || a[0] - b[0],
  )
  return first
}

/** Whether a place of the record lies where one of the gazetteer does. */
function isNear({ lat, lon }: RecordedPlace, packed: PackedPlace | undefined): boolean {
  if (lat === null || lon === null || packed === undefined) return false
  return kmBetween({ lat, lon }, { lat: packed[4], lon: packed[5] }) <= nearKm
}

function push<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}
