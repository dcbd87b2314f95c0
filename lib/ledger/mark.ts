import type { Point } from './types'

export type Mark = 'at_least' | 'about' | 'at_most'

/**
 * The word that a reader sees before the value of a point; null where it stands alone.
 * at least: no upper bound and the value is the lower one; about: no upper bound and the value is above the lower one;
 * at most: bounded above, nothing below, and the value is not 0.
 */
export function markOf({ value, low, high }: Omit<Point, 'date'>): Mark | null {
  if (high === null) return value === low ? 'at_least' : 'about'
  return low === 0n && value !== 0n ? 'at_most' : null
}
