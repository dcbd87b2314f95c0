import type { PlaceRecord } from './place-record'
import type { PlacesRecord } from './places-record'

/** More charts than these beside each other are no comparison. */
export const mostCompared = 5

/** Places of a country to be looked at beside each other. */
export interface ComparedPlaces {
  /** The country with the places that its figures name: those that may be chosen. */
  index: PlacesRecord
  /** In the order in which they were asked for. */
  places: PlaceRecord[]
  /** What was asked for and is no code of a place of the country. */
  unknown: string[]
}
