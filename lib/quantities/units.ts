import { problemWith } from '@/lib/problems/problem'
import { type Decimal, formatDecimal, type Parsed } from './decimal'

/** The units that amounts are stored in, as whole numbers. */
export type BaseUnit = 'g' | 'm' | 'm2' | 'count'

/** A unit as reports print it. One of it is `numerator / denominator` base units, exactly. */
export type Unit = { base: BaseUnit; numerator: bigint; denominator: bigint }

const unit = (base: BaseUnit, numerator: bigint, denominator = 1n): Unit => ({ base, numerator, denominator })

/**
 * Every unit known, with its exact size.
 * Sources: the metric units, BIPM SI Brochure, 9th edition; mile 1609.344 m and foot 0.3048 m, international yard and
 * pound agreement of 1959; acre 4046.8564224 m2, the international acre of 4,840 square yards by the same agreement;
 * square mile and square foot, the squares of mile and foot; pound 453.59237 g by the same agreement, short ton 2,000
 * and long ton 2,240 of them; dunum 1000 m2, the metric dunum of Syria, Iraq, Jordan, Lebanon and Palestine.
 */
const UNITS = {
  g: unit('g', 1n),
  kg: unit('g', 1_000n),
  t: unit('g', 1_000_000n),
  lb: unit('g', 45_359_237n, 100_000n),
  short_ton: unit('g', 90_718_474n, 100n),
  long_ton: unit('g', 10_160_469_088n, 10_000n),
  m: unit('m', 1n),
  km: unit('m', 1_000n),
  mi: unit('m', 1_609_344n, 1_000n),
  ft: unit('m', 3_048n, 10_000n),
  m2: unit('m2', 1n),
  ha: unit('m2', 10_000n),
  km2: unit('m2', 1_000_000n),
  ft2: unit('m2', 9_290_304n, 100_000_000n),
  mi2: unit('m2', 2_589_988_110_336n, 1_000_000n),
  acre: unit('m2', 40_468_564_224n, 10_000_000n),
  dunum: unit('m2', 1_000n),
  count: unit('count', 1n),
  people: unit('count', 1n),
} as const satisfies Record<string, Unit>

export type UnitCode = keyof typeof UNITS

/** The unit that each base unit is shown in. */
export const DISPLAY_UNIT = { g: 't', m: 'km', m2: 'km2', count: 'count' } as const satisfies Record<
  BaseUnit,
  UnitCode
>

/**
 * The largest amount kept, in base units: 10^15, that is 10^9 t, 10^12 km or 10^9 km2 (twice the earth's surface).
 * Thousands of such amounts add up within a signed 64-bit column, and one fits a JSON number exactly.
 */
export const LARGEST_AMOUNT = 1_000_000_000_000_000n

/** The size of a unit by its code. */
export function unitOf(code: UnitCode): Unit {
  return UNITS[code]
}

/** Every unit that stored amounts of a base unit can be entered in, alphabetically: 'g' -> g, kg, t. */
export function unitsOfBase(base: BaseUnit): UnitCode[] {
  return (Object.keys(UNITS) as UnitCode[]).filter((code) => UNITS[code].base === base).sort()
}

/** The units that figures of a metric may be entered in, alphabetically. */
export function unitsOf(metric: { enteredUnits: readonly UnitCode[] }): UnitCode[] {
  return [...metric.enteredUnits].sort()
}

/** Reads the unit of a metric's figure, written exactly as in `unitsOf`; the problem has the units there are. */
export function parseUnit(
  text: string,
  metric: { key: string; enteredUnits: readonly UnitCode[] },
): Parsed<UnitCode> {
  const known = metric.enteredUnits.find((code) => code === text)
  if (known) return { ok: true, value: known }
  const words = unitsOf(metric)
  const problem =
    text === ''
      ? problemWith('blankChoice', { words })
      : problemWith('notUnit', { text, metric: metric.key, words })
  return { ok: false, problem }
}

/** Whole base units of an amount; `half_up` is exact wherever the amount is a whole number of them. */
export function toBase(
  amount: Decimal,
  code: UnitCode,
  rounding: 'half_up' | 'down' | 'up' = 'half_up',
): bigint {
  const { numerator, denominator } = UNITS[code]
  const over = amount.digits * numerator
  const under = denominator * 10n ** BigInt(amount.scale)
  if (rounding === 'half_up') return (2n * over + under) / (2n * under)
  return rounding === 'down' ? over / under : (over + under - 1n) / under
}

/**
 * Base units as an exact decimal in the display unit of `base`, or in another unit of it that is a power of ten:
 * (131046n, 'm') -> "131.046"; (-500n, 'm') -> "-0.5". No trailing zeros, never a float, no unit and no separators.
 * Throws a RangeError for a unit that has no exact decimal form (acre, mi, ft, lb) or belongs to another base.
 */
export function toDisplay(amount: bigint, base: BaseUnit, code: UnitCode = DISPLAY_UNIT[base]): string {
  const scale = DECIMAL_PLACES.get(code)
  if (scale === undefined || UNITS[code].base !== base) {
    throw new RangeError(`${base} has no exact decimal form in ${code}`)
  }
  return formatDecimal({ digits: amount, scale })
}

/** 'a', 'a or b', 'a, b or c'. */
export function listedOr(words: readonly string[]): string {
  if (words.length <= 1) return words.join('')
  return `${words.slice(0, -1).join(', ')} or ${words[words.length - 1]}`
}

const DECIMAL_PLACES = new Map<UnitCode, number>(
  (Object.keys(UNITS) as UnitCode[]).flatMap((code) => {
    const { numerator, denominator } = UNITS[code]
    return denominator === 1n && /^10*$/.test(String(numerator))
      ? [[code, String(numerator).length - 1] as const]
      : []
  }),
)
