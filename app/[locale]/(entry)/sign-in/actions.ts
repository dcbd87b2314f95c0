'use server'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { refused } from '@/components/ui/form-state'
import { nextAddress } from '@/lib/access/next-address'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { signInByPassword } from '@/lib/people/sign-in'
import { formAction } from '../../form-action'

const form = z.object({ email: z.string().trim().min(1).max(320), password: z.string().min(1).max(1_000) })

/** Who: anybody. */
export const signIn = formAction(async (before, sent) => {
  const locale = parseLocale(String(sent.get('locale'))) ?? defaultLocale
  const { t } = getI18n(locale)

  const asked = form.safeParse({ email: sent.get('email'), password: sent.get('password') })
  if (!asked.success) {
    const fields = new Set(asked.error.issues.map((issue) => issue.path[0]))
    return refused(
      before,
      sent,
      ['email'],
      [
        ...(fields.has('email') ? [{ field: 'email', text: t('signIn.emailMissing') }] : []),
        ...(fields.has('password') ? [{ field: 'password', text: t('signIn.passwordMissing') }] : []),
      ],
    )
  }

  const outcome = await signInByPassword(await headers(), asked.data)
  if (outcome === 'too often') {
    return refused(before, sent, ['email'], [{ field: null, text: t('signIn.tooOften') }])
  }
  if (outcome === 'wrong') {
    return refused(before, sent, ['email'], [{ field: 'email', text: t('signIn.wrong') }])
  }

  const next = nextAddress(String(sent.get('next')), `/${locale}/desk`)
  if (outcome === 'code needed') redirect(`/${locale}/sign-in/code?${new URLSearchParams({ next })}`)
  redirect(next)
})
