import type { Bounds, PrintedFigure } from './bounds'
import { parseDecimal } from './decimal'
import { toBase, type UnitCode } from './units'

/** Noughts at the end are rounding only where at least so many times their place stands before them: 24,000 may be, 300 not. */
const LEAST_BEFORE = 20n

/**
 * What an exact amount may have been before it was rounded to the digits that it is printed with: 657 km is 656.5 to 657.5 km.
 * Null for what is not exact, cannot be read, or is nothing. `unit` is a known one.
 */
export function roundedFrom({ qualifier, amount, unit }: PrintedFigure): Bounds | null {
  const read = parseDecimal(amount)
  if (qualifier !== 'exact' || !read.ok || read.value.digits === 0n) return null
  const { digits, scale } = read.value
  let place = 1n
  if (scale === 0) {
    while (digits % (place * 10n) === 0n && place * 10n * LEAST_BEFORE <= digits) place *= 10n
  }
  const finer = { digits: digits * 10n, scale: scale + 1 }
  const half = place * 5n
  const code = unit as UnitCode
  return {
    low: toBase({ ...finer, digits: finer.digits - half }, code, 'up'),
    value: toBase(read.value, code),
    high: toBase({ ...finer, digits: finer.digits + half }, code, 'down'),
  }
}

/** Whether two exact amounts are the same once the finer is rounded to the digits of the coarser. */
export function agreeRounded(a: PrintedFigure, b: PrintedFigure): boolean {
  const [one, other] = [roundedFrom(a), roundedFrom(b)]
  return one !== null && other !== null && (holds(one, other.value) || holds(other, one.value))
}

const holds = ({ low, high }: Bounds, value: bigint) => low <= value && high !== null && value <= high
