'use server'
import { headers } from 'next/headers'
import { refused, taken } from '@/components/ui/form-state'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { canSendMail } from '@/lib/mail/send'
import { requestPasswordReset } from '@/lib/people/forgotten'
import { emailAddress } from '@/lib/people/form-schemas'
import { formAction } from '../../../form-action'

/** Who: anybody. The answer does not tell whether there is such a person. */
export const requestLink = formAction(async (before, sent) => {
  const { t } = getI18n(parseLocale(String(sent.get('locale'))) ?? defaultLocale)
  if (!canSendMail()) return refused(before, sent, ['email'], [{ field: null, text: t('forgotten.noMail') }])

  const email = emailAddress.safeParse(sent.get('email'))
  if (!email.success) {
    return refused(before, sent, ['email'], [{ field: 'email', text: t('person.emailWrong') }])
  }

  if ((await requestPasswordReset(await headers(), email.data)) === 'too often') {
    return refused(before, sent, ['email'], [{ field: null, text: t('signIn.tooOften') }])
  }
  return taken(before, t('forgotten.done'))
})
