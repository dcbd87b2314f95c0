import { type Grain, intervalsBy } from '@/lib/figures/period/grain'
import type { Interval, MonthTotal } from '@/lib/figures/period/intervals'
import { sumSteps } from '@/lib/figures/sum'
import type { Series } from '@/lib/figures/types'
import type { I18n } from '@/lib/i18n/words'
import { countBoundsOf } from '@/lib/ledger/mark'
import { lastOf } from '@/lib/lookup/element-at'
import { firstDay, monthOf } from '@/lib/periods/month'
import { markedName } from '@/lib/wording/marked-name'
import { tones } from '../step/lines'

/** One operator's running totals at the ends of the months in which a report of it speaks. */
export type MonthSeries = Pick<Series, 'operator' | 'position' | 'months'>

/** What is drawn in one colour. */
export type DrawnMonths = {
  key: string
  name: string
  tone: number
  first: MonthTotal | null
  intervals: Interval[]
}

/** The increases of operators in their order, from month to month or from one longer time to another; where there are more than colours, the smallest are one. */
export function monthLines(
  lines: readonly MonthSeries[],
  words: I18n,
  grain: Grain = 'month',
): DrawnMonths[] {
  const spoken = lines.filter(({ months }) => months.length > 0)
  const ranked = [...spoken].sort((a, b) => (lastOf(a.months).value < lastOf(b.months).value ? 1 : -1))
  const rest = ranked.length > tones ? ranked.slice(tones - 1) : []
  const own = spoken
    .filter((line) => !rest.includes(line))
    .sort((a, b) => a.position - b.position)
    .map(({ operator, position, months }) => ({
      key: operator.key,
      name: markedName(operator, words),
      tone: (position % tones) + 1,
      ...drawn(months, grain),
    }))
  if (rest.length === 0) return own
  const name = words.t('chart.others', { count: rest.length })
  return [...own, { key: 'others', name, tone: tones + 1, ...drawn(together(rest), grain) }]
}

const drawn = (totals: readonly MonthTotal[], grain: Grain) => ({
  first: totals[0] ?? null,
  intervals: intervalsBy(totals, grain),
})

function together(lines: readonly MonthSeries[]): MonthTotal[] {
  const series = lines.map(({ months }) => ({
    steps: months.map(({ month, value, atLeast = false, atMost }) => ({
      day: firstDay(month),
      value,
      ...countBoundsOf({ atLeast, atMost }),
    })),
  }))
  return sumSteps(series).map(({ day, ...total }) => ({ month: monthOf(day), ...total }))
}
