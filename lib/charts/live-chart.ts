import type { Words } from '../i18n/words'
import { dayNumber, isoDay } from '../periods/day'
import { firstDay, monthOf } from '../periods/month'
import type { AmountScale } from './axes'
import { type ChartSeed, seriesOf } from './chart-seed'
import type { Series } from './figures'
import { type Line, toLines } from './lines'
import { type MonthChart, toMonthChart } from './month-chart'
import { monthLines } from './month-lines'
import { daysWithin, type Period } from './period'
import { daysToRead, monthsToRead, type Reading, readDay, readMonth } from './reading'
import { type StepChart, toStepChart } from './step-chart'
import { dayDomain } from './ticks'

/** What a reader chose to see of a chart. */
export type ChartView = {
  measure: 'total' | 'month'
  shape: 'lines' | 'stacked'
  scale: AmountScale
  /** Keys of operators that are left out. */
  hidden: readonly string[]
}

/** A chart as it is drawn in the browser, with the places at which it can be read, as day numbers. */
export type LiveChart = { stops: number[]; read(stop: number): Reading } & (
  | { kind: 'total'; chart: StepChart }
  | { kind: 'month'; chart: MonthChart }
)

/** What can be left out of a chart: its operators, the smallest of many as one. */
export function choicesOf(series: readonly Series[], words: Words): Line[] {
  return toLines(series, words).filter(({ kind }) => kind !== 'sum')
}

/** Null where nothing is left to draw. */
export function toLiveChart(
  seed: ChartSeed,
  { measure, shape, scale, hidden }: ChartView,
  period: Period | null,
  words: Words,
  height: number,
): LiveChart | null {
  const { unit, span, staleAfterDays } = seed
  const series = shownOf(seriesOf(seed), hidden, words)
  const days = daysWithin(period, dayDomain(span, staleAfterDays))
  if (measure === 'month') {
    const chart = toMonthChart(series, span, unit, words, { staleAfterDays, period, height })
    if (chart === null) return null
    const drawn = monthLines(series, words)
    const months = monthsToRead(drawn, [monthOf(days[0]), monthOf(days[1])])
    return {
      kind: 'month',
      chart,
      stops: months.map((month) => dayNumber(firstDay(month)) + 14),
      read: (stop) => readMonth(drawn, monthOf(isoDay(stop)), unit, words),
    }
  }
  if (series.length === 0) return null
  const lines = toLines(series, words)
  return {
    kind: 'total',
    chart: toStepChart(lines, span, unit, words, { staleAfterDays, period, shape, scale }),
    stops: daysToRead(lines, days).map(dayNumber),
    read: (stop) => readDay(lines, isoDay(stop), unit, staleAfterDays, words),
  }
}

/** The series that are not left out; those that stand together as one are left out together. */
function shownOf(series: readonly Series[], hidden: readonly string[], words: Words): Series[] {
  if (hidden.length === 0) return [...series]
  const named = new Set(choicesOf(series, words).map(({ key }) => key))
  return series.filter(({ operator: { key } }) => !hidden.includes(named.has(key) ? key : 'others'))
}

/** A row of what Recharts draws: a day number, and amounts by the names that `names` gives. */
export type PlotRow = { at: number; [name: string]: number }

/** Of one line: its solid part, its dashes, its dots, and its bands up to its last report and after it. */
export const names = (key: string) => ({
  solid: key,
  dashes: `${key} dashes`,
  dots: `${key} dots`,
  band: `${key} band`,
  carried: `${key} carried`,
})

/** The rows of a drawing, one a day on which anything turns. */
export function toPlotRows({ lines, bands }: StepChart): PlotRow[] {
  const rows = new Map<number, PlotRow>()
  const put = (day: string, name: string, value: bigint) => {
    const at = dayNumber(day)
    const row = rows.get(at) ?? { at }
    row[name] = Number(value)
    rows.set(at, row)
  }
  for (const { key, kind, stroke, points } of lines) {
    const own = names(key)
    const band = bands.find((band) => band.key === key)
    if (bands.length === 0 || kind === 'sum') {
      for (const { day, value } of stroke.solid) put(day, own.solid, value)
      for (const { day, value } of stroke.dashes) put(day, own.dashes, value)
    }
    for (const { day, value } of points) {
      const base = band?.steps.find((step) => step.day === day)?.base ?? 0n
      put(day, own.dots, base + BigInt(value))
    }
  }
  for (const { key, steps } of bands) {
    const own = names(key)
    steps.forEach(({ day, value, carried }, at) => {
      const ends = at === steps.length - 1
      put(day, own.band, carried || ends ? 0n : value)
      put(day, own.carried, carried && !ends ? value : 0n)
    })
  }
  return [...rows.values()].sort((a, b) => a.at - b.at)
}

/** The stop nearest to a day. */
export function nearestStop(stops: readonly number[], day: number): number | null {
  return stops.reduce<number | null>(
    (nearest, stop) => (nearest === null || Math.abs(stop - day) < Math.abs(nearest - day) ? stop : nearest),
    null,
  )
}

const leaps: Record<string, number> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageUp: -10,
  PageDown: 10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

/** Whether a key moves from stop to stop. */
export const isReadingKey = (key: string) => Object.hasOwn(leaps, key) || key === 'Escape'

/** Where a key leads; the first one pressed to the last report, as the newest number is what most look for. */
export function stopAfter(
  stops: readonly number[],
  current: number | null,
  key: string,
  shift: boolean,
): number | null {
  if (key === 'Escape' || stops.length === 0) return null
  const last = stops.length - 1
  if (current === null) return stops[key === 'Home' ? 0 : last]!
  const leap = leaps[key]! * (shift ? 10 : 1)
  const index = stops.indexOf(nearestStop(stops, current)!) + leap
  return stops[Math.min(last, Math.max(0, index))]!
}
