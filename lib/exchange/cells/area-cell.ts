import { placesOfList } from '@/lib/places/list-of-places'
import type { PlaceResolution, PlaceResolver } from '@/lib/places/resolve'
import { byCodeUnits, type PlaceTree } from '@/lib/places/tree'
import { type Problem, problemWith } from '@/lib/problems/problem'
import { PLACE_SEPARATOR } from '../claims-format'
import { LONGEST, MOST_PLACES } from '../limits'

/** The codes of an area in UTF-16 order, each once, or every problem of the cell. */
export type AreaReading = { ok: true; codes: readonly string[] } | { ok: false; problems: readonly Problem[] }

/**
 * Reads the places of one figure: codes or names separated by `;`, by commas or by "and", all in the row's country. Several are a joint area,
 * which names no place twice and no place inside another, since such a figure could not be told apart.
 */
export function readArea(
  text: string,
  country: string,
  resolve: PlaceResolver,
  tree: PlaceTree,
): AreaReading {
  const texts = text
    .split(PLACE_SEPARATOR)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap((part) => placesOfList(part, (written) => isPlaceOrSeveral(resolve(written, country))))
  if (texts.length === 0) return refused(problemWith('noPlace'))
  if (texts.length > MOST_PLACES)
    return refused(problemWith('manyPlaces', { count: texts.length, most: MOST_PLACES }))
  const problems: Problem[] = []
  const codes = new Set<string>()
  for (const written of texts) {
    if (written.length > LONGEST.name) {
      problems.push(problemWith('placeNameLong', { text: `${written.slice(0, 59)}…` }))
      continue
    }
    const found = resolve(written, country)
    if (found.kind !== 'place') problems.push(found.problem)
    else if (codes.has(found.code)) problems.push(problemWith('placeTwice', { code: found.code }))
    else codes.add(found.code)
  }
  for (const inner of codes) {
    for (const outer of codes) {
      if (tree.isInside(inner, outer)) problems.push(problemWith('placeInside', { inner, outer }))
    }
  }
  if (problems.length > 0) return { ok: false, problems }
  return { ok: true, codes: [...codes].sort(byCodeUnits) }
}

function refused(problem: Problem): AreaReading {
  return { ok: false, problems: [problem] }
}

/** Whether a text is a name of one place, or of several that have to be told apart. */
const isPlaceOrSeveral = ({ kind }: PlaceResolution) => kind !== 'unknown'
