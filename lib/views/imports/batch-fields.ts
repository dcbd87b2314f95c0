import { REASONS } from '@/lib/claims/reasons'
import type { I18n } from '@/lib/i18n/words'
import type { BatchReview } from '@/lib/imports/batch/types'

/** The field that says why figures stand which a check contradicts, for each of these checks. */
export function answerFields({ kinds }: BatchReview, { t }: I18n) {
  const reasons = REASONS.map((reason) => ({ value: reason, label: t(`reason.${reason}`) }))
  return kinds
    .filter(({ severity }) => severity === 'contradicts')
    .map(({ check, count }) => ({
      name: answerFieldOfCheck(check),
      label: t('imports.batch.reason', { check: t(`checks.name.${check}`), count }),
      type: 'choice' as const,
      value: '',
      options: [{ value: '', label: t('review.answerMissing') }, ...reasons],
    }))
}

export const answerFieldOfCheck = (check: string): string => `answer-${check}`

/** What a form says of checks: the name of each, and the reason. */
export function checksOfForm(form: FormData): [string, unknown][] {
  return [...form].flatMap(([name, value]): [string, unknown][] =>
    name.startsWith('answer-') ? [[name.slice('answer-'.length), value]] : [],
  )
}
