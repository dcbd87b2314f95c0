'use client'

import { periodInAddress, type ShownPeriod } from '@/lib/charts/period'
import type { I18n } from '@/lib/i18n/words'
import { elementAt } from '@/lib/lookup/element-at'

/** Two handles on the months of a chart, between which it is drawn. */
export function PeriodBrush({
  months,
  period,
  onChange,
  words: { t, format },
}: {
  months: readonly ShownPeriod['from'][]
  period: ShownPeriod | null
  onChange(period: ShownPeriod | null): void
  words: I18n
}) {
  if (months.length < 2) return <div className="brush" />
  const last = months.length - 1
  const from = period === null ? 0 : Math.max(0, months.indexOf(period.from))
  const to = period === null || !months.includes(period.to) ? last : months.indexOf(period.to)
  const choose = (from: number, to: number) =>
    onChange(from === 0 && to === last ? null : { from: elementAt(months, from), to: elementAt(months, to) })
  const handle = (label: string, index: number, onIndex: (index: number) => void) => (
    <input
      type="range"
      aria-label={label}
      aria-valuetext={format.month(elementAt(months, index))}
      min={0}
      max={last}
      value={index}
      onChange={(event) => onIndex(Number(event.target.value))}
    />
  )
  const share = (index: number) => `${(index / Math.max(1, last)) * 100}%`
  return (
    <div className="brush" data-period={period === null ? '' : periodInAddress(period)}>
      <svg className="plot" width="100%" height="44" aria-hidden="true">
        <line x1="0" x2="100%" y1="22" y2="22" className="baseline" />
        <line x1={share(from)} x2={share(to)} y1="22" y2="22" className="chosen" />
      </svg>
      {handle(t('live.from'), from, (index) => choose(Math.min(index, to - 1), to))}
      {handle(t('live.to'), to, (index) => choose(from, Math.max(index, from + 1)))}
    </div>
  )
}
