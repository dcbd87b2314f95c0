import { PLACE_KINDS } from '@/lib/places/tree'
import type { ColumnUse } from '../types'
import type { ColumnCandidate, PlaceUse } from './column-candidates'

/**
 * Which of the columns of places is the place of a row, and which are areas around it: a column of places of any kind is the place; else
 * the finest is, by its code where it has one. The others are areas, the outermost first.
 */
export function placeColumns(candidates: readonly ColumnCandidate[]): Map<number, ColumnUse> {
  const uses = new Map<number, ColumnUse>()
  const placed = candidates
    .flatMap(({ at, is }) => (is.use === 'place' ? [{ at, is }] : []))
    .sort((a, b) => rank(a.is) - rank(b.is) || Number(a.is.isCode) - Number(b.is.isCode))
  const hasPlace = candidates.some(({ is }) => is.use === 'field' && is.field === 'places')
  const place = hasPlace ? undefined : placed.at(-1)
  let level = 0
  for (const { at, is } of placed) {
    if (at === place?.at) {
      uses.set(at, { use: 'field', field: 'places', ...(is.isCode ? {} : { kind: is.kind }) })
      continue
    }
    const isSecond = is.isCode && placed.some((other) => !other.is.isCode && other.is.kind === is.kind)
    const isNameOfPlace = place?.is.isCode && !is.isCode && is.kind === place.is.kind
    if (isSecond || isNameOfPlace) uses.set(at, { use: 'nothing' })
    else uses.set(at, { use: 'area', level: level++ })
  }
  return uses
}

const rank = ({ kind }: PlaceUse) => PLACE_KINDS.indexOf(kind)
