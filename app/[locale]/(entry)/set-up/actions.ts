'use server'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { type FormState, refused } from '@/components/ui/form-state'
import { withSession } from '@/lib/audit/with-session'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { emailAddress, personName } from '@/lib/people/form-schemas'
import { addFirstPerson } from '@/lib/people/mutations'
import { passwordFault } from '@/lib/people/password-check'
import { bySetUpCode } from '@/lib/people/set-up'
import { signInByPassword } from '@/lib/people/sign-in'
import { formAction } from '../../form-action'
import { formErrorsOf } from '../../form-errors'

const form = z.object({ name: personName, email: emailAddress })

export const setUp = formAction(async (before, sent) => {
  const locale = parseLocale(String(sent.get('locale'))) ?? defaultLocale
  const { t } = getI18n(locale)
  const refuse = (problems: FormState['problems']) =>
    refused(before, sent, ['code', 'name', 'email'], problems)

  const granted = await bySetUpCode(await headers(), String(sent.get('code')))
  if (granted === 'too often') return refuse([{ field: null, text: t('signIn.tooOften') }])
  if (granted === 'wrong') return refuse([{ field: 'code', text: t('setUp.wrongCode') }])

  const asked = form.safeParse({ name: sent.get('name'), email: sent.get('email') })
  const password = String(sent.get('password'))
  const fault = passwordFault(password, [String(sent.get('name')), String(sent.get('email'))])
  if (!asked.success || fault !== null) return refuse(formErrorsOf(t, asked.error, fault))

  const at = new Date().toISOString()
  const person = { ...asked.data, password, language: locale }
  const id = await withSession((session) => addFirstPerson(session, granted, person, at))
  if (id === null) redirect(`/${locale}/sign-in`)

  await signInByPassword(await headers(), person)
  redirect(`/${locale}/desk`)
})
