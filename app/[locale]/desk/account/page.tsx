import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { LettersForm } from '@/components/desk/account-letters'
import { PageHead } from '@/components/desk/page/page-head'
import { ActionForm } from '@/components/ui/action-form'
import { newPassword } from '@/components/ui/new-password'
import { limitedTo } from '@/lib/access/rules'
import { currentDatabase } from '@/lib/audit/with-session'
import { currentEnv } from '@/lib/config/env'
import { readMailChoices } from '@/lib/drafts/notifications/choices'
import { defaultLocale, LOCALES, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { canSendMail } from '@/lib/mail/send'
import { browserName } from '@/lib/people/browser-name'
import { hasPassword } from '@/lib/people/data'
import { requirePermission } from '@/lib/people/gate'
import { SHORTEST_PASSWORD } from '@/lib/people/password'
import { openSignIns, signInOf } from '@/lib/people/sign-ins'
import { countryNames } from '../country-names'
import { changePassword, endOne, saveLanguage, saveLetters } from './actions'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  return { title: t('account.title'), robots: { index: false } }
}

export default async function Page({ params }: Props) {
  const { person } = await requirePermission('account.own')
  const words = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  const { t, locale } = words
  const withPassword = await hasPassword(currentDatabase(), person.id)
  const serviceName = currentEnv().service?.name ?? ''
  const only = limitedTo(person)
  const choices = await readMailChoices(currentDatabase(), person.id)
  const here = await signInOf(await headers())
  const signIns = await openSignIns(currentDatabase(), person.id, new Date())
  return (
    <>
      <PageHead
        title={t('account.title')}
        facts={
          <>
            <span>{person.email}</span>
            {only !== null && (
              <span>{t('people.onlyIn', { countries: await countryNames(only, words) })}</span>
            )}
          </>
        }
      />
      <h2 className="mt-8 mb-4 text-lg font-semibold">{t('account.language')}</h2>
      <ActionForm
        id="language"
        action={saveLanguage}
        wrong={t('form.wrong')}
        submit={t('account.saveLanguage')}
        quiet
        fields={[
          {
            name: 'language',
            label: t('account.languageOf'),
            type: 'choice',
            value: person.language,
            options: Object.entries(LOCALES).map(([value, { name }]) => ({ value, label: name })),
          },
        ]}
      />
      <LettersForm words={words} choices={choices} isSent={canSendMail()} action={saveLetters} />
      {withPassword ? (
        <>
          <h2 className="mt-8 text-lg font-semibold">{t('secondFactor.title')}</h2>
          <p className="mt-2 max-w-prose">
            {person.twoFactor ? (
              t('secondFactor.isOn')
            ) : (
              <a href={`/${locale}/desk/account/second-factor`}>{t('secondFactor.setUp')}</a>
            )}
          </p>
        </>
      ) : (
        <p className="mt-4 max-w-prose">{t('account.noPassword', { name: serviceName })}</p>
      )}
      <h2 className="mt-8 text-lg font-semibold">{t('account.signIns')}</h2>
      <ul className="mt-2 divide-y divide-rule border-y border-rule text-sm">
        {signIns.map(({ id, browser, network, since }) => (
          <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-2">
            <span className="min-w-0">
              {t('account.since', { day: since.slice(0, 16).replace('T', ' '), network: network || '–' })}{' '}
              <span className="break-words text-muted">{browserName(browser)}</span>
            </span>
            {id === here ? (
              <span className="badge">{t('account.thisOne')}</span>
            ) : (
              <form action={endOne}>
                <input type="hidden" name="id" value={id} />
                <button type="submit" className="button plain small">
                  {t('account.end')}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {withPassword && (
        <>
          <h2 className="mt-8 mb-4 text-lg font-semibold">{t('account.password')}</h2>
          <ActionForm
            id="password"
            action={changePassword}
            wrong={t('form.wrong')}
            submit={t('reset.submit')}
            quiet
            fields={[
              {
                name: 'current',
                label: t('account.current'),
                type: 'password',
                autoComplete: 'current-password',
              },
              newPassword(words, SHORTEST_PASSWORD),
            ]}
          />
        </>
      )}
    </>
  )
}
