/** What is known of a country's areas and places before anybody enters one: from GeoNames, CC BY 4.0. */
export interface PackedCountry {
  /** First-level areas, then second-level ones: GeoNames' code (`IQ.15`, `IQ.15.99071`), which has as many points as levels, and the name. */
  areas: PackedArea[]
  places: PackedPlace[]
}

export type PackedArea = [code: string, name: string]

/**
 * A place by its GeoNames id; `seat` is a city from which the country or a first-level area is governed; `area` is the code of the finest
 * area it is known to lie in, blank for the country; degrees north and east, WGS 84; people, 0 where nobody counted.
 */
export type PackedPlace = [
  id: number,
  name: string,
  kind: 'seat' | 'city' | 'locality',
  area: string,
  lat: number,
  lon: number,
  population: number,
]
