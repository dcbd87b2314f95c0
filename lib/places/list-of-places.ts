/** What may stand between two places of a list, in the languages that texts are read in; names have the same signs and words in them. */
const between = /(\s*[,،]\s*(?:and\s+)?|\s+(?:and|et|y|und|ve|и|та|і|و)\s+|\s+و(?=\p{L}))/iu

/**
 * The places that a text lists with commas and "and" between them. What is a place as it stands is never parted: "Aleppo, city" is one,
 * "Bosnia and Herzegovina" too, and so is whatever has no place in it.
 * @param isPlace whether a text is the name of a place.
 */
export function placesOfList(text: string, isPlace: (text: string) => boolean): string[] {
  if (isPlace(text)) return [text]
  /** Names at even positions, what stands between them at odd ones. */
  const pieces = text.split(between)
  const places: string[] = []
  let hasPlace = false
  for (let at = 0; at < pieces.length; ) {
    let end = pieces.length
    // The longest that is a place; a single name where none is.
    while (end > at + 1 && !isPlace(joined(pieces, at, end))) end -= 2
    const name = joined(pieces, at, end)
    hasPlace ||= isPlace(name)
    if (name !== '') places.push(name)
    at = end + 1
  }
  return hasPlace ? places : [text]
}

const joined = (pieces: readonly string[], from: number, to: number) =>
  pieces
    .filter((_, at) => at >= from && at < to)
    .join('')
    .trim()
