import type { CurveMark } from '@/lib/figures/types'
import type { AmountUnit } from '@/lib/format/format'
import type { I18n } from '@/lib/i18n/words'
import { markedName } from '@/lib/wording/marked-name'
import type { Line } from './step/lines'

/** "corrected on 20 Oct 2017; it was 24,000, now 24,065". */
export function markText({ kind, on, was, now }: CurveMark, unit: AmountUnit, { t, format }: I18n): string {
  return t('chart.mark', {
    what: kind === 'corrected' && now !== null ? 'changed' : kind,
    on: format.day(on),
    was: format.exact(was, unit),
    now: now === null ? '' : format.exact(now, unit),
  })
}

/** The same in a sentence, with whose figure it was and of which day. */
export function markSentence(
  mark: CurveMark,
  operator: Pick<Line, 'name' | 'party'>,
  unit: AmountUnit,
  words: I18n,
): string {
  return words.t('chart.markOf', {
    name: markedName(operator, words),
    day: words.format.day(mark.day),
    mark: markText(mark, unit, words),
  })
}
