import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { PageFrame } from '@/components/shell/page-frame'
import { ActionForm } from '@/components/ui/action-form'
import { nextAddress } from '@/lib/access/next-address'
import { currentDatabase } from '@/lib/audit/with-session'
import { currentEnv } from '@/lib/config/env'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { hasPeople } from '@/lib/people/data'
import { currentPerson } from '@/lib/people/gate'
import { endOfSignIn } from '@/lib/people/signed-in'
import { loadSettings } from '@/lib/settings/data'
import { signIn } from './actions'
import { ServiceSignIn } from './service-sign-in'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  return { title: t('signIn.title'), robots: { index: false } }
}

export default async function Page({ params, searchParams }: Props) {
  const words = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  const { t, locale } = words
  const { next, reset, service: came } = await searchParams
  const { service, idleMinutes } = currentEnv()
  const goingTo = nextAddress(typeof next === 'string' ? next : null, `/${locale}/desk`)
  if ((await currentPerson()) !== null) redirect(goingTo)
  if (!(await hasPeople(currentDatabase()))) redirect(`/${locale}/set-up`)
  const ended = await endOfSignIn(await headers())
  const closed = (await loadSettings(currentDatabase()))['reading.closed']
  return (
    <PageFrame
      words={words}
      trail={[{ name: t('shell.countries'), href: `/${locale}` }, { name: t('signIn.title') }]}
    >
      <h1 className="text-3xl font-semibold tracking-tight">{t('signIn.title')}</h1>
      <p className="mt-3 mb-6 max-w-prose">{t(closed ? 'signIn.whoClosed' : 'signIn.who')}</p>
      {reset !== undefined && (
        <p role="status" className="mb-6 border-s-2 border-accent ps-3">
          {t('reset.done')}
        </p>
      )}
      {ended !== null && reset === undefined && (
        <p role="status" className="mb-6 border-s-2 border-accent ps-3">
          {t(`signIn.end.${ended}`, { minutes: idleMinutes })}
        </p>
      )}
      {service !== null && <ServiceSignIn words={words} name={service.name} next={goingTo} came={came} />}
      <ActionForm
        id="sign-in"
        action={signIn}
        hidden={{ locale, next: goingTo }}
        wrong={t('form.wrong')}
        submit={t('signIn.submit')}
        fields={[
          { name: 'email', label: t('signIn.email'), type: 'email', autoComplete: 'username' },
          {
            name: 'password',
            label: t('signIn.password'),
            type: 'password',
            autoComplete: 'current-password',
          },
        ]}
      />
      <p className="mt-6">
        <a href={`/${locale}/sign-in/forgotten`}>{t('forgotten.link')}</a>
      </p>
    </PageFrame>
  )
}
