import type { Metadata } from 'next'
import { PageHead } from '@/components/desk/page/page-head'
import { roleCountriesField } from '@/components/desk/role-countries-field'
import { ActionForm } from '@/components/ui/action-form'
import { ROLES } from '@/lib/access/roles'
import { currentDatabase } from '@/lib/audit/with-session'
import { readCountries } from '@/lib/countries/data'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { findPerson } from '@/lib/people/data'
import { requirePermission } from '@/lib/people/gate'
import { MissingPage } from '../../missing-page'
import { ownHandFields } from '../../own-hand'
import { changeSomebody, dropSecondFactor, sendReset } from '../actions'

type Props = { params: Promise<{ locale: string; id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  return { title: t('people.one'), robots: { index: false } }
}

export default async function Page({ params }: Props) {
  await requirePermission('people.manage')
  const { locale: asked, id } = await params
  const words = getI18n(parseLocale(asked) ?? defaultLocale)
  const { t, locale } = words
  const person = await findPerson(currentDatabase(), id)
  const ownHand = await ownHandFields(words)
  if (person === null) return <MissingPage words={words} what="other" up="/people" />
  return (
    <>
      <PageHead
        up={{ href: `/${locale}/desk/people`, name: t('people.title') }}
        title={person.name}
        facts={person.email}
      />
      <ActionForm
        id="person"
        action={changeSomebody}
        hidden={{ id }}
        wrong={t('form.wrong')}
        submit={t('people.save')}
        fields={[
          {
            name: 'role',
            label: t('people.role'),
            type: 'choice',
            value: person.role,
            options: ROLES.map((role) => ({ value: role, label: t(`role.${role}`) })),
          },
          roleCountriesField(t, await readCountries(currentDatabase(), locale), person.countries),
          {
            name: 'disabled',
            label: t('people.disable'),
            hint: t('people.disableWhat'),
            type: 'check',
            value: person.disabled ? 'yes' : '',
          },
          ...ownHand,
        ]}
      />
      <h2 className="mt-10 text-lg font-semibold">{t('people.reset')}</h2>
      <p className="mt-2 mb-4 max-w-prose">{t('people.resetWhat')}</p>
      <ActionForm
        id="reset"
        action={sendReset}
        hidden={{ id }}
        fields={ownHand}
        wrong={t('form.wrong')}
        submit={t('people.resetSubmit')}
        quiet
      />
      {person.twoFactor && (
        <>
          <h2 className="mt-10 text-lg font-semibold">{t('people.twoFactor')}</h2>
          <p className="mt-2 mb-4 max-w-prose">{t('people.dropWhat')}</p>
          <ActionForm
            id="drop"
            action={dropSecondFactor}
            hidden={{ id }}
            fields={ownHand}
            wrong={t('form.wrong')}
            submit={t('people.drop')}
          />
        </>
      )}
    </>
  )
}
