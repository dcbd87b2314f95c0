import type { Metadata } from 'next'
import { FormPage } from '@/components/shell/form-page'
import { ActionForm } from '@/components/ui/action-form'
import { nextAddress } from '@/lib/access/next-address'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { enterCode } from './actions'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  return { title: t('secondFactor.signIn'), robots: { index: false } }
}

export default async function Page({ params, searchParams }: Props) {
  const words = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  const { t, locale } = words
  const { next } = await searchParams
  const goingTo = nextAddress(typeof next === 'string' ? next : null, `/${locale}/desk`)
  return (
    <FormPage
      words={words}
      title={t('secondFactor.signIn')}
      about={t('secondFactor.signInWhat')}
      around={{
        name: t('signIn.title'),
        href: `/${locale}/sign-in?${new URLSearchParams({ next: goingTo })}`,
      }}
    >
      <ActionForm
        id="code"
        action={enterCode}
        hidden={{ locale, next: goingTo }}
        wrong={t('form.wrong')}
        submit={t('signIn.submit')}
        fields={[
          { name: 'code', label: t('secondFactor.code'), type: 'text', autoComplete: 'one-time-code' },
        ]}
      />
    </FormPage>
  )
}
