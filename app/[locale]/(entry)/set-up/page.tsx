import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { connection } from 'next/server'
import { FormPage } from '@/components/shell/form-page'
import { ActionForm } from '@/components/ui/action-form'
import { newPassword } from '@/components/ui/new-password'
import { currentDatabase } from '@/lib/audit/with-session'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { hasPeople } from '@/lib/people/data'
import { SHORTEST_PASSWORD } from '@/lib/people/password'
import { setUp } from './actions'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  return { title: t('setUp.title'), robots: { index: false } }
}

export default async function Page({ params }: Props) {
  await connection()
  const words = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  const { t, locale } = words
  if (await hasPeople(currentDatabase())) redirect(`/${locale}/sign-in`)
  return (
    <FormPage words={words} title={t('setUp.title')} about={t('setUp.what')}>
      <ActionForm
        id="set-up"
        action={setUp}
        hidden={{ locale }}
        wrong={t('form.wrong')}
        submit={t('setUp.submit')}
        fields={[
          { name: 'code', label: t('setUp.code'), hint: t('setUp.codeHint'), type: 'text' },
          { name: 'name', label: t('person.name'), type: 'text', autoComplete: 'name' },
          { name: 'email', label: t('signIn.email'), type: 'email', autoComplete: 'username' },
          newPassword(words, SHORTEST_PASSWORD),
        ]}
      />
    </FormPage>
  )
}
