'use server'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { type FormState, refused, taken } from '@/components/ui/form-state'
import { withSession } from '@/lib/audit/with-session'
import { getI18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { changeOwnPassword } from '@/lib/people/own-password'
import { passwordFault } from '@/lib/people/password-check'
import { endSignIn, signInOf } from '@/lib/people/sign-ins'
import { formErrorsOf } from '../../form-errors'

export async function changePassword(before: FormState, sent: FormData): Promise<FormState> {
  const granted = await requirePermission('account.own')
  const { t } = getI18n(granted.person.language)

  const password = String(sent.get('password'))
  const fault = passwordFault(password, [granted.person.name, granted.person.email])
  if (fault !== null) return refused(before, sent, [], formErrorsOf(t, undefined, fault))

  const asked = {
    current: String(sent.get('current')),
    password,
    signIn: (await signInOf(await headers())) ?? '',
  }
  const outcome = await withSession((session) =>
    changeOwnPassword(session, granted, asked, new Date().toISOString()),
  )
  if (outcome === 'wrong')
    return refused(before, sent, [], [{ field: 'current', text: t('account.wrongPassword') }])
  return taken(before, t(outcome === 'changed' ? 'account.passwordChanged' : 'account.passwordAlready'))
}

export async function endOne(sent: FormData): Promise<never> {
  const granted = await requirePermission('account.own')
  await withSession((session) =>
    endSignIn(session, granted, String(sent.get('id')), new Date().toISOString()),
  )
  redirect(`/${granted.person.language}/desk/account`)
}
