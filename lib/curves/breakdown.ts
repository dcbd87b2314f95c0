import type { Cell } from '@/lib/db/session'
import type { AccountStream } from './account'
import type { PlaceIndex } from './rollup-change'

export function breakdownRows(_index: PlaceIndex, _streams: readonly AccountStream[], _place: string): Cell[][] {
  return []
}
