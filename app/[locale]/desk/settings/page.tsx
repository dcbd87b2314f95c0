import type { Metadata } from 'next'
import { FilterForm } from '@/components/desk/page/filter-form'
import { PageHead } from '@/components/desk/page/page-head'
import { ActionForm } from '@/components/ui/action-form'
import { currentDatabase } from '@/lib/audit/with-session'
import { readCountries, readStates } from '@/lib/countries/data'
import { stateGiven } from '@/lib/countries/state-words'
import { oneOf } from '@/lib/directory/list-query'
import { defaultLocale, LOCALES, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { elementAt } from '@/lib/lookup/element-at'
import { requirePermission } from '@/lib/people/gate'
import { loadDefaultLanguages, loadProtection, loadSettings } from '@/lib/settings/data'
import { languageKeys } from '@/lib/settings/default-languages'
import { isFoundBy } from '@/lib/settings/found-by'
import { readLastChanges } from '@/lib/settings/last-changes'
import { SETTING_PARTS, SETTING_TEXTS } from '@/lib/settings/setting-texts'
import { SETTINGS, type SettingKey } from '@/lib/settings/settings'
import { tidied } from '@/lib/signs/cleared'
import { lastChangeText } from '@/lib/views/audit/setting-words'
import { ownHandFields } from '../own-hand'
import { saveLanguages, saveSettings } from './actions'

/** Each by what it calls itself. */
const languageOptions = Object.entries(LOCALES).map(([value, { name }]) => ({ value, label: name }))

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  return { title: t('settings.title'), robots: { index: false } }
}

export default async function Page({ params, searchParams }: Props) {
  await requirePermission('settings.change')
  const words = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  const { t, locale, format } = words
  const typed = tidied(oneOf((await searchParams).q).slice(0, 200))
  const database = currentDatabase()
  const [settings, people, languages, countries] = await Promise.all([
    loadSettings(database),
    loadProtection(database),
    loadDefaultLanguages(database),
    readCountries(database, locale),
  ])
  const codes = countries.map(({ code }) => code)
  const states = await readStates(database, codes)
  const changes = await readLastChanges(database, [
    ...Object.keys(SETTINGS),
    languageKeys.site,
    ...codes.map(languageKeys.country),
  ])
  const noteOf = (key: string) => lastChangeText(key, changes.get(key), words)
  const isFound = (...texts: string[]) => isFoundBy(typed, texts)

  const fields = Object.entries(SETTING_PARTS).flatMap(([part, keys]) => {
    const heading = t(`settings.part.${part as keyof typeof SETTING_PARTS}`)
    return keys
      .map((key: SettingKey) => ({
        key,
        label: t(SETTING_TEXTS[key].label),
        hint: t(SETTING_TEXTS[key].what),
      }))
      .filter(({ label, hint }) => isFound(heading, label, hint))
      .map(({ key, label, hint }, at) => ({
        ...{ name: key, label, hint, note: noteOf(key), type: 'check' as const },
        value: settings[key] ? 'yes' : '',
        ...(at === 0 ? { heading } : {}),
      }))
  })
  const siteLanguage = t('settings.siteLanguage')
  const countryLanguages = countries
    .map(({ code, name }) => ({ code, label: t('settings.countryLanguage', { country: name }) }))
    .filter(({ label }) => isFound(t('settings.languages'), label))
  const hasSite = isFound(t('settings.languages'), t('settings.languagesWhat'), siteLanguage)
  const hasPeople = isFound(t('persons.heading'), t('persons.what'))
  const listed = countries
    .map(({ code, name }, at) => ({ code, name, state: elementAt(states, at) }))
    .filter(({ name }) => isFound(t('keeping.countries'), t('keeping.what'), name))
  const isNone =
    fields.length === 0 && countryLanguages.length === 0 && !hasSite && !hasPeople && listed.length === 0
  return (
    <>
      <PageHead title={t('settings.title')} />
      <FilterForm
        action={`/${locale}/desk/settings`}
        search={{ label: t('settings.search'), typed }}
        submit={t('settings.find')}
        clear={typed === '' ? null : { label: t('settings.every'), href: `/${locale}/desk/settings` }}
        className="mb-6 max-w-xl"
      />
      {isNone && <p role="status">{t('settings.none', { q: typed })}</p>}
      {fields.length > 0 && (
        <ActionForm
          id="settings"
          action={saveSettings}
          hidden={{ shown: fields.map(({ name }) => name).join(' ') }}
          wrong={t('form.wrong')}
          submit={t('settings.save')}
          fields={[...fields, ...(await ownHandFields(words))]}
        />
      )}
      {(hasSite || countryLanguages.length > 0) && (
        <section aria-labelledby="languages" className="mt-10">
          <h2 id="languages" className="text-lg font-semibold">
            {t('settings.languages')}
          </h2>
          <p className="mt-2 mb-4 max-w-prose">{t('settings.languagesWhat')}</p>
          <ActionForm
            id="languages"
            action={saveLanguages}
            // What is sent is all that there is: what a search leaves out goes along as it is.
            hidden={Object.fromEntries(
              countries
                .filter(({ code }) => !countryLanguages.some((one) => one.code === code))
                .map(({ code }) => [code, languages.countries[code] ?? '']),
            )}
            wrong={t('form.wrong')}
            submit={t('settings.saveLanguages')}
            quiet
            fields={[
              {
                name: 'site',
                label: siteLanguage,
                type: 'choice',
                value: languages.site,
                options: languageOptions,
                note: noteOf(languageKeys.site),
              },
              ...countryLanguages.map(({ code, label }) => ({
                ...{ name: code, label, type: 'choice' as const },
                value: languages.countries[code] ?? '',
                options: [{ value: '', label: t('settings.asSite') }, ...languageOptions],
                note: noteOf(languageKeys.country(code)),
              })),
            ]}
          />
        </section>
      )}
      {hasPeople && (
        <section aria-labelledby="people" className="mt-10">
          <h2 id="people" className="text-lg font-semibold">
            {t('persons.heading')}
          </h2>
          <p className="mt-2 max-w-prose">
            {t('persons.rules', { ...people })}{' '}
            <a href={`/${locale}/desk/settings/people`}>{t('persons.change')}</a>
          </p>
        </section>
      )}
      {listed.length > 0 && (
        <section aria-labelledby="countries" className="mt-10">
          <h2 id="countries" className="text-lg font-semibold">
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
              {listed.map(({ code, name, state }) => (
                <tr key={code}>
                  <th scope="row" className="name">
                    <a href={`/${locale}/desk/settings/countries/${code}`}>
                      <bdi>{name}</bdi>
                    </a>
                  </th>
                  <td>{t('keeping.state', stateGiven(state, format))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  )
}
