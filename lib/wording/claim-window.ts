import type { I18n } from '@/lib/i18n/words'
import { monthOf } from '@/lib/periods/month'

/** A day as a report gives it: only its month or year may be known. */
export type StatedDay = { day: string; precision: string }

/** The days that a figure speaks of, in words, no more precise than the report: "so far, up to 13 Oct 2017". */
export function windowOf(claim: { basis: string; from: StatedDay; to: StatedDay }, words: I18n): string {
  const { t } = words
  const to = stated(claim.to, words)
  if (claim.basis === 'total') return t('basis.total', { to })
  if (claim.basis === 'level') return t('basis.level', { to })
  if (claim.basis !== 'period') return t('basis.unclear', { to })
  if (claim.from.day === '') return t('basis.periodOpen', { to })
  const from = stated(claim.from, words)
  if (from !== to) return t('basis.period', { from, to })
  return t(isCoarse(claim.to) ? 'basis.periodAt' : 'basis.periodDay', { to })
}

function stated(stated: StatedDay, { format }: I18n): string {
  if (stated.precision === 'year') return stated.day.slice(0, 4)
  return stated.precision === 'month' ? format.month(monthOf(stated.day)) : format.day(stated.day)
}

const isCoarse = ({ precision }: StatedDay) => precision === 'month' || precision === 'year'
