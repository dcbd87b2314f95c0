import { parseDecimal } from '@/lib/quantities/decimal'
import { toBase, unitOf } from '@/lib/quantities/units'
import { rowSide } from '../side'
import type { EnteredFigure, Finding } from '../types'

/** A count that is not whole: half a building is a misprint. */
export function whole(figure: EnteredFigure): Finding | null {
  const { metric, row } = figure
  const unit = metric.enteredUnits.find((code) => code === figure.unit)
  if (!metric.whole || unit === undefined) return null
  if (unitOf(unit).denominator === 1n && !figure.amount.includes('.') && !figure.amountTo.includes('.'))
    return null
  const broken = [figure.amount, figure.amountTo].some((text) => {
    const read = parseDecimal(text)
    return read.ok && toBase(read.value, unit, 'down') !== toBase(read.value, unit, 'up')
  })
  if (!broken) return null
  const moved = figure.amount.replace('.', '')
  return {
    check: 'whole',
    variant: 'whole',
    severity: 'contradicts',
    row,
    entered: rowSide(figure),
    against: [],
    // 3.116 items are three thousand of them, printed with a point between thousands.
    remedies: /\.\d{3}$/.test(figure.amount) ? [{ do: 'set_amount', amount: moved }] : [],
  }
}
