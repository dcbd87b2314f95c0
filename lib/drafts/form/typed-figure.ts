import type { Metric } from '@/lib/metrics/types'
import { type Bounds, boundsOf } from '@/lib/quantities/bounds'
import { readTypedAmount } from '@/lib/quantities/typed-amount'
import type { DraftFigure } from '../schema'

/** What the amount of a figure is understood as while it is typed. */
export type UnderstoodAmount =
  | { kind: 'blank' }
  /** Not a number in the language at hand. */
  | { kind: 'unread' }
  /** A number as a decimal, without the rest that makes it an amount. */
  | { kind: 'number'; decimal: string; to: string }
  | { kind: 'amount'; decimal: string; to: string; bounds: Bounds }

/** Reads the amount of a figure, typed in `language`; `metric` is undefined while none is chosen. */
export function understoodAmount(
  { amount, amount_to, qualifier, unit }: DraftFigure['cells'],
  metric: Metric | undefined,
  language: string,
): UnderstoodAmount {
  if (amount.trim() === '') return { kind: 'blank' }
  const from = readTypedAmount(amount, language)
  const to = amount_to.trim() === '' ? '' : readTypedAmount(amount_to, language)
  if (from === null || to === null) return { kind: 'unread' }
  const printed = { decimal: from, to }
  if (metric === undefined) return { kind: 'number', ...printed }
  const read = boundsOf({ qualifier, unit, amount: printed.decimal, amountTo: printed.to }, metric)
  return read.ok ? { kind: 'amount', ...printed, bounds: read.bounds } : { kind: 'number', ...printed }
}
