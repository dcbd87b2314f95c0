import type { Grain } from '@/lib/figures/period/grain'
import { addedOf, isAdded, sumOf } from '@/lib/figures/sum'
import type { MetricFigures, PlaceOfFigures } from '@/lib/figures/types'
import { amountText } from '@/lib/i18n/amount-text'
import type { I18n } from '@/lib/i18n/words'
import { type CountBounds, markOfBounds } from '@/lib/ledger/mark'
import { countryHref } from '@/lib/links/page-href'
import { isOfWholePlace, whyHref } from '@/lib/links/why-href'
import { addDays } from '@/lib/periods/day'
import { markedName } from '@/lib/wording/marked-name'
import { sumsOfPartsText } from '@/lib/wording/sums-of-parts'
import { chartName } from './chart-name'
import { type CurveTableRows, toCurveTable } from './curve-table'
import { type SummaryFiles, summaryFiles } from './export/summary-files'
import { isSilent } from './headline'
import { type ChartData, toChartData } from './interactive/chart-data'
import { type ChartOptions, isStackable, toChartOptions } from './interactive/chart-options'
import { markSentence } from './mark-text'
import { type ChartHeadline, headlineOf } from './metric-headline'
import { monthAmountsWidth } from './month/month-chart'
import { type MonthFigure, toMonthFigure } from './month/month-figure'
import { laterOf } from './period'
import { type RankedRow, toRankedRows } from './ranked-rows'
import { defaultStaleAfterDays } from './step/line-segments'
import { type Line, reportedUntil, toLines } from './step/lines'
import { isSideBySide, mostPanels, type Panel, toPanels } from './step/panels'
import { type StepChart, toStepChart } from './step/step-chart'
import type { Span } from './ticks'

/** Everything that the block of one metric says, with its drawing. */
export type MetricFigure = {
  key: string
  /** Whether it is a level, which has no running total. */
  isLevel: boolean
  headline: string
  /** What stands out in it, apart. */
  finding: ChartHeadline['finding']
  subtitle: string
  /** What it is of, in few words. */
  called: string
  definition: string
  /** What the drawing shows, for those who do not see it. */
  description: string
  chart: StepChart
  /** What is drawn instead where operators are many; else none. */
  panels: Panel[]
  outline: ChartOptions
  /** From which a browser draws the chart anew; not on the page. */
  seed: ChartData
  /** What came from report to report; null where no report follows another, or it is on a page of its own. */
  months: MonthFigure | null
  notes: string[]
  legend: LegendRow[]
  warnings: string[]
  table: CurveTableRows
  tableCaption: string
  /** None where an inner place has no part in any count. */
  rows: RankedRow[]
  rowsCaption: string
  total: { value: string; amount: string; asOf: string; href: string | null }
  hatched: boolean
  source: string
  /** Where it is told how this is counted. */
  howHref: string
  /** Where its months are on a page of their own; null where they are on this, or there are none. */
  monthsHref: string | null
  files: SummaryFiles
}

export type LegendRow = Pick<Line, 'kind' | 'key' | 'letter' | 'tone' | 'name' | 'party'> & {
  value: string
  amount: string
  asOf: string
  figures: string
  /** Where the amount is explained; null where it is of several operators folded together. */
  href: string | null
}

/** What of blocks is wanted: what came between reports with them or on pages of their own; `only`: one metric by its key. */
interface FigureParts {
  months: 'here' | 'elsewhere'
  grain?: Grain
  only?: string
}

/** The blocks of a country's or a place's metrics, of those that anything is reported of, on one axis of time, also where only one is shown. */
export function toMetricFigures(
  metrics: readonly MetricFigures[],
  shown: PlaceOfFigures,
  words: I18n,
  { months, grain = 'month', only }: FigureParts = { months: 'here' },
): MetricFigure[] {
  const drawn = metrics.filter((metric) => !isSilent(metric) && isWithin(metric, shown.staleAfterDays))
  const all = drawn.flatMap(({ series }) => series)
  const { firstDay } = sumOf(all)
  const lastDay = all.map(reportedUntil).reduce(laterOf, '')
  const span = { firstDay, lastDay, until: metrics[0]?.period?.to }
  return drawn
    .filter(({ key, series }) => series.length > 0 && (only === undefined || key === only))
    .map((metric) => {
      const figure = toMetricFigure(metric, shown, span, words)
      return months === 'here'
        ? withMonths(figure, metric, shown, span, words, grain)
        : withMonthsElsewhere(figure, metric, shown, span, words)
    })
}

/** Whether anything of a metric can be drawn in its period: a level that was stated too long before it cannot. */
function isWithin({ series, period }: MetricFigures, staleAfterDays = defaultStaleAfterDays): boolean {
  const from = period?.from ?? ''
  return series.some((one) => one.steps.length > 0 && addDays(reportedUntil(one), staleAfterDays) >= from)
}

/** Both drawings leave the same room for their amounts, so that a month stands below itself. */
function withMonths(
  figure: MetricFigure,
  metric: MetricFigures,
  shown: PlaceOfFigures,
  span: Span,
  words: I18n,
  grain: Grain,
): MetricFigure {
  // A level is nothing of a month.
  const months =
    metric.kind === 'stock' ? null : toMonthFigure(metric, shown, metric.series, span, words, grain)
  if (months === null) return figure
  const amountsWidth = Math.max(figure.chart.amountsWidth, months.chart.amountsWidth)
  return {
    ...figure,
    chart: { ...figure.chart, amountsWidth },
    months: { ...months, chart: { ...months.chart, amountsWidth } },
  }
}

/** The chart leaves room for the amounts of the months too, which a reader may have drawn in its place. */
function withMonthsElsewhere(
  figure: MetricFigure,
  metric: MetricFigures,
  shown: PlaceOfFigures,
  span: Span,
  words: I18n,
): MetricFigure {
  if (metric.kind === 'stock') return figure
  const width = monthAmountsWidth(metric.series, span, metric.unit, words)
  if (width === null) return figure
  const page = countryHref(words.locale, shown.country ?? shown.code, 'metrics', metric.key)
  return {
    ...figure,
    chart: { ...figure.chart, amountsWidth: Math.max(figure.chart.amountsWidth, width) },
    monthsHref: `${page}${shown.query ?? ''}#months`,
  }
}

function toMetricFigure(metric: MetricFigures, shown: PlaceOfFigures, span: Span, words: I18n): MetricFigure {
  const { t, format } = words
  const lines = toLines(metric.series, words)
  const sum = sumOf(metric.series)
  const added = isAdded(metric) ? addedOf(metric.series) : null
  const total = added ?? { ...sum, mark: markOfBounds(sum) }
  const { staleAfterDays = defaultStaleAfterDays } = shown
  const chart = toStepChart(lines, span, metric.unit, words, {
    staleAfterDays,
    shape: isStackable(metric) ? 'stacked' : 'lines',
    events: metric.events,
  })
  const sideBySide = isSideBySide(lines.filter(({ kind }) => kind !== 'sum').length)
  const marks = chart.lines.reduce((sum, line) => sum + line.marks.length, 0)
  const written = ({ value, ...bounds }: CountBounds & { value: bigint }) =>
    amountText(value, markOfBounds(bounds), metric.unit, words)
  const kind = metric.kind ?? 'flow'
  const about = { kind, metric: metric.label, country: shown.name, operators: sum.operators }
  /** Explanations are of the record as it stands: none of a period. */
  const why = (place: string, operator = shown.operator) =>
    metric.period !== undefined
      ? null
      : whyHref(words.locale, { country: shown.country ?? shown.code, metric: metric.key, place, operator })
  const inside = shown.country === undefined || metric.rows.some((row) => row.within.code !== shown.code)
  const page = countryHref(words.locale, shown.country ?? shown.code, 'metrics', metric.key)
  /** Of people what is left of a place, and what is given for several together, has no explanation. */
  const rowWhy = (place: string) => (metric.people && !isOfWholePlace(place) ? null : why(place))
  const rows = inside ? toRankedRows(metric.rows, shown, { ...metric.unit, kind }, words, rowWhy) : []

  return {
    key: metric.key,
    isLevel: kind === 'stock',
    ...headlineOf(metric, shown, words),
    subtitle:
      metric.unit.baseUnit === 'count'
        ? t('chart.subtitleCount', about)
        : t('chart.subtitle', { ...about, unit: t(`unitName.${metric.unit.displayUnit}`) }),
    called: chartName(metric, shown.name, words),
    definition: metric.definition,
    description: t('chart.describe', {
      ...about,
      shape: sideBySide ? 'panels' : chart.bands.length > 0 ? 'stacked' : 'lines',
      first: format.day(sum.firstDay),
      last: format.day(sum.lastDay),
      lines: [
        ...lines.map((line) => describeLine(line, written, words)),
        ...lines.flatMap((line) =>
          (line.marks ?? [])
            .slice(-mostMarksSaid)
            .map((mark) => markSentence(mark, line, metric.unit, words)),
        ),
      ].join(' '),
    }),
    chart,
    panels: sideBySide
      ? toPanels(toLines(metric.series, words, mostPanels), span, metric.unit, words, { staleAfterDays })
      : [],
    outline: toChartOptions(metric, span, staleAfterDays, words),
    seed: toChartData(metric, span, staleAfterDays),
    months: null,
    monthsHref: null,
    notes: [
      ...(metric.grain === 'month' ? [t('chart.readMonthly')] : []),
      ...(added?.open ? [t('filter.openNote', { mark: added.mark ?? 'exact' })] : []),
      ...(sideBySide ? [t('chart.panelsNote')] : chart.bands.length > 0 ? [t('chart.stackedNote')] : []),
      ...(marks > 0 ? [t('chart.marksNote', { count: marks })] : []),
      ...(metric.sumsOfParts === undefined ? [] : [sumsOfPartsText(metric.sumsOfParts, words)]),
      ...(sum.operators > 1 ? [t('chart.overlap')] : []),
      ...(sum.operators < metric.series.length
        ? [t('levels.same', { count: metric.series.length - sum.operators })]
        : []),
      ...(kind === 'stock' && rows.length > 1 ? [t('levels.rows')] : []),
    ],
    legend: lines.map(({ kind, key, letter, tone, name, party, lastDay, claims, ...total }) => ({
      kind,
      key,
      letter,
      tone,
      name,
      party,
      value: String(total.value),
      amount: written(total),
      asOf: format.day(lastDay),
      figures: String(claims),
      href: kind === 'others' ? null : why(shown.code, kind === 'operator' ? key : undefined),
    })),
    warnings: [
      ...(metric.contested === undefined
        ? []
        : [t('chart.contested', { claims: sum.claims, aside: metric.contested })]),
      ...metric.series.flatMap(({ conflict, operator }) =>
        conflict === null
          ? []
          : t('chart.conflict', {
              day: format.day(conflict.day),
              operator: markedName(operator, words),
              sum: format.exact(conflict.sum, metric.unit),
              high: format.exact(conflict.high, metric.unit),
              place: shown.name,
            }),
      ),
    ],
    table: toCurveTable(metric, shown, words),
    tableCaption: t('chart.tableCaption', about),
    rows,
    rowsCaption: t('rows.caption', about),
    total: {
      value: String(total.value),
      amount: amountText(total.value, total.mark, metric.unit, words),
      asOf: format.day(sum.lastDay),
      href: why(shown.code),
    },
    hatched: rows.some(({ hatched }) => hatched),
    howHref: `${page}${shown.query ?? ''}#how`,
    files: summaryFiles(metric, shown),
    source: sourceText(metric, words),
  }
}

/** How many figures the totals rest on: those that count apart from those that corroborate them. */
function sourceText({ series, corroborating = 0 }: MetricFigures, { t }: I18n): string {
  const { claims, operators } = sumOf(series)
  return corroborating === null
    ? t('chart.sourcesKept', { claims, operators })
    : t('chart.sources', { claims: claims - corroborating, corroborating, operators })
}

/** Of each operator's marks, how many of the latest days the description tells; the table has all. */
const mostMarksSaid = 5

function describeLine(
  line: Line,
  written: (total: CountBounds & { value: bigint }) => string,
  words: I18n,
): string {
  const { t, format } = words
  const start = line.steps[0]
  return t('chart.describeLine', {
    name: markedName(line, words),
    points: line.steps.length,
    start: start === undefined ? '' : written(start),
    firstDay: format.day(line.firstDay),
    end: written(line),
    lastDay: format.day(line.lastDay),
  })
}
