'use server'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { refused } from '@/components/ui/form-state'
import { nextAddress } from '@/lib/access/next-address'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { signInByCode } from '@/lib/people/second-factor'
import { formAction } from '../../../form-action'

/** Who: whoever has just given the password, as a cookie tells; the library counts the attempts. */
export const enterCode = formAction(async (before, sent) => {
  const locale = parseLocale(String(sent.get('locale'))) ?? defaultLocale
  const { t } = getI18n(locale)
  const code = String(sent.get('code')).slice(0, 100)
  if ((await signInByCode(await headers(), code)) === null) {
    return refused(before, sent, [], [{ field: 'code', text: t('secondFactor.wrongCode') }])
  }
  redirect(nextAddress(String(sent.get('next')), `/${locale}/desk`))
})
