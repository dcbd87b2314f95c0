import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { PageHead } from '@/components/desk/page/page-head'
import { SecondFactorForm } from '@/components/desk/second-factor-form'
import { currentDatabase } from '@/lib/audit/with-session'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { hasPassword } from '@/lib/people/data'
import { requirePermission } from '@/lib/people/gate'
import { setUpSecondFactor } from './actions'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  return { title: t('secondFactor.setUp'), robots: { index: false } }
}

export default async function Page({ params }: Props) {
  const { person } = await requirePermission('account.own')
  const { t, locale } = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  if (person.twoFactor || !(await hasPassword(currentDatabase(), person.id)))
    redirect(`/${locale}/desk/account`)
  return (
    <>
      <PageHead title={t('secondFactor.setUp')} lead={t('secondFactor.what')} />
      <SecondFactorForm
        action={setUpSecondFactor}
        texts={{
          wrong: t('form.wrong'),
          password: t('account.current'),
          begin: t('secondFactor.begin'),
          scan: t('secondFactor.scan'),
          picture: t('secondFactor.picture'),
          byHand: t('secondFactor.byHand'),
          codes: t('secondFactor.codes'),
          code: t('secondFactor.code'),
          confirm: t('secondFactor.confirm'),
        }}
      />
    </>
  )
}
