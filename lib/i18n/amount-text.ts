import type { AmountUnit } from '@/lib/format/format'
import type { Mark } from '@/lib/ledger/mark'
import type { I18n } from './words'

/** An amount to the last digit, with the word before it that says how sure it is. */
export function amountText(value: bigint, mark: Mark | null, unit: AmountUnit, { t, format }: I18n): string {
  return t(`qualifier.${mark ?? 'exact'}`, { amount: format.exact(value, unit), to: '' })
}

/** The same at most three digits after the point, a bound never rounded to what is not known: `amount` without its word. */
export function shortAmount(
  value: bigint,
  mark: Mark | null,
  unit: AmountUnit,
  { t, format }: I18n,
): { amount: string; qualified: string } {
  const bound = mark === 'at_least' ? 'lower' : mark === 'at_most' ? 'upper' : null
  const amount = format.short(value, unit, bound)
  return { amount, qualified: t(`qualifier.${mark ?? 'exact'}`, { amount, to: '' }) }
}
