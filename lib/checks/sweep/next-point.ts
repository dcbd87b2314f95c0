import { addDays } from '@/lib/periods/day'
import type { KnownPoint } from '../types'

/** A claim that is offered to the ledger, as far as its point follows from it. */
interface Offered {
  basis: string
  from: string
  to: string
  low: bigint
  value: bigint
  high: bigint | null
}

/**
 * The point that a claim adds behind the last one of a stream, by the rules of docs/ledger.md, where it contradicts nothing and leaves the
 * counts and values of all before it as they are; null where only the ledger can say what it comes to. `boundsEarlier`: less may be known at
 * most of the days before than was.
 */
export function nextPoint(
  last: KnownPoint | undefined,
  { basis, from, to, low, value, high }: Offered,
): { point: KnownPoint; boundsEarlier: boolean } | null {
  if (last === undefined) return firstPoint({ basis, from, to, low, value, high })
  if (to <= last.day) return null
  if (basis === 'total') {
    if (low < last.low || value < last.value) return null
    const isAbove = high === null || (last.high !== null && high >= last.high)
    return { point: { day: to, low, value: largest(value, low), high }, boundsEarlier: !isAbove }
  }
  // Since an unknown day it bounds the count from below alone, and "up to 40 t" supports no amount.
  if (from === '') {
    const least = largest(last.low, low)
    const shown = low === 0n ? last.value : largest(last.value, value)
    return { point: { day: to, low: least, value: largest(shown, least), high: null }, boundsEarlier: false }
  }
  if (from > to || from <= last.day) return null
  const known = high !== null && last.high !== null ? last.high + high : null
  const most = known !== null && addDays(last.day, 1) === from ? known : null
  return {
    point: { day: to, low: last.low + low, value: last.value + value, high: most },
    boundsEarlier: false,
  }
}

function firstPoint({ basis, from, to, low, value, high }: Offered): ReturnType<typeof nextPoint> {
  if (to === '' || from > to) return null
  const isSinceUnknown = basis !== 'total' && from === ''
  const shown = isSinceUnknown && low === 0n ? 0n : value
  const most = basis === 'total' ? high : null
  return { point: { day: to, low, value: largest(shown, low), high: most }, boundsEarlier: false }
}

const largest = (a: bigint, b: bigint) => (a > b ? a : b)
