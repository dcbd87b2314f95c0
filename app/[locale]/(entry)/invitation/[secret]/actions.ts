'use server'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { type FormState, refused } from '@/components/ui/form-state'
import { withSession } from '@/lib/audit/with-session'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { personName } from '@/lib/people/form-schemas'
import { acceptInvitation, findInvitation } from '@/lib/people/invitations'
import { passwordFault } from '@/lib/people/password-check'
import { signInByPassword } from '@/lib/people/sign-in'
import { formAction } from '../../../form-action'
import { formErrorsOf } from '../../../form-errors'

const form = z.object({ name: personName })

/** Who: whoever holds the link. */
export const accept = formAction(async (before, sent) => {
  const locale = parseLocale(String(sent.get('locale'))) ?? defaultLocale
  const { t } = getI18n(locale)
  const refuse = (problems: FormState['problems']) => refused(before, sent, ['name'], problems)
  const secret = String(sent.get('secret'))
  const at = new Date().toISOString()

  const invitation = await withSession((session) => findInvitation(session, secret, at))
  if (invitation === null) return refuse([{ field: null, text: t('invitation.ended') }])

  const asked = form.safeParse({ name: sent.get('name') })
  const password = String(sent.get('password'))
  const fault = passwordFault(password, [String(sent.get('name')), invitation.email])
  if (!asked.success || fault !== null) return refuse(formErrorsOf(t, asked.error, fault))

  const person = { name: asked.data.name, password, language: locale }
  const email = await withSession((session) => acceptInvitation(session, secret, person, at))
  if (email === null) return refuse([{ field: null, text: t('invitation.ended') }])

  await signInByPassword(await headers(), { email, password })
  redirect(`/${locale}/desk`)
})
