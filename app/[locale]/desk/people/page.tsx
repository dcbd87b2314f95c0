import type { Metadata } from 'next'
import { PeopleTable } from '@/components/desk/people-table'
import { ActionForm } from '@/components/ui/action-form'
import { ROLES } from '@/lib/access/roles'
import { currentDatabase, withSession } from '@/lib/audit/with-session'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { loadPeople } from '@/lib/people/data'
import { requirePermission } from '@/lib/people/gate'
import { openInvitations } from '@/lib/people/invitations'
import { inviteSomebody, withdraw } from './actions'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  return { title: t('people.title'), robots: { index: false } }
}

export default async function Page({ params }: Props) {
  await requirePermission('people.manage')
  const words = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  const { t } = words
  const people = await loadPeople(currentDatabase())
  const invitations = await withSession((session) => openInvitations(session, new Date().toISOString()))
  return (
    <>
      <h1 className="text-3xl font-semibold tracking-tight">{t('people.title')}</h1>
      <PeopleTable words={words} people={people} />
      <h2 className="mt-10 text-xl font-semibold">{t('people.invite')}</h2>
      <p className="mt-2 mb-4 max-w-prose">{t('people.inviteWhat')}</p>
      <ActionForm
        id="invite"
        action={inviteSomebody}
        wrong={t('form.wrong')}
        submit={t('people.inviteSubmit')}
        fields={[
          { name: 'email', label: t('signIn.email'), type: 'email' },
          {
            name: 'role',
            label: t('people.role'),
            type: 'choice',
            value: 'analyst',
            options: ROLES.map((role) => ({ value: role, label: t(`role.${role}`) })),
          },
        ]}
      />
      {invitations.length > 0 && (
        <>
          <h2 className="mt-10 text-xl font-semibold">{t('people.openInvitations')}</h2>
          <ul className="mt-2 divide-y divide-rule border-y border-rule">
            {invitations.map(({ id, email, role, expiresAt }) => (
              <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-2">
                <span>
                  {t('people.invitedAs', {
                    email,
                    role: t(`role.${role}`),
                    day: words.format.day(expiresAt.slice(0, 10)),
                  })}
                </span>
                <form action={withdraw}>
                  <input type="hidden" name="id" value={id} />
                  <button
                    type="submit"
                    aria-label={t('people.withdrawOf', { email })}
                    className="cursor-pointer text-accent underline underline-offset-2"
                  >
                    {t('people.withdraw')}
                  </button>
                </form>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
