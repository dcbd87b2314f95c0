'use server'
import { redirect } from 'next/navigation'
import { refused } from '@/components/ui/form-state'
import { withSession } from '@/lib/audit/with-session'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { findReset, resetPassword } from '@/lib/people/change'
import { passwordFault } from '@/lib/people/password-check'
import { formAction } from '../../../form-action'
import { formErrorsOf } from '../../../form-errors'

/** Who: whoever holds the link. A second factor, if there is one, is still asked for. */
export const choosePassword = formAction(async (before, sent) => {
  const locale = parseLocale(String(sent.get('locale'))) ?? defaultLocale
  const { t } = getI18n(locale)
  const secret = String(sent.get('secret'))
  const at = new Date().toISOString()

  const person = await withSession((session) => findReset(session, secret, at))
  if (person === null) return refused(before, sent, [], [{ field: null, text: t('reset.ended') }])

  const password = String(sent.get('password'))
  const fault = passwordFault(password, [person.name, person.email])
  if (fault !== null) return refused(before, sent, [], formErrorsOf(t, undefined, fault))

  await withSession((session) => resetPassword(session, secret, password, at))
  redirect(`/${locale}/sign-in?reset=done`)
})
