import { type CountBounds, countBoundsOf } from '@/lib/ledger/mark'
import { firstDay, lastDay, type Month } from '@/lib/periods/month'
import type { FigureFilter } from '../figure-filter'
import type { CurveStep, MetricFigures, Series } from '../types'

/** Past this many points of a metric its curve is given by month: nobody could tell them apart in a drawing. */
export const mostPoints = 600

/** What an operator's count of a place is known by, whatever is shown of it. */
type Whole = Pick<Series, 'operator' | 'position' | 'firstDay' | 'conflict'> & { lastDay: string }

/** A running total at the end of a month; `lastDay` is the last day in it on which a kept claim ends, or blank. */
export interface MonthStand extends CountBounds {
  month: Month
  value: bigint
  claims: number
  lastDay: string
}

/** A curve within a period: by day, or null where there are more days than anybody could tell apart, and by month. */
export interface CutCurve {
  series: Omit<Series, 'steps'>
  days: CurveStep[] | null
  months: CurveStep[]
}

type CutPeriod = Pick<FigureFilter, 'from' | 'to'>

/**
 * A curve narrowed to a period of months: as of its end, with the steps within it after the total from before. `months` are
 * its stands up to the end of the period, in their order; `points` are its steps within the period, or null. Null where
 * nothing was reported by the end.
 */
export function cutCurve(
  { operator, position, firstDay: first, lastDay: reportedUntil, conflict }: Whole,
  months: readonly MonthStand[],
  points: CurveStep[] | null,
  { from, to }: CutPeriod,
): CutCurve | null {
  const stand = standAfter(months)
  if (stand === null || stand.lastDay === '') return null
  const within = months.filter(({ month }) => from === null || month >= from)
  const before = from === null ? null : standAfter(months.filter(({ month }) => month < from))
  const carried = before !== null && before.lastDay !== '' ? before : null
  return {
    series: {
      operator,
      position,
      ...stand,
      claims: within.reduce((sum, { claims }) => sum + claims, 0),
      firstDay: carried !== null && from !== null ? firstDay(from) : first,
      months: months
        .slice(Math.max(0, months.length - within.length - 1))
        .map(({ month, value, ...bounds }) => ({ month, value, ...openBounds(bounds) })),
      ...(from === null && to === null ? {} : { reportedUntil }),
      conflict: conflict !== null && (to === null || conflict.day <= lastDay(to)) ? conflict : null,
      ...(from === null ? {} : { before: carried ?? { value: 0n, atLeast: false, lastDay: '' } }),
    },
    days: points === null ? null : startingWith(carried, from, points),
    months: startingWith(
      carried,
      from,
      within.map(({ month, value, lastDay: last, ...bounds }, at) => ({
        day: at < within.length - 1 || last === '' ? lastDay(month) : last,
        value,
        ...countBoundsOf(bounds),
      })),
    ),
  }
}

/** The bounds of a month's total, left out where it is bounded. */
export function openBounds(of: CountBounds): Partial<CountBounds> {
  const { atLeast, ...bounds } = countBoundsOf(of)
  return atLeast ? { atLeast, ...bounds } : bounds
}

/** What months, in their order, come to; null where there are none. */
function standAfter(months: readonly MonthStand[]) {
  const last = months.at(-1)
  if (last === undefined) return null
  const reported = months.findLast(({ lastDay }) => lastDay !== '')
  return { value: last.value, ...countBoundsOf(last), lastDay: reported?.lastDay ?? '' }
}

/** The steps of a period, after the total that there was before it, if any. */
function startingWith(
  before: (CountBounds & { value: bigint }) | null,
  from: Month | null,
  steps: CurveStep[],
): CurveStep[] {
  if (before === null || from === null || steps[0]?.day === firstDay(from)) return steps
  return [{ day: firstDay(from), value: before.value, ...countBoundsOf(before), carried: true }, ...steps]
}

/** The steps of a metric's curves by day, or by month where it has too many of them. */
export function cutSteps(curves: readonly CutCurve[]): Pick<MetricFigures, 'grain' | 'series'> {
  const points = curves.reduce((sum, { days }) => sum + (days?.length ?? mostPoints + 1), 0)
  const grain = points > mostPoints ? 'month' : 'day'
  return {
    grain,
    series: curves.map(({ series, days, months }) => ({
      ...series,
      steps: grain === 'day' ? (days ?? months) : months,
    })),
  }
}
