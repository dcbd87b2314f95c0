import type { Metric } from '@/lib/metrics/types'
import { boundsOf, type Qualifier } from '@/lib/quantities/bounds'
import { type Decimal, formatDecimal } from '@/lib/quantities/decimal'
import { typedAmount } from '@/lib/quantities/typed-amount'
import { toBase, toDisplay, type UnitCode } from '@/lib/quantities/units'
import type { DraftFigure } from '../schema'

/** An amount as a text states it; `amountTo` only for `between`. */
export interface StatedAmount {
  amount: Decimal
  amountTo: Decimal | null
  unit: UnitCode
  qualifier: Qualifier
}

/** The cells of an amount, and whether they are in another unit than the text's. */
export type EnterableAmount = Pick<DraftFigure['cells'], 'amount' | 'amount_to' | 'unit'> & {
  converted: boolean
}

/**
 * An amount in a unit that figures of the metric are entered in: the text's own where it is one, else a metric one, to which
 * pounds, short tons, square feet and square miles are converted exactly. "About 5 square miles" becomes about 13,000,000 m2:
 * its last digit other than nought says how far "about" reaches, so no more digits may stand than the words bear.
 * `language` is what amounts are typed in.
 */
export function enterableAmount(stated: StatedAmount, metric: Metric, language: string): EnterableAmount {
  const { amount, amountTo, unit } = stated
  const typed = (decimal: string) => typedAmount(decimal, language)
  const both = (write: (decimal: Decimal) => string) => ({
    amount: typed(write(amount)),
    amount_to: amountTo === null ? '' : typed(write(amountTo)),
  })
  if (metric.enteredUnits.includes(unit)) return { ...both(formatDecimal), unit, converted: false }
  const { baseUnit, enteredUnits, displayUnit } = metric
  const entered = enteredUnits.find((code) => code === baseUnit) ?? displayUnit
  const place = stated.qualifier === 'about' ? placeThatAboutBears(stated, metric) : 1n
  const rounded = (base: bigint) => ((2n * base + place) / (2n * place)) * place
  return {
    ...both((decimal) => toDisplay(rounded(toBase(decimal, unit)), baseUnit, entered)),
    unit: entered,
    converted: true,
  }
}

/** The largest power of ten, in base units, that is no more than all that "about" leaves open; 1 for an amount that cannot be read. */
function placeThatAboutBears({ amount, unit }: StatedAmount, metric: Metric): bigint {
  const printed = { qualifier: 'about', amount: formatDecimal(amount), amountTo: '', unit }
  const read = boundsOf(printed, { ...metric, enteredUnits: [unit] })
  if (!read.ok || read.bounds.high === null) return 1n
  const open = read.bounds.high - read.bounds.low
  return open < 1n ? 1n : 10n ** BigInt(String(open).length - 1)
}
