import type { Metadata } from 'next'
import { DoneNote } from '@/components/desk/done-note'
import { PageHead } from '@/components/desk/page/page-head'
import { ActionForm } from '@/components/ui/action-form'
import { currentDatabase } from '@/lib/audit/with-session'
import { pageOfThing } from '@/lib/directory/form'
import {
  COUNTRY_ORDERS,
  type CountryOrder,
  countryChoices,
  readRecordCountries,
  sortedCountries,
} from '@/lib/directory/gazetteer/countries-data'
import { oneOf } from '@/lib/directory/list-query'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { addListedCountry } from './actions'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  return { title: t('lists.called.countries'), robots: { index: false } }
}

export default async function Page({ params, searchParams }: Props) {
  await requirePermission('lists.change')
  const words = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  const { t, locale } = words
  const { done, sort } = await searchParams
  const order = COUNTRY_ORDERS.find((one) => one === oneOf(sort)) ?? 'name'
  const countries = sortedCountries(await readRecordCountries(currentDatabase(), locale), order, locale)
  const head = (by: CountryOrder, name: string) => {
    const isText = by === 'name' || by === 'code'
    return (
      <th
        scope="col"
        aria-sort={order === by ? (isText ? 'ascending' : 'descending') : undefined}
        className={isText ? undefined : 'n'}
      >
        {order === by ? name : <a href={`/${locale}/desk/lists/countries?sort=${by}`}>{name}</a>}
      </th>
    )
  }
  return (
    <>
      <PageHead
        up={{ href: `/${locale}/desk/lists`, name: t('desk.lists') }}
        title={t('lists.called.countries')}
      />
      <DoneNote words={words} done={oneOf(done)} />
      <table className="figures">
        <caption className="sr-only">{t('lists.called.countries')}</caption>
        <thead>
          <tr>
            {head('name', t('lists.name'))}
            {head('code', t('lists.code'))}
            {head('areas', t('lists.areas'))}
            {head('places', t('lists.called.places'))}
            {head('figures', t('lists.figures'))}
          </tr>
        </thead>
        <tbody>
          {countries.map(({ code, name, areas, places, figures }) => (
            <tr key={code}>
              <th scope="row">
                <a href={pageOfThing(locale, 'place', code)}>
                  <bdi>{name}</bdi>
                </a>
              </th>
              <td className="text-muted">{code}</td>
              <td className="n">{t('lists.howMany', { count: areas })}</td>
              <td className="n">
                <a href={`/${locale}/desk/lists/places?country=${code}`}>
                  {t('lists.howMany', { count: places })}
                </a>
              </td>
              <td className="n">{t('lists.howMany', { count: figures })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2 className="mt-10 mb-3 text-lg font-semibold">{t('lists.addCountry')}</h2>
      <p className="mb-4 max-w-prose">{t('lists.addCountryHint')}</p>
      <ActionForm
        id="new-country"
        action={addListedCountry}
        hidden={{ locale }}
        wrong={t('form.wrong')}
        submit={t('lists.addCountry')}
        fields={[
          {
            name: 'country',
            label: t('lists.country'),
            type: 'choice',
            value: '',
            options: [{ value: '', label: t('lists.noCountry') }, ...countryChoices(locale)],
          },
          { name: 'reason', label: t('lists.reason'), type: 'text', hint: t('lists.reasonHint') },
        ]}
      />
      <p className="mt-6">
        <a href={`/${locale}/desk/lists/countries/file`}>{t('lists.file.lead')}</a>
      </p>
      <p className="mt-8 max-w-prose text-sm text-muted">{t('lists.gazetteerSource')}</p>
    </>
  )
}
