import { type CarriedTexts, carriedTexts } from '@/lib/i18n/carried-texts'
import type { I18n } from '@/lib/i18n/words'
import type { ChartOptions } from './chart-options'

const said = [
  'chart.noReports',
  'chart.others',
  'chart.point',
  'chart.share',
  'chart.sum',
  'chart.together',
  'embed.code',
  'embed.copied',
  'embed.copy',
  'live.controls',
  'live.csv',
  'live.failed',
  'live.interval',
  'live.keys',
  'live.kind',
  'live.lastReport',
  'live.licence',
  'live.linear',
  'live.lines',
  'live.log',
  'live.logarithmic',
  'live.month',
  'live.monthPeriod',
  'live.more',
  'live.noInterval',
  'live.noPicture',
  'live.noReport',
  'live.nothing',
  'live.nothingInPeriod',
  'live.operators',
  'live.options',
  'live.outdated',
  'live.panels',
  'live.png',
  'live.printed',
  'live.reading',
  'live.reload',
  'live.row',
  'live.rowWithNote',
  'live.save',
  'live.since',
  'live.slide',
  'live.stacked',
  'live.svg',
  'live.table',
  'live.total',
  'live.totalPeriod',
  'live.whole',
  'live.workOf',
  'metric.bar',
  'metric.grain',
  'metric.months',
  'metric.quarter',
  'organisation.marked',
  'organisation.party',
  'qualifier.about',
  'qualifier.at_least',
  'qualifier.at_most',
  'qualifier.between',
  'qualifier.exact',
]

/** Of curves that corrections moved, which few are. */
const saidOfMarks = ['chart.mark', 'chart.markOf']

/** What a chart says in the browser, with the unit that its amounts are shown in. */
export function chartTexts(
  words: Pick<I18n, 'locale' | 'dir' | 'tag'>,
  { unit, withMarks }: ChartOptions,
): CarriedTexts {
  const marks = withMarks ? saidOfMarks : []
  return carriedTexts(words, [...said, ...marks, `unit.${unit.displayUnit}`].sort())
}
