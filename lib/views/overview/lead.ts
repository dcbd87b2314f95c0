import { isSilent } from '@/lib/charts/headline'
import { shownPercent } from '@/lib/charts/percent-of'
import { earlierOf, laterOf } from '@/lib/charts/period'
import { addedOf, isAdded, sumOf } from '@/lib/figures/sum'
import type { FigurePeriod, MetricFigures, Operator } from '@/lib/figures/types'
import { shortAmount } from '@/lib/i18n/amount-text'
import type { I18n } from '@/lib/i18n/words'
import { markOfBounds } from '@/lib/ledger/mark'
import { monthOf } from '@/lib/periods/month'
import { periodText } from '@/lib/wording/period-text'
import { countedSeries, sharesOf } from './metric-cards'

/** The sentences under the name of a country: who reports how much, from when to when, and whose the most of it is. */
export interface Lead {
  /** What the message `lead.who` is told; null where nothing is reported. */
  who: LeadValues | null
  most: string
}

/** Whose amounts of one metric or two, each with what it is of, and when. */
export interface LeadValues {
  operators: number
  name: string
  parties: 'none' | 'some' | 'all'
  partyCount: number
  amounts: 'one' | 'two'
  first: string
  firstOf: string
  second: string
  secondOf: string
  when: string
}

/** What the lead tells of: metrics that most readers ask for, before any other. */
const told = ['devices', 'area']
const mostTold = 2

/**
 * The lead counts those operators alone that report the metrics which it names, and tells the days that these span. Of a period it tells
 * what was added in it.
 */
export function toLead(metrics: readonly MetricFigures[], words: I18n): Lead {
  const reported = metrics.filter((metric) => metric.series.length > 0 && !isSilent(metric))
  const named = [
    ...told.flatMap((key) => reported.filter((metric) => metric.key === key && metric.kind !== 'stock')),
    ...reported.filter(({ key }) => !told.includes(key)),
  ].slice(0, mostTold)
  const [first, second] = named
  if (first === undefined) return { who: null, most: '' }
  const ofFlows = named.some(({ kind }) => kind !== 'stock')
  const series = named.flatMap(countedSeries)
  const operators = [...new Map(series.map(({ operator }) => [operator.key, operator])).values()]
  return {
    who: {
      ...whose(operators),
      amounts: second === undefined ? 'one' : 'two',
      first: amountOf(first, words),
      firstOf: whatOf(first, words),
      second: second === undefined ? '' : amountOf(second, words),
      secondOf: second === undefined ? '' : whatOf(second, words),
      when: whenOf(named, ofFlows, words),
    },
    most: mostText(first, words),
  }
}

/** How a sentence names operators: one by its name, several by their count, and how many of them are parties to the conflict. */
function whose(
  operators: readonly Operator[],
): Pick<LeadValues, 'operators' | 'name' | 'parties' | 'partyCount'> {
  const parties = operators.filter(({ party }) => party).length
  return {
    operators: operators.length,
    name: operators[0]?.name ?? '',
    parties: parties === 0 ? 'none' : parties === operators.length ? 'all' : 'some',
    partyCount: parties,
  }
}

function amountOf(metric: MetricFigures, words: I18n): string {
  const sum = sumOf(metric.series)
  const { value, mark } = isAdded(metric) ? addedOf(metric.series) : { ...sum, mark: markOfBounds(sum) }
  return shortAmount(value, mark, metric.unit, words).qualified
}

/** What follows an amount: "explosive devices neutralised", "of land cleared". */
function whatOf({ key, label, unit }: MetricFigures, { t }: I18n): string {
  return t('lead.of', { key, metric: label, counted: unit.baseUnit === 'count' ? 'yes' : 'no' })
}

/** From the first month to the last of what is told; of a period, the period; of levels alone, the last day. */
function whenOf(named: readonly MetricFigures[], ofFlows: boolean, words: I18n): string {
  const { t, format } = words
  const period = named.find(({ period }) => period !== undefined)?.period
  if (period !== undefined && named.some(isAdded)) return periodText(period as FigurePeriod, words)
  const sums = named.filter(({ kind }) => !ofFlows || kind !== 'stock').map(({ series }) => sumOf(series))
  const last = sums.map(({ lastDay }) => lastDay).reduce(laterOf, '')
  if (!ofFlows) return t('lead.on', { day: format.day(last) })
  const first = sums.map(({ firstDay }) => firstDay).reduce(earlierOf, last)
  const [from, to] = [format.month(monthOf(first)), format.month(monthOf(last))]
  return from === to ? t('lead.during', { month: to }) : t('lead.between', { from, to })
}

/** Whose the most of the first metric is, where several add up to it. */
function mostText(metric: MetricFigures, words: I18n): string {
  const [first, second] = sharesOf(metric)
  if (first === undefined || second === undefined || first.percent <= 50) return ''
  return words.t('lead.most', {
    percent: words.format.wholePercent(shownPercent(first.percent)),
    metric: metric.label,
    name: first.series.operator.name,
  })
}
