import type { Metadata } from 'next'
import { connection } from 'next/server'
import { FormPage } from '@/components/shell/form-page'
import { ActionForm } from '@/components/ui/action-form'
import { newPassword } from '@/components/ui/new-password'
import { withSession } from '@/lib/audit/with-session'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { findReset } from '@/lib/people/change'
import { SHORTEST_PASSWORD } from '@/lib/people/password'
import { choosePassword } from './actions'

type Props = { params: Promise<{ locale: string; secret: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  return { title: t('reset.title'), robots: { index: false }, referrer: 'same-origin' }
}

export default async function Page({ params }: Props) {
  await connection()
  const { locale: asked, secret } = await params
  const words = getI18n(parseLocale(asked) ?? defaultLocale)
  const { t, locale } = words
  const person = await withSession((session) => findReset(session, secret, new Date().toISOString()))
  return (
    <FormPage
      words={words}
      title={t('reset.title')}
      about={person === null ? t('reset.ended') : t('reset.what', { email: person.email })}
    >
      {person !== null && (
        <ActionForm
          id="reset"
          action={choosePassword}
          hidden={{ locale, secret }}
          wrong={t('form.wrong')}
          submit={t('reset.submit')}
          fields={[newPassword(words, SHORTEST_PASSWORD)]}
        />
      )}
    </FormPage>
  )
}
