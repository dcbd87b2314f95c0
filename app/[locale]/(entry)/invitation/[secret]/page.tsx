import type { Metadata } from 'next'
import { connection } from 'next/server'
import { FormPage } from '@/components/shell/form-page'
import { ActionForm } from '@/components/ui/action-form'
import { newPassword } from '@/components/ui/new-password'
import { withSession } from '@/lib/audit/with-session'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { findInvitation } from '@/lib/people/invitations'
import { SHORTEST_PASSWORD } from '@/lib/people/password'
import { accept } from './actions'

type Props = { params: Promise<{ locale: string; secret: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  return { title: t('invitation.title'), robots: { index: false }, referrer: 'same-origin' }
}

export default async function Page({ params }: Props) {
  await connection()
  const { locale: asked, secret } = await params
  const words = getI18n(parseLocale(asked) ?? defaultLocale)
  const { t, locale } = words
  const invitation = await withSession((session) => findInvitation(session, secret, new Date().toISOString()))
  return (
    <FormPage
      words={words}
      title={t('invitation.title')}
      about={
        invitation === null
          ? t('invitation.ended')
          : t('invitation.what', { email: invitation.email, role: invitation.role })
      }
    >
      {invitation !== null && (
        <ActionForm
          id="invitation"
          action={accept}
          hidden={{ locale, secret }}
          wrong={t('form.wrong')}
          submit={t('invitation.submit')}
          fields={[
            { name: 'name', label: t('person.name'), type: 'text', autoComplete: 'name' },
            newPassword(words, SHORTEST_PASSWORD),
          ]}
        />
      )}
    </FormPage>
  )
}
