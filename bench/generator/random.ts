import { elementAt } from '@/lib/lookup/element-at'

/** Numbers that look random and are the same in every run. */
export interface Random {
  /** A number from 0 up to and without 1. */
  next(): number
  /** A whole number from 0 up to and without `limit`. */
  below(limit: number): number
  /** True in `share` of all cases. */
  chance(share: number): boolean
  pick<T>(list: readonly T[]): T
}

/**
 * A generator of its own for each seed.
 * Source: mulberry32, Tommy Ettinger, public domain: 32 bits of state, passes gjrand.
 */
export function seededRandom(seed: number): Random {
  let state = seed | 0
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    next,
    below,
    chance: (share) => next() < share,
    pick: (list) => elementAt(list, below(list.length)),
  }
}
