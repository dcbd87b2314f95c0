import { isStale, type RecordState } from '@/lib/countries/state'
import { markOfTotal } from '@/lib/figures/period/intervals'
import { addedOf, isAdded, sumOf, sumSteps } from '@/lib/figures/sum'
import type { MetricFigures } from '@/lib/figures/types'
import { shortAmount } from '@/lib/i18n/amount-text'
import { withSemicolons } from '@/lib/i18n/joined'
import type { I18n } from '@/lib/i18n/words'
import { type Mark, markOfBounds, markOfSum } from '@/lib/ledger/mark'
import { present } from '@/lib/lookup/present'
import { markedName } from '@/lib/wording/marked-name'
import { periodText } from '@/lib/wording/period-text'
import { sumsOfPartsText } from '@/lib/wording/sums-of-parts'
import { earlierOf } from './period'
import { toSparkline } from './sparkline'

/** How old a figure is: the day that it speaks of, and in words where it is stale or its record is closed. */
export type HeadlineAge = {
  day: string
  /** Days after which it is stale; null in a record that is closed. */
  staleAfterDays: number | null
  stale: boolean
  text: string
}

/** What makes a figure old: how its country's record is kept, and which day it is. */
export type Clock = { state: RecordState; today: string }

/** A metric's total over operators, or that nothing is reported: which is not zero. */
export type Headline =
  | {
      /** Nothing on record, or parts alone, which `before` tells; or nothing in the period that figures are narrowed to, where `before` tells what there was. */
      kind: 'not_reported' | 'silent'
      metric: string
      label: string
      text: string
      before: string
    }
  | {
      kind: 'reported'
      metric: string
      label: string
      /** Base units, exact. */
      value: string
      amount: string
      qualified: string
      /** The word before the amount. */
      mark: Mark | null
      asOf: string
      /** The ISO day that it speaks of, and what that means today; null where figures are of a period. */
      age: HeadlineAge | null
      operators: number
      sumOf: string
      /** Whether there is an explanation of it: of the record as it stands there is, of a period none. */
      explained: boolean
      /** Of a period that begins on a day, where the amount is what was added: the running total at its end, and what first reports gave. */
      total: { value: string; text: string; doubt: string; first: string } | null
      /** That as many figures contradict it as count, or more; blank where not. */
      contested: string
      /** That no report states it, and which parts it is the sum of; blank where not. */
      sumOfParts: string
      /** Outline of its running total; blank where there is none to draw. */
      spark: string
    }

/** Whether reports give parts of a metric and no total of it. */
export const isPartsAlone = (headline: Headline): headline is Headline & { kind: 'not_reported' } =>
  headline.kind === 'not_reported' && headline.before !== ''

/**
 * A metric's headline: the sum over operators of the country's totals at their last points, with "at least" when any of
 * them is and the latest of their days. The last step of the chart's sum and the total row of its places agree with it. Of
 * a period that begins on a day: what was added within it, which the total row of its places agrees with.
 */
export function toHeadline(
  metric: Pick<
    MetricFigures,
    | 'key'
    | 'label'
    | 'unit'
    | 'series'
    | 'period'
    | 'contested'
    | 'parts'
    | 'kind'
    | 'withheld'
    | 'sumsOfParts'
  >,
  words: I18n,
  clock: Clock | null = null,
): Headline {
  const { t, format } = words
  const about = { metric: metric.key, label: metric.label }
  if (metric.withheld !== undefined) {
    return { kind: 'not_reported', ...about, text: t('persons.tooFew'), before: '' }
  }
  if (metric.series.length === 0) {
    const parts = (metric.parts ?? []).map(({ label, value, mark }) =>
      t('country.part', { amount: shortAmount(value, mark, metric.unit, words).qualified, part: label }),
    )
    const text = t(parts.length === 0 ? 'country.notReported' : 'country.noTotal')
    return { kind: 'not_reported', ...about, text, before: withSemicolons(parts, words) }
  }
  const { value, lastDay, operators, claims, ...total } = sumOf(metric.series)
  const mark = markOfBounds(total)
  const written = (value: bigint, mark: Mark | null) => ({
    mark,
    ...shortAmount(value, mark, metric.unit, words),
  })
  const asOf = asOfText(metric, words)
  const common = {
    ...about,
    operators,
    sumOf:
      operators < metric.series.length
        ? t('levels.same', { count: metric.series.length - operators })
        : t('country.sumOf', { operators, name: soleName(metric.series, words) }),
    spark: toSparkline(sumSteps(metric.series)),
    explained: metric.period === undefined,
    sumOfParts: sumsOfPartsText(metric.sumsOfParts, words),
    contested:
      metric.contested === undefined ? '' : t('chart.contested', { claims, aside: metric.contested }),
  }
  if (isSilent(metric)) {
    const before = t('filter.totalBefore', {
      amount: written(value, mark).qualified,
      day: format.day(lastDay),
    })
    return { kind: 'silent', ...about, text: t('filter.silent'), before }
  }
  if (!isAdded(metric)) {
    const age = clock === null || metric.period !== undefined ? null : toAge(lastDay, clock, words)
    const stand = written(value, mark)
    return { kind: 'reported', ...common, value: String(value), ...stand, asOf, age, total: null }
  }
  const added = addedOf(metric.series)
  return {
    kind: 'reported',
    ...common,
    value: String(added.value),
    ...written(added.value, added.mark),
    asOf: t('filter.added', { period: periodText(present(metric.period, 'the period'), words) }),
    age: null,
    total: {
      value: String(value),
      text: t('filter.totalAtEnd', { amount: written(value, mark).qualified, day: format.day(lastDay) }),
      doubt: added.open ? t('filter.open', { mark: added.mark ?? 'exact' }) : '',
      first: firstText(metric, added.value, words),
    },
  }
}

/** What of an amount that was added first reports gave, of which nobody knows when it began; blank where that is nothing. */
function firstText(
  { series, unit }: Pick<MetricFigures, 'series' | 'unit'>,
  added: bigint,
  words: I18n,
): string {
  const firsts = series.flatMap(({ before, claims, months: [first] }) =>
    before?.lastDay === '' && claims > 0 && first !== undefined && first.value > 0n ? [first] : [],
  )
  if (firsts.length === 0) return ''
  const value = firsts.reduce((sum, first) => sum + first.value, 0n)
  const mark = markOfSum(firsts.map(markOfTotal))
  return words.t('filter.first', {
    given: value === added ? 'all' : 'some',
    amount: shortAmount(value, mark, unit, words).qualified,
    reports: firsts.length,
  })
}

function toAge(day: string, { state, today }: Clock, { t, format }: I18n): HeadlineAge {
  const { closed, staleAfterDays } = state
  if (closed !== '') {
    return { day, staleAfterDays: null, stale: false, text: t('country.closed', { day: format.day(closed) }) }
  }
  return { day, staleAfterDays, stale: isStale(state, day, today), text: t('country.stale') }
}

/** The name of the one operator that is added; blank of several. */
function soleName(series: MetricFigures['series'], words: I18n): string {
  const [sole, another] = series.filter(({ beside }) => beside !== true)
  return sole === undefined || another !== undefined ? '' : markedName(sole.operator, words)
}

/** Whether nothing was reported within the period that the figures are narrowed to. */
export function isSilent(metric: Pick<MetricFigures, 'series' | 'period' | 'kind'>): boolean {
  return isAdded(metric) && metric.series.every(({ claims }) => claims === 0)
}

/** The day that a total speaks of; of a level the day or the days on which it was stated. */
export function asOfText(
  { kind, series }: Pick<MetricFigures, 'kind' | 'series'>,
  { t, format }: I18n,
): string {
  const { lastDay } = sumOf(series)
  if (kind !== 'stock') return t('country.asOf', { day: format.day(lastDay) })
  const first = series
    .flatMap(({ beside, statedFrom = '' }) => (beside || statedFrom === '' ? [] : [statedFrom]))
    .reduce(earlierOf, lastDay)
  return t('levels.asOf', {
    days: first === lastDay ? 'one' : 'several',
    first: format.day(first),
    day: format.day(lastDay),
  })
}
