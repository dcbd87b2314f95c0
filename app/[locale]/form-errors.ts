import type { z } from 'zod'
import type { FormProblem } from '@/components/ui/form-state'
import type { Translate } from '@/lib/i18n/words'
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '@/lib/people/password'
import type { PasswordFault } from '@/lib/people/password-check'

/** What is wrong with the name, address, role and password of a form, in words. */
export function formErrorsOf(
  t: Translate,
  error: z.ZodError | undefined,
  password: PasswordFault | null = null,
): FormProblem[] {
  const texts: Record<string, string> = {
    name: t('person.nameMissing'),
    email: t('person.emailWrong'),
    role: t('person.roleWrong'),
  }
  const fields = [...new Set(error?.issues.map((issue) => String(issue.path[0])))]
  const unseen = error?.issues.flatMap((issue) =>
    issue.code === 'custom' ? (issue.params?.unseen ?? []) : [],
  )[0]
  if (unseen !== undefined) texts.name = t('form.unseen', { sign: String(unseen) })
  const problems = fields.map((field) => ({ field, text: texts[field] ?? t('form.wrong') }))
  return password === null ? problems : [...problems, { field: 'password', text: passwordText(t, password) }]
}

function passwordText(t: Translate, fault: PasswordFault): string {
  if (fault === 'short') return t('password.short', { count: SHORTEST_PASSWORD })
  if (fault === 'long') return t('password.long', { count: LONGEST_PASSWORD })
  return t('password.guessable')
}
