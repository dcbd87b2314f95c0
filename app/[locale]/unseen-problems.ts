import type { FormProblem } from '@/components/ui/form-state'
import type { Translate } from '@/lib/i18n/words'
import type { UnseenSign } from '@/lib/signs/form-fields'

/** Signs of a form's fields that cannot be shown, in words. */
export function unseenProblems(t: Translate, unseen: readonly UnseenSign[]): FormProblem[] {
  return unseen.map(({ field, kind, name }) => ({
    field,
    text: kind === 'break' ? t('form.lineBreak') : t('form.unseen', { sign: name }),
  }))
}
