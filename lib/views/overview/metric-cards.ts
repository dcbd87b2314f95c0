import { type Headline, isSilent, toHeadline } from '@/lib/charts/headline'
import { shownPercent } from '@/lib/charts/percent-of'
import { earlierOf, laterOf } from '@/lib/charts/period'
import { toSparkline } from '@/lib/charts/sparkline'
import { tones } from '@/lib/charts/step/lines'
import { isAdded, sumSteps } from '@/lib/figures/sum'
import type { MetricFigures, Operator, PlaceOfFigures, Series } from '@/lib/figures/types'
import type { I18n } from '@/lib/i18n/words'
import type { Mark } from '@/lib/ledger/mark'
import { whyHref } from '@/lib/links/why-href'
import { markedName } from '@/lib/wording/marked-name'
import { citeNumber } from '../take-along/number-citation'

/** One metric of which something is told: its number, how it grew, and by whom. */
export interface MetricCard {
  metric: string
  label: string
  /** The same page with the chart of this metric. */
  href: string
  /** Whether the page shows it. */
  here: boolean
  headline: Headline
  /** The digits and the unit of the amount apart; blank where there is no amount. */
  number: string
  unit: string
  mark: Mark | null
  spark: string
  /** What each operator has a part of in it, the largest first; none where nothing is added. */
  shares: OperatorShare[]
  /** The operator with the largest part and how large that is. */
  leader: string
  /** Where the number is explained; null where it is not. */
  why: string | null
  /** As it is cited, the address to follow; blank where nothing is reported. */
  citation: string
}

export interface OperatorShare {
  key: string
  tone: number
  percent: number
}

/** Metrics of which there is no number, with the same to be said of each. */
export interface FoldedMetrics {
  text: string
  metrics: { key: string; label: string }[]
}

/**
 * The cards of a page: each leads to the page with its chart. `hrefOf` gives that address by a metric's key; `where` is what the page is
 * of as a text elsewhere names it.
 */
export function toMetricCards(
  metrics: readonly MetricFigures[],
  headlines: readonly Headline[],
  chosen: string | undefined,
  shown: PlaceOfFigures,
  hrefOf: (metric: string) => string,
  words: I18n,
  where = shown.name,
): { cards: MetricCard[]; folded: FoldedMetrics[] } {
  const drawn = metrics.filter((metric) => metric.series.length > 0 && !isSilent(metric))
  const all = drawn.flatMap(({ series }) => sumSteps(series).map(({ day }) => day))
  const span = { first: all.reduce(earlierOf, all[0] ?? ''), last: all.reduce(laterOf, '') }
  // Where all are parties to the conflict the page says so once.
  const allParties = drawn.every(({ series }) => series.every(({ operator }) => operator.party))
  const named = (operator: Operator) => (allParties ? operator.name : markedName(operator, words))
  const cards: MetricCard[] = []
  const folded = new Map<string, FoldedMetrics['metrics']>()
  metrics.forEach((metric, at) => {
    const headline = headlines[at] ?? toHeadline(metric, words)
    if (headline.kind === 'not_reported' && headline.before === '') {
      const { key, label } = metric
      folded.set(headline.text, [...(folded.get(headline.text) ?? []), { key, label }])
      return
    }
    const { number, unit } = numberAndUnit(headline.kind === 'reported' ? headline.amount : '')
    const shares = headline.kind === 'reported' ? sharesOf(metric) : []
    cards.push({
      metric: metric.key,
      label: words.format.sentence(metric.label),
      href: hrefOf(metric.key),
      here: metric.key === chosen,
      headline,
      number,
      unit,
      mark: headline.kind === 'reported' ? headline.mark : null,
      spark: headline.kind === 'reported' ? toSparkline(sumSteps(metric.series), span) : '',
      shares: shares.map(({ series, percent }) => ({
        key: series.operator.key,
        tone: (series.position % tones) + 1,
        percent,
      })),
      leader: leaderText(metric, shares, named, words),
      citation: citeNumber(headline, metric, where, words),
      why:
        headline.kind === 'reported' && headline.explained
          ? whyHref(words.locale, {
              country: shown.country ?? shown.code,
              metric: metric.key,
              place: shown.code,
              operator: shown.operator,
            })
          : null,
    })
  })
  return { cards, folded: [...folded].map(([text, metrics]) => ({ text, metrics })) }
}

/** "88.767 km²" as its digits and what follows them. */
export function numberAndUnit(amount: string): { number: string; unit: string } {
  const [, number = amount, unit = ''] = /^(.*\p{Nd})(\P{Nd}*)$/u.exec(amount) ?? []
  return { number, unit: unit.trim() }
}

/** The counts that make up a number: none that stands beside another, and in a period none of which no report speaks in it. */
export const countedSeries = (metric: Pick<MetricFigures, 'series' | 'period' | 'kind'>): Series[] =>
  metric.series.filter(({ beside, claims }) => beside !== true && (claims > 0 || !isAdded(metric)))

/** Each operator's part of the total, or of what was added in a period, the largest first. */
export function sharesOf(metric: Pick<MetricFigures, 'series' | 'period' | 'kind'>) {
  const own = countedSeries(metric)
    .map((series) => ({ series, value: amountOf(series, isAdded(metric)) }))
    .filter(({ value }) => value > 0n)
    .sort((a, b) => (a.value < b.value ? 1 : a.value > b.value ? -1 : a.series.position - b.series.position))
  const whole = own.reduce((sum, { value }) => sum + value, 0n)
  return own.map(({ series, value }) => ({ series, percent: Number((value * 10_000n) / whole) / 100 }))
}

const amountOf = ({ value, before }: Series, added: boolean) => value - (added ? (before?.value ?? 0n) : 0n)

/** Whose number it is, or whose the most of it is; `named` as the page names operators. */
function leaderText(
  metric: Pick<MetricFigures, 'series' | 'period' | 'kind'>,
  shares: ReturnType<typeof sharesOf>,
  named: (operator: Operator) => string,
  { t, format }: I18n,
): string {
  const [first, second] = shares
  const counted = countedSeries(metric)
  if (counted.length === 1 && counted[0] !== undefined) return named(counted[0].operator)
  if (first === undefined) return ''
  const name = named(first.series.operator)
  if (second === undefined) return name
  return t('cards.leader', { percent: format.wholePercent(shownPercent(first.percent)), name })
}
