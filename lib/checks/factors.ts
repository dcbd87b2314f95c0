import { type Decimal, formatDecimal, parseDecimal } from '@/lib/quantities/decimal'
import { toBase, type Unit, type UnitCode, unitOf } from '@/lib/quantities/units'
import type { ReadFigure } from './side'
import type { Remedy } from './types'

/** The same printed digits read otherwise: in another unit, or with the point elsewhere. */
export interface UnitReading {
  /** In base units. */
  value: bigint
  remedy: Remedy
}

/** Thousands lost or gained, twice over: a decimal comma read as a thousands separator, or the other way round. */
const shifts = [-6, -3, 3, 6]

/** How the figure may have been meant: each unit of the metric but its own, and the point three or six places on. */
export function otherReadings({ amount, unit, metric }: ReadFigure): UnitReading[] {
  const read = parseDecimal(amount)
  const own = metric.enteredUnits.find((code) => code === unit)
  if (!read.ok || own === undefined) return []
  const units = metric.enteredUnits
    .filter((code) => code !== own && !isAlike(unitOf(code), unitOf(own)))
    .map((code): UnitReading => ({ value: toBase(read.value, code), remedy: { do: 'set_unit', unit: code } }))
  const moved = shifts
    .map((shift) => movedBy(read.value, shift, own))
    .filter((reading) => !metric.whole || reading.isWhole)
  return [...units, ...moved].filter(({ value }) => value > 0n)
}

/** Whether one of a unit is one of the other: people are a count. */
const isAlike = (a: Unit, b: Unit) => a.numerator * b.denominator === b.numerator * a.denominator

function movedBy(
  { digits, scale }: Decimal,
  shift: number,
  unit: UnitCode,
): UnitReading & { isWhole: boolean } {
  const by: Decimal =
    scale >= shift
      ? { digits, scale: scale - shift }
      : { digits: digits * 10n ** BigInt(shift - scale), scale: 0 }
  const amount = formatDecimal(by)
  return { value: toBase(by, unit), isWhole: !amount.includes('.'), remedy: { do: 'set_amount', amount } }
}
