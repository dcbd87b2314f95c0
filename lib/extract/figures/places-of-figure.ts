import { nameInLanguage, type ParsedText, type TokenSpan } from '../lexing/parsed-text'
import type { Sentence } from '../lexing/sentences'
import type { Quantity } from '../numbers/quantities'
import type { PlacesSpan } from '../places/places'

const FARTHEST_RESPECTIVELY = 20

/** "In Homs and Hama, 95 and 49 respectively": to each its own. */
export function respectively(
  reading: ParsedText,
  quantity: Quantity,
  quantities: readonly Quantity[],
  here: readonly PlacesSpan[],
): PlacesSpan | null {
  const said = reading
    .hitsIn('refer', { first: quantity.first, last: quantity.last + FARTHEST_RESPECTIVELY })
    .find((hit) => nameInLanguage(hit) === 'respectively')
  const list = here.findLast(({ last }) => last < quantity.first)
  if (!said || !list) return null
  const sharers = quantities.filter(({ first }) => first > list.last && first < said.first)
  const own = list.places[sharers.findIndex(({ first }) => first === quantity.first)]
  return own && sharers.length === list.places.length ? { ...list, places: [own] } : null
}

const FARTHEST_SMALLER = 9
const FARTHEST_LISTED = 4

/** In a governorate, the district that stands behind a figure before the next one: "in Lahj, 10 shells in Tuban district and 4 in ...". */
export function smallerBeside(
  { first, last }: Quantity,
  quantities: readonly Quantity[],
  places: readonly PlacesSpan[],
): PlacesSpan | null {
  const area = places.findLast((place) => place.isArea && place.last < first)
  if (area === undefined) return null
  const next = quantities.find((other) => other.first > last)
  const end = Math.min(next?.first ?? Number.POSITIVE_INFINITY, last + FARTHEST_SMALLER)
  const own = places.find((place) => !place.isArea && place.first > last && place.first < end) ?? null
  // "Two mines and a device in Muzaffar district": what stands behind a list is of all of it.
  const isListed = own === null && next !== undefined && next.first - last <= FARTHEST_LISTED
  return isListed ? smallerBeside(next, quantities, places) : own
}

/** "Said the director in Juba", "at a press conference in Geneva": where something was said, and not done. */
export function isWhereItWasSaid(
  reading: ParsedText,
  sentence: Sentence,
  { first }: TokenSpan,
  quantities: readonly Quantity[],
): boolean {
  const before = reading
    .hitsIn('aside', { first: sentence.first, last: first - 1 })
    .filter(({ last }) => last < first)
  const isVenue = before.some((hit) => nameInLanguage(hit) === 'venue' && first - hit.last <= FARTHEST_VENUE)
  const speech = before.findLast((hit) => nameInLanguage(hit) === 'speech')
  return isVenue || (speech !== undefined && !quantities.some((quantity) => quantity.first > speech.first))
}

const FARTHEST_VENUE = 3

/** Places, without the country where something nearer is named. */
export function specific(places: readonly PlacesSpan[]): readonly PlacesSpan[] {
  const inside = places.filter(({ isCountry }) => !isCountry)
  return inside.length > 0 ? inside : places
}
