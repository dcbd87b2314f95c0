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

/** In which directions nothing is known to bound an amount: whether there may be more than it says, or less. */
export interface Open {
  readonly more: boolean
  readonly less: boolean
}

export function openOf(mark: Mark | null): Open {
  return {
    more: mark === 'at_least' || mark === 'about',
    less: mark === 'at_most' || mark === 'about',
  }
}

/** The word for an amount that is open so: "about" where it is in both directions. */
function markOfOpen({ more, less }: Open): Mark | null {
  if (more) return less ? 'about' : 'at_least'
  return less ? 'at_most' : null
}

/** The same as amounts carry it: `atLeast` where there may be more, `atMost` where there may be less, left out where not. */
export interface CountBounds {
  readonly atLeast: boolean
  readonly atMost?: boolean
}

/** Bounds as they are carried, from a mark or from what is on record. */
export function countBoundsOf(of: Mark | null | CountBounds): CountBounds {
  if (typeof of === 'object' && of !== null) return carried(of.atLeast, of.atMost === true)
  const { more, less } = openOf(of)
  return carried(more, less)
}

const carried = (atLeast: boolean, atMost: boolean): CountBounds =>
  atMost ? { atLeast, atMost } : { atLeast }

/** The word for an amount that carries its bounds. */
export const markOfBounds = ({ atLeast, atMost = false }: CountBounds): Mark | null =>
  markOfOpen({ more: atLeast, less: atMost })

/** The word before a sum: there may be more of it where there may be more of any that it adds, and less in the same way. */
export function markOfSum(marks: readonly (Mark | null)[]): Mark | null {
  const all = marks.map(openOf)
  return markOfOpen({ more: all.some(({ more }) => more), less: all.some(({ less }) => less) })
}

/**
 * The word before an amount less another: where there may be more of what is taken away, there may be less of what is left. A
 * bounded amount less an "at least" is "at most"; an "at least" less an "at least" is bounded by neither, and "about".
 */
export function markOfDifference(from: Mark | null, taken: Mark | null): Mark | null {
  const [all, away] = [openOf(from), openOf(taken)]
  return markOfOpen({ more: all.more || away.less, less: all.less || away.more })
}
