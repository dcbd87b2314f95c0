import type { Metadata } from 'next'
import { connection } from 'next/server'
import { FormPage } from '@/components/shell/form-page'
import { ActionForm } from '@/components/ui/action-form'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { canSendMail } from '@/lib/mail/send'
import { requestLink } from './actions'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  return { title: t('forgotten.title'), robots: { index: false } }
}

export default async function Page({ params }: Props) {
  // Whether letters can be sent is known where the server runs, not where it was built.
  await connection()
  const words = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  const { t, locale } = words
  return (
    <FormPage
      words={words}
      title={t('forgotten.title')}
      about={t(canSendMail() ? 'forgotten.what' : 'forgotten.noMail')}
      around={{ name: t('signIn.title'), href: `/${locale}/sign-in` }}
    >
      {canSendMail() && (
        <ActionForm
          id="forgotten"
          action={requestLink}
          hidden={{ locale }}
          wrong={t('form.wrong')}
          submit={t('forgotten.submit')}
          fields={[{ name: 'email', label: t('signIn.email'), type: 'email', autoComplete: 'username' }]}
        />
      )}
    </FormPage>
  )
}
