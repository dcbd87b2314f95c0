import type { Metadata } from 'next'
import { connection } from 'next/server'
import { PageFrame } from '@/components/shell/page-frame'
import { ActionForm } from '@/components/ui/action-form'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { wordsFor } from '@/lib/i18n/words'
import { canSendMail } from '@/lib/mail/send'
import { askForLink } from './actions'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = wordsFor(parseLocale((await params).locale) ?? defaultLocale)
  return { title: t('forgotten.title'), robots: { index: false } }
}

export default async function Page({ params }: Props) {
  // Whether letters can be sent is known where the server runs, not where it was built.
  await connection()
  const words = wordsFor(parseLocale((await params).locale) ?? defaultLocale)
  const { t, locale } = words
  return (
    <PageFrame
      words={words}
      trail={[{ name: t('signIn.title'), href: `/${locale}/sign-in` }, { name: t('forgotten.title') }]}
    >
      <h1 className="text-3xl font-semibold tracking-tight">{t('forgotten.title')}</h1>
      {canSendMail() ? (
        <>
          <p className="mt-3 mb-6 max-w-prose">{t('forgotten.what')}</p>
          <ActionForm
            id="forgotten"
            action={askForLink}
            hidden={{ locale }}
            wrong={t('form.wrong')}
            submit={t('forgotten.submit')}
            fields={[{ name: 'email', label: t('signIn.email'), type: 'email', autoComplete: 'username' }]}
          />
        </>
      ) : (
        <p className="mt-3 max-w-prose">{t('forgotten.noMail')}</p>
      )}
    </PageFrame>
  )
}
