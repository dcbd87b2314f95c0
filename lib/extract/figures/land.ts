import { nameInLanguage, type ParsedText } from '../lexing/parsed-text'
import type { Quantity } from '../numbers/quantities'
import type { MetricKey } from '../types'
import type { WorkVerb } from './work-verbs'

/** Ground of a figure: by which metric it is counted, as which part of it, and the deed that says so. */
export type LandCounted = { metric: MetricKey; part: string | null; deed: WorkVerb | null }

/** "Clearance of 78 km² of contaminated land", "contaminated land has been cleared": so near stands the other deed. */
const FARTHEST_CLEARED = 8

/**
 * What was done to ground. Cancelled and reduced land is released and not cleared; land that is contaminated is a level of what is left,
 * unless the same clause says that it was cleared. `deeds`: those of its sentence.
 */
export function landCounted(
  reading: ParsedText,
  quantity: Quantity,
  deed: WorkVerb | null,
  deeds: readonly WorkVerb[],
): LandCounted {
  if (deed === null || deed.names.has('clear')) return { metric: 'area', part: null, deed }
  if (deed.names.has('cancel')) return { metric: 'area_released', part: 'cancelled', deed }
  if (deed.names.has('reduce')) return { metric: 'area_released', part: 'reduced', deed }
  if (!deed.names.has('taint') || deed.names.has('remain')) return { metric: 'area', part: null, deed }
  const cleared = deeds.find(
    (other) => other.status === 'done' && other.names.has('clear') && isBeside(reading, quantity, other),
  )
  if (cleared !== undefined) return { metric: 'area', part: null, deed: cleared }
  if (deed.status !== 'contaminated') return { metric: 'area', part: null, deed }
  return { metric: 'contamination', part: certaintyOf(reading, quantity), deed }
}

/** Whether a deed stands beside a quantity with no other number and no end of a clause between. */
function isBeside({ tokens, numberAt }: ParsedText, { first, last }: Quantity, deed: WorkVerb): boolean {
  const [from, to] = deed.last < first ? [deed.last + 1, first] : [last + 1, deed.first]
  if (to - from > FARTHEST_CLEARED) return false
  for (let at = from; at < to; at++) {
    if (numberAt(at) !== undefined || /^[,،;:؛]$/.test(tokens[at]?.text ?? '')) return false
  }
  return true
}

/** "Suspected" or "confirmed" right behind the unit, or in front of the number; null where neither is said. */
function certaintyOf(reading: ParsedText, { first, last }: Quantity): string | null {
  const hits = reading.hitsIn('level', { first: Math.max(0, first - 5), last: last + 4 })
  const named = new Set(hits.map(nameInLanguage))
  const [only] = named
  return named.size === 1 ? (only ?? null) : null
}
