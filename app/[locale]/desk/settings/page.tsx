import type { Metadata } from 'next'
import { ActionForm } from '@/components/ui/action-form'
import { currentDatabase } from '@/lib/audit/with-session'
import { readCountries, readStates } from '@/lib/countries/data'
import { stateGiven } from '@/lib/countries/state-words'
import { defaultLocale, LOCALES, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { elementAt } from '@/lib/lookup/element-at'
import { requirePermission } from '@/lib/people/gate'
import { loadDefaultLanguages, loadProtection, loadSettings } from '@/lib/settings/data'
import type { SettingKey } from '@/lib/settings/settings'
import { ownHandFields } from '../own-hand'
import { saveLanguages, saveSettings } from './actions'

/** Each by what it calls itself. */
const languageOptions = Object.entries(LOCALES).map(([value, { name }]) => ({ value, label: name }))

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  return { title: t('settings.title'), robots: { index: false } }
}

export default async function Page({ params }: Props) {
  await requirePermission('settings.change')
  const words = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  const { t, locale, format } = words
  const settings = await loadSettings(currentDatabase())
  const people = await loadProtection(currentDatabase())
  const languages = await loadDefaultLanguages(currentDatabase())
  const countries = await readCountries(currentDatabase(), locale)
  const codes = countries.map(({ code }) => code)
  const states = await readStates(currentDatabase(), codes)
  const field = (name: SettingKey, label: string, hint: string) => ({
    name,
    label,
    hint,
    type: 'check' as const,
    value: settings[name] ? 'yes' : '',
  })
  return (
    <>
      <h1 className="mb-6 text-3xl font-semibold tracking-tight">{t('settings.title')}</h1>
      <ActionForm
        id="settings"
        action={saveSettings}
        wrong={t('form.wrong')}
        submit={t('settings.save')}
        fields={[
          field('reading.closed', t('settings.closed'), t('settings.closedWhat')),
          field('reading.ownDigits', t('settings.ownDigits'), t('settings.ownDigitsWhat')),
          field('readers.sources', t('settings.sources'), t('settings.sourcesWhat')),
          field('desk.fourEyes', t('settings.fourEyes'), t('settings.fourEyesWhat')),
          field('desk.importsPublish', t('settings.importsPublish'), t('settings.importsPublishWhat')),
          field('desk.importsReviewed', t('settings.importsReviewed'), t('settings.importsReviewedWhat')),
          field('signIn.twoFactor', t('settings.twoFactor'), t('settings.twoFactorWhat')),
          ...(await ownHandFields(words)),
        ]}
      />
      <section aria-labelledby="languages" className="mt-10">
        <h2 id="languages" className="text-xl font-semibold">
          {t('settings.languages')}
        </h2>
        <p className="mt-2 mb-4 max-w-prose">{t('settings.languagesWhat')}</p>
        <ActionForm
          id="languages"
          action={saveLanguages}
          wrong={t('form.wrong')}
          submit={t('settings.saveLanguages')}
          fields={[
            {
              name: 'site',
              label: t('settings.siteLanguage'),
              type: 'choice',
              value: languages.site,
              options: languageOptions,
            },
            ...countries.map(({ code, name }) => ({
              name: code,
              label: t('settings.countryLanguage', { country: name }),
              type: 'choice' as const,
              value: languages.countries[code] ?? '',
              options: [{ value: '', label: t('settings.asSite') }, ...languageOptions],
            })),
          ]}
        />
      </section>
      <section aria-labelledby="people" className="mt-10">
        <h2 id="people" className="text-xl font-semibold">
          {t('persons.heading')}
        </h2>
        <p className="mt-2 max-w-prose">
          {t('persons.rules', { ...people })}{' '}
          <a href={`/${locale}/desk/settings/people`}>{t('persons.change')}</a>
        </p>
      </section>
      {countries.length > 0 && (
        <section aria-labelledby="countries" className="mt-10">
          <h2 id="countries" className="text-xl font-semibold">
            {t('keeping.countries')}
          </h2>
          <p className="mt-2 mb-4 max-w-prose">{t('keeping.what')}</p>
          <table className="figures">
            <thead>
              <tr>
                <th scope="col">{t('keeping.country')}</th>
                <th scope="col">{t('keeping.record')}</th>
              </tr>
            </thead>
            <tbody>
              {countries.map(({ code, name }, at) => (
                <tr key={code}>
                  <th scope="row" className="name">
                    <a href={`/${locale}/desk/settings/countries/${code}`}>
                      <bdi>{name}</bdi>
                    </a>
                  </th>
                  <td>{t('keeping.state', stateGiven(elementAt(states, at), format))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  )
}
