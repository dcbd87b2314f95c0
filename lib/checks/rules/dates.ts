import { dayNumber } from '@/lib/periods/day'
import { rowSide } from '../side'
import type { EnteredFigure, EnteredReport, Finding, Remedy, Variant } from '../types'

/** A figure that ends so many days before its report came out is an old one, or its year is a slip. */
const longBefore = 300

/** Days that cannot be: an end before its start, after the report that states it, or after today. */
export function dates(figure: EnteredFigure, report: EnteredReport, today: string): Finding | null {
  const { row, basis, from, to } = figure
  const { published, accessed } = report
  const found = (
    variant: Variant,
    remedies: readonly Remedy[],
    severity: Finding['severity'] = 'contradicts',
  ): Finding => ({
    check: 'dates',
    variant,
    severity,
    row,
    entered: rowSide(figure),
    against: [],
    remedies,
  })
  if (from !== '' && to !== '' && from > to)
    return found('endBeforeStart', [{ do: 'set_window', from: to, to: from }])
  if (to !== '' && published !== '' && to > published) {
    const open: Remedy = { do: 'set_window', from: from === to ? published : from, to: published }
    return found('afterPublication', from !== to && from > published ? [] : [open])
  }
  if (to > today) return found('future', [])
  if (published > today) return found('publishedInFuture', [])
  if (accessed !== '' && accessed < published) return found('readBeforePublished', [])
  if (basis !== 'unclear' && to !== '' && published !== '') {
    if (dayNumber(published) - dayNumber(to) > longBefore) return found('longBefore', [], 'unlikely')
  }
  return null
}
