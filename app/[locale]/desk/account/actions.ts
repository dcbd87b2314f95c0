'use server'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { refused, taken } from '@/components/ui/form-state'
import { withSession } from '@/lib/audit/with-session'
import { keepMailChoices } from '@/lib/drafts/notifications/choices'
import { MAIL_CHOICES, NOTIFICATION_KINDS } from '@/lib/drafts/notifications/kinds'
import type { MailChoices } from '@/lib/drafts/notifications/types'
import { parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { changeOwnLanguage } from '@/lib/people/own/own-language'
import { changeOwnPassword } from '@/lib/people/own/own-password'
import { passwordFault } from '@/lib/people/password-check'
import { noteRefusal } from '@/lib/people/refusal-note'
import { endSignIn, signInOf } from '@/lib/people/sign-ins'
import { forgetAttempts, isTooOften } from '@/lib/people/throttle'
import { formAction } from '../../form-action'
import { formErrorsOf } from '../../form-errors'

export const changePassword = formAction(async (before, sent) => {
  const granted = await requirePermission('account.own')
  const { t } = getI18n(granted.person.language)

  const password = String(sent.get('password'))
  const fault = passwordFault(password, [granted.person.name, granted.person.email])
  if (fault !== null) return refused(before, sent, [], formErrorsOf(t, undefined, fault))

  if (await isTooOften('own-password', granted.by))
    return refused(before, sent, [], [{ field: 'current', text: t('signIn.tooOften') }])
  const from = await headers()
  const asked = {
    current: String(sent.get('current')),
    password,
    signIn: (await signInOf(from)) ?? '',
  }
  const outcome = await withSession((session) =>
    changeOwnPassword(session, granted, asked, new Date().toISOString()),
  )
  if (outcome === 'wrong') {
    void noteRefusal(from, 'own password', { id: granted.by })
    return refused(before, sent, [], [{ field: 'current', text: t('account.wrongPassword') }])
  }
  await forgetAttempts('own-password', granted.by)
  return taken(before, t(outcome === 'changed' ? 'account.passwordChanged' : 'account.passwordAlready'))
})

export async function endOne(sent: FormData): Promise<never> {
  const granted = await requirePermission('account.own')
  await withSession((session) =>
    endSignIn(session, granted, String(sent.get('id')), new Date().toISOString()),
  )
  redirect(`/${granted.person.language}/desk/account`)
}

/** When letters are sent about what one is told. */
export const saveLetters = formAction(async (before, sent) => {
  const granted = await requirePermission('account.own')
  const { t } = getI18n(granted.person.language)

  const chosen = NOTIFICATION_KINDS.map((kind) => [
    kind,
    MAIL_CHOICES.find((choice) => choice === sent.get(kind)),
  ])
  if (chosen.some(([, choice]) => choice === undefined))
    return refused(before, sent, NOTIFICATION_KINDS, [{ field: null, text: t('lists.notUnderstood') }])
  const choices = Object.fromEntries(chosen) as MailChoices

  await withSession((session) => keepMailChoices(session, granted, new Date().toISOString(), choices))
  return taken(before, t('letters.saved'), { values: choices })
})

/** The desk and letters speak the language from then on: the page is shown again in it. */
export const saveLanguage = formAction(async (before, sent) => {
  const granted = await requirePermission('account.own')
  const language = parseLocale(String(sent.get('language')))
  if (language === null) {
    const { t } = getI18n(granted.person.language)
    return refused(before, sent, [], [{ field: 'language', text: t('lists.notUnderstood') }])
  }
  await withSession((session) => changeOwnLanguage(session, granted, language, new Date().toISOString()))
  redirect(`/${language}/desk/account`)
})
