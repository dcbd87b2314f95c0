import type { Series } from '@/lib/figures/types'
import type { I18n } from '@/lib/i18n/words'
import { dayNumber, isoDay } from '@/lib/periods/day'
import { monthOf } from '@/lib/periods/month'
import { type MonthChart, toMonthChart } from '../month/month-chart'
import { type DrawnMonths, monthLines } from '../month/month-lines'
import { daysWithin, type ShownPeriod } from '../period'
import { toLines } from '../step/lines'
import { mostPanels, type Panel, toPanels } from '../step/panels'
import { type StepChart, toStepChart } from '../step/step-chart'
import { dayDomain } from '../ticks'
import { type ChartData, seriesOf } from './chart-data'
import { choicesOf } from './chart-options'
import type { ChartView } from './chart-view'
import { daysToRead, middleOf, monthsToRead, type Tooltip, tooltipOfDay, tooltipOfMonth } from './tooltip'

/** A chart as it is drawn in the browser, with the places at which it can be read, as day numbers. */
export type InteractiveChart = { stops: number[]; read(stop: number): Tooltip } & (
  | { kind: 'total'; chart: StepChart }
  | { kind: 'panels'; chart: StepChart; panels: Panel[] }
  | { kind: 'month'; chart: MonthChart; lines: DrawnMonths[] }
)

/** Null where nothing is left to draw. */
export function toInteractiveChart(
  seed: ChartData,
  { measure, shape, scale, hidden, grain }: ChartView,
  period: ShownPeriod | null,
  words: I18n,
  height: number,
): InteractiveChart | null {
  const { unit, span, staleAfterDays } = seed
  const days = daysWithin(period, dayDomain(span))
  // Who reports for the first time after what is looked at has no part in its sum.
  const series = shownOf(seriesOf(seed), hidden, words).filter(({ firstDay }) => firstDay <= days[1])
  if (measure === 'month') {
    const chart = toMonthChart(series, span, unit, words, { period, height, grain })
    if (chart === null) return null
    const drawn = monthLines(series, words, grain)
    const months = monthsToRead(drawn, [monthOf(days[0]), monthOf(days[1])], grain)
    return {
      kind: 'month',
      chart,
      lines: drawn,
      stops: months.map((month) => middleOf(month, grain)),
      read: (stop) => tooltipOfMonth(drawn, monthOf(isoDay(stop)), unit, words, grain),
    }
  }
  if (series.length === 0) return null
  const sideBySide = shape === 'panels'
  const lines = toLines(series, words, sideBySide ? mostPanels : undefined)
  const chart = toStepChart(lines, span, unit, words, {
    ...{ staleAfterDays, period, scale, height },
    shape: shape === 'lines' ? 'lines' : 'stacked',
    events: seed.events,
  })
  return {
    ...(sideBySide
      ? {
          kind: 'panels',
          chart,
          panels: toPanels(lines, span, unit, words, { staleAfterDays, period, height }),
        }
      : { kind: 'total', chart }),
    stops: daysToRead(lines, days, seed.events).map(dayNumber),
    read: (stop) => tooltipOfDay(lines, isoDay(stop), unit, staleAfterDays, words, seed.events),
  }
}

/** The series that are not left out; those that stand together as one are left out together. */
function shownOf(series: readonly Series[], hidden: readonly string[], words: I18n): Series[] {
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
