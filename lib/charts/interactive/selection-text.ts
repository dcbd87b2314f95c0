import type { I18n } from '@/lib/i18n/words'
import { isolated } from '@/lib/signs/directions'
import { markedName } from '@/lib/wording/marked-name'
import type { ShownPeriod } from '../period'
import type { Choice } from './chart-options'
import type { ChartView } from './chart-view'

/** What is seen of a chart, in words, for those who see it without its controls: on paper, in a picture. */
export type SelectionText = {
  /** "Running total, Jan 2017 to Dec 2017" */
  dated: string
  /** What else was chosen: whose work, the scale. */
  chosen: string[]
  /** Whether all operators are shown, over all of the chart's time: then what is said of the whole holds of what is seen. */
  everything: boolean
}

/** More operators than these are counted, not named. */
const mostNamed = 3

/** `period`: what of the chart's time is shown, where it is not all; `months`: of all of it, the first and the last. */
export function selectionText(
  { measure, shape, scale, grain, hidden }: ChartView,
  choices: readonly Choice[],
  period: ShownPeriod | null,
  months: ShownPeriod,
  words: I18n,
): SelectionText {
  const { t, format } = words
  const { from, to } = period ?? months
  const shown = choices.filter(({ key }) => !hidden.includes(key))
  const names = new Intl.ListFormat(words.tag).format(
    shown.map((choice) => isolated(markedName(choice, words), words.dir)),
  )
  const everything = period === null && shown.length === choices.length
  const whose =
    shown.length > 0 && shown.length <= mostNamed
      ? t('live.workOf', { names })
      : t('live.operators', { shown: shown.length, all: choices.length })
  const logarithmic = scale === 'log' && measure === 'total' && (shape === 'lines' || choices.length === 1)
  return {
    dated: t(measure === 'month' ? 'live.monthPeriod' : 'live.totalPeriod', {
      from: format.month(from),
      to: format.month(to),
      grain,
    }),
    chosen: [
      ...(shown.length === choices.length ? [] : [whose]),
      ...(logarithmic ? [t('live.logarithmic')] : []),
    ],
    everything,
  }
}
