import type { MonthTotal } from '@/lib/figures/period/intervals'
import type { CurveEvent, CurveMark, CurveStep, MetricFigures, Operator, Series } from '@/lib/figures/types'
import type { AmountUnit } from '@/lib/format/format'
import { type CountBounds, countBoundsOf } from '@/lib/ledger/mark'
import { elementAt, lastOf } from '@/lib/lookup/element-at'
import type { Day } from '@/lib/periods/day'
import { type Month, monthLabel, parseMonth } from '@/lib/periods/month'
import type { Span } from '../ticks'

/**
 * What a chart is drawn from: of each operator its days and totals as text. A browser fetches it when the chart is first
 * touched; from it and the same view-models as on the server it draws the chart anew.
 */
export type ChartData = {
  metric: string
  unit: AmountUnit
  span: Span
  staleAfterDays: number
  operators: SeededOperator[]
  /** Left out where nothing is noted. */
  events?: readonly CurveEvent[]
}

/** The seeds of a page's charts, as their address gives them: by metric, each with the digest that it is known by. */
export type PageChartData = Readonly<Record<string, { digest: string; seed: ChartData }>>

/** Where a page's seeds are, and the digest of each that its own drawings were made from, by metric. */
export type ChartDataSource = { address: string; digests: Readonly<Record<string, string>> }

/** `steps`: '2016-04-04 120,2016-12-20 25000+', a plus where nothing bounds the total from above, a minus where there may
 * be less, a tilde where it is carried into a period; `months`: '2016-04 120' in the same way. */
type SeededOperator = Operator & {
  position: number
  lastDay: Day
  /** As of a series; left out where it is added to the others. */
  beside?: true
  /** As of a series; left out where it is of no period. */
  reportedUntil?: Day
  steps: string
  months: string
  /** '2017-10-13 2017-10-20 24000 24065': the last is left out where there is none; a minus ends what was withdrawn. */
  marks?: string
}

export function toChartData(
  { key, kind, unit, series, events }: Pick<MetricFigures, 'key' | 'kind' | 'unit' | 'series' | 'events'>,
  span: Span,
  staleAfterDays: number,
): ChartData {
  return {
    metric: key,
    unit,
    span,
    staleAfterDays,
    ...(events === undefined ? {} : { events }),
    operators: drawnOf(series).map(
      ({ operator, position, lastDay, reportedUntil, beside, steps, months, marks = [] }) => ({
        ...operator,
        position,
        lastDay,
        ...(reportedUntil === undefined ? {} : { reportedUntil }),
        ...(beside === undefined ? {} : { beside }),
        steps: steps
          .map(({ day, value, carried, ...bounds }) => `${day} ${value}${sown(bounds)}${carried ? '~' : ''}`)
          .join(),
        // A level is nothing of a month.
        months: (kind === 'stock' ? [] : months)
          .map(({ month, value, ...bounds }) => `${monthLabel(month)} ${value}${sown(bounds)}`)
          .join(),
        ...(marks.length === 0 ? {} : { marks: marks.map(sownMark).join() }),
      }),
    ),
  }
}

/** The series of which there is something to draw: the same list where that is so of all, whose sum is known. */
export function drawnOf(series: readonly Series[]): readonly Series[] {
  return series.every(({ steps }) => steps.length > 0)
    ? series
    : series.filter(({ steps }) => steps.length > 0)
}

/** The series of a seed. How many figures they rest on and where they conflict is not drawn, and not in it. */
export function seriesOf({ operators }: ChartData): Series[] {
  return operators.map(
    ({ position, lastDay, reportedUntil, beside, steps: days, months, marks, ...operator }) => {
      const steps = items(days).map(([day, amount]): CurveStep => {
        return { day, ...totalOf(amount), ...(amount.endsWith('~') ? { carried: true } : {}) }
      })
      const { value, ...last } = lastOf(steps)
      return {
        operator,
        position,
        value,
        ...countBoundsOf(last),
        claims: 0,
        firstDay: elementAt(steps, 0).day,
        lastDay,
        ...(reportedUntil === undefined ? {} : { reportedUntil }),
        ...(beside === undefined ? {} : { beside }),
        steps,
        months: items(months).map(([month, amount]): MonthTotal => {
          const { value, atLeast, ...bounds } = totalOf(amount)
          return { month: parseMonth(month) as Month, value, ...(atLeast ? { atLeast } : {}), ...bounds }
        }),
        conflict: null,
        ...(marks === undefined ? {} : { marks: marks.split(',').map(markOf) }),
      }
    },
  )
}

const sown = ({ atLeast, atMost }: Partial<CountBounds>) => `${atLeast ? '+' : ''}${atMost ? '-' : ''}`

const totalOf = (amount: string) => ({
  value: BigInt(amount.replace(/[-+~]+$/, '')),
  ...countBoundsOf({ atLeast: amount.includes('+'), atMost: amount.includes('-') }),
})

const sownMark = ({ kind, day, on, was, now }: CurveMark) =>
  [day, on, was, now ?? (kind === 'withdrawn' ? '-' : '')].join(' ').trim()

function markOf(text: string): CurveMark {
  const [day = '', on = '', was = '', now = ''] = text.split(' ')
  const kind = now === '-' ? 'withdrawn' : 'corrected'
  return { kind, day, on, was: BigInt(was), now: now === '' || now === '-' ? null : BigInt(now) }
}

const items = (text: string) =>
  text === '' ? [] : text.split(',').map((item) => item.split(' ') as [day: string, amount: string])
