import type { Metadata } from 'next'
import { connection } from 'next/server'
import { PageFrame } from '@/components/shell/page-frame'
import { ActionForm } from '@/components/ui/action-form'
import { withSession } from '@/lib/db/current'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { wordsFor } from '@/lib/i18n/words'
import { findReset } from '@/lib/people/change'
import { SHORTEST_PASSWORD } from '@/lib/people/password'
import { choosePassword } from './actions'

type Props = { params: Promise<{ locale: string; secret: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = wordsFor(parseLocale((await params).locale) ?? defaultLocale)
  return { title: t('reset.title'), robots: { index: false }, referrer: 'same-origin' }
}

export default async function Page({ params }: Props) {
  await connection()
  const { locale: asked, secret } = await params
  const words = wordsFor(parseLocale(asked) ?? defaultLocale)
  const { t, locale } = words
  const person = await withSession((session) => findReset(session, secret, new Date().toISOString()))
  return (
    <PageFrame
      words={words}
      trail={[{ name: t('shell.countries'), href: `/${locale}` }, { name: t('reset.title') }]}
    >
      <h1 className="text-3xl font-semibold tracking-tight">{t('reset.title')}</h1>
      {person === null ? (
        <p className="mt-3 max-w-prose">{t('reset.ended')}</p>
      ) : (
        <>
          <p className="mt-3 mb-6 max-w-prose">{t('reset.what', { email: person.email })}</p>
          <ActionForm
            id="reset"
            action={choosePassword}
            hidden={{ locale, secret }}
            wrong={t('form.wrong')}
            submit={t('reset.submit')}
            fields={[
              {
                name: 'password',
                label: t('password.new'),
                hint: t('password.hint', { count: SHORTEST_PASSWORD }),
                type: 'password',
                autoComplete: 'new-password',
              },
            ]}
          />
        </>
      )}
    </PageFrame>
  )
}
