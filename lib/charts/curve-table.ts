import { sumSteps } from '@/lib/figures/sum'
import type { CurveStep, MetricFigures, PlaceOfFigures } from '@/lib/figures/types'
import { amountText } from '@/lib/i18n/amount-text'
import type { I18n } from '@/lib/i18n/words'
import { markOfBounds } from '@/lib/ledger/mark'
import { dayHref } from '@/lib/links/day-href'
import { elementAt } from '@/lib/lookup/element-at'
import { entryOf } from '@/lib/lookup/entry-of'
import { monthOf } from '@/lib/periods/month'
import { markedName } from '@/lib/wording/marked-name'
import { markSentence } from './mark-text'

/** The numbers behind a chart, newest first: what each operator's total became, and what the sum then was. */
export type CurveTableRows = {
  head: { when: string; operator: string | null; total: string; sum: string | null }
  rows: CurveRow[]
  /** What all of it came to. */
  total: { when: string; amount: string; value: string } | null
  /** What was corrected or withdrawn later, newest first. */
  marks: { key: string; text: string }[]
  /** Over what editors noted. */
  noted: string
  /** What editors noted of days, newest first. */
  events: { key: string; text: string }[]
}

export type CurveRow = {
  when: string
  operator: string | null
  total: string
  value: string
  sum: string | null
  /** Where the report is found that made it. */
  href: string
}

/** More rows than this, and only the sum is listed; more still, and only as each month left it: the rest is in the files. */
const mostRows = 300

export function toCurveTable(
  metric: Pick<MetricFigures, 'key' | 'series' | 'events' | 'unit' | 'grain' | 'kind' | 'operators'>,
  shown: Pick<PlaceOfFigures, 'code' | 'country'>,
  words: I18n,
): CurveTableRows {
  const { t, format } = words
  const sums = sumSteps(metric.series)
  const several = metric.series.length > 1
  const sumName = t('chart.sum', { operators: metric.series.length })
  const reported = sums.filter(({ carried }) => !carried)
  const monthly = metric.grain === 'month' || reported.length > mostRows
  const when = ({ day }: CurveStep) => (monthly ? format.month(monthOf(day)) : format.day(day))
  const together = (one: CurveStep, other: CurveStep) =>
    monthly ? monthOf(one.day) === monthOf(other.day) : one.day === other.day
  const written = (step: CurveStep) => amountText(step.value, markOfBounds(step), metric.unit, words)
  const marks = metric.series
    .flatMap(({ operator, marks = [] }) => marks.map((mark) => ({ operator, mark })))
    .sort((a, b) => (a.mark.day < b.mark.day ? 1 : -1))
    .map(({ operator, mark }) => ({
      key: `${operator.key} ${mark.day}`,
      text: markSentence(mark, operator, metric.unit, words),
    }))
  const events = (metric.events ?? []).toReversed().map(({ day, text }) => ({
    key: `${day} ${text}`,
    text: t('chart.event', { day: format.day(day), text }),
  }))
  const noted = t('chart.events')
  const hrefOf = ({ day }: CurveStep) =>
    dayHref(words.locale, shown.country ?? shown.code, metric.key, shown.code, day)
  const last = sums.at(-1)
  const total =
    last === undefined
      ? null
      : { when: format.day(last.day), amount: written(last), value: String(last.value) }
  const head = {
    when: t(monthly ? 'chart.month' : 'chart.day'),
    total: t(metric.kind === 'stock' ? 'levels.level' : 'chart.total'),
  }

  if (!several || metric.series.reduce((sum, { steps }) => sum + steps.length, 0) > mostRows) {
    return {
      total,
      head: { ...head, operator: null, total: several ? sumName : head.total, sum: null },
      marks,
      events,
      noted,
      rows: lastOfEach(reported, together).map((step) => ({
        when: when(step),
        operator: null,
        total: written(step),
        value: String(step.value),
        sum: null,
        href: hrefOf(step),
      })),
    }
  }
  const isSame = metric.operators === 'same'
  const sumOn = new Map(sums.map((step) => [step.day, step]))
  return {
    total: isSame ? null : total,
    head: { ...head, operator: t('chart.operator'), sum: isSame ? null : sumName },
    marks,
    events,
    noted,
    rows: metric.series
      .flatMap(({ operator, position, steps }) => steps.map((step) => ({ operator, position, step })))
      .filter(({ step }) => !step.carried)
      .sort((a, b) => (a.step.day < b.step.day ? 1 : a.step.day > b.step.day ? -1 : a.position - b.position))
      .map(({ operator, step }) => ({
        when: when(step),
        operator: markedName(operator, words),
        total: written(step),
        value: String(step.value),
        sum: isSame ? null : written(entryOf(sumOn, step.day)),
        href: hrefOf(step),
      })),
  }
}

/** Newest first; of steps that are told together (a month that operators end on different days of), the last. */
function lastOfEach(
  steps: readonly CurveStep[],
  together: (one: CurveStep, other: CurveStep) => boolean,
): CurveStep[] {
  return steps.toReversed().filter((step, at, all) => at === 0 || !together(step, elementAt(all, at - 1)))
}
