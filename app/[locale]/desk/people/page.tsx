import type { Metadata } from 'next'
import { OpenLinks } from '@/components/desk/open-links'
import { PageHead } from '@/components/desk/page/page-head'
import { PeopleTable } from '@/components/desk/people-table'
import { roleCountriesField } from '@/components/desk/role-countries-field'
import { ActionForm } from '@/components/ui/action-form'
import { ROLES } from '@/lib/access/roles'
import { currentDatabase, withSession } from '@/lib/audit/with-session'
import { readCountries } from '@/lib/countries/data'
import { withCommas } from '@/lib/i18n/joined'
import { defaultLocale, LOCALES, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { loadPeople } from '@/lib/people/data'
import { requirePermission } from '@/lib/people/gate'
import { openInvitations } from '@/lib/people/invitations'
import { openResetLinks } from '@/lib/people/reset-links'
import { ownHandFields } from '../own-hand'
import { endReset, inviteSomebody, withdraw } from './actions'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  return { title: t('people.title'), robots: { index: false } }
}

export default async function Page({ params }: Props) {
  await requirePermission('people.manage')
  const words = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  const { t, locale } = words
  const people = await loadPeople(currentDatabase(), locale)
  const countries = await readCountries(currentDatabase(), locale)
  const now = new Date().toISOString()
  const [invitations, resets] = await withSession(
    async (session) => [await openInvitations(session, now), await openResetLinks(session, now)] as const,
  )
  const withOnly = (role: string, only: readonly string[]) => {
    const names = countries.filter(({ code }) => only.includes(code)).map(({ name }) => name)
    if (names.length === 0) return role
    return withCommas([role, t('people.onlyIn', { countries: withCommas(names, words) })], words)
  }
  return (
    <>
      <PageHead title={t('people.title')} />
      <PeopleTable words={words} people={people} countries={countries} />
      <h2 className="mt-10 text-lg font-semibold">{t('people.invite')}</h2>
      <p className="mt-2 mb-4 max-w-prose">{t('people.inviteWhat')}</p>
      <ActionForm
        id="invite"
        action={inviteSomebody}
        wrong={t('form.wrong')}
        submit={t('people.inviteSubmit')}
        columns
        fields={[
          { name: 'email', label: t('signIn.email'), type: 'email' },
          {
            name: 'role',
            label: t('people.role'),
            type: 'choice',
            value: 'analyst',
            options: ROLES.map((role) => ({ value: role, label: t(`role.${role}`) })),
          },
          roleCountriesField(t, countries, []),
          {
            name: 'language',
            label: t('people.languageOf'),
            type: 'choice',
            value: locale,
            options: Object.entries(LOCALES).map(([value, { name }]) => ({ value, label: name })),
          },
          ...(await ownHandFields(words)),
        ]}
      />
      <OpenLinks
        title={t('people.openInvitations')}
        end={withdraw}
        links={invitations.map(({ id, email, role, countries: only, expiresAt }) => ({
          id,
          text: t('people.invitedAs', {
            email,
            role: withOnly(t(`role.${role}`), only),
            day: words.format.day(expiresAt.slice(0, 10)),
          }),
          button: t('people.withdraw'),
          label: t('people.withdrawOf', { email }),
        }))}
      />
      <OpenLinks
        title={t('people.openResets')}
        end={endReset}
        links={resets.map(({ personId, name, email, by, maker, expiresAt }) => ({
          id: personId,
          text: t('people.resetFor', {
            ...{ name, email, maker, by },
            until: expiresAt.slice(0, 16).replace('T', ' '),
          }),
          button: t('people.endReset'),
          label: t('people.endResetOf', { name }),
        }))}
      />
    </>
  )
}
