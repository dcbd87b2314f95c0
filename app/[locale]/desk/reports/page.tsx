import type { Metadata } from 'next'
import { CountryField } from '@/components/desk/country-field'
import { PageHead } from '@/components/desk/page/page-head'
import { ReportTable } from '@/components/report/report-table'
import { SearchForm } from '@/components/report/search-form'
import { PassedOver } from '@/components/ui/passed-over'
import { limitedTo, mayDo } from '@/lib/access/rules'
import { currentDatabase } from '@/lib/audit/with-session'
import { readLastCountry } from '@/lib/drafts/data'
import { readReportedCountries } from '@/lib/drafts/desk-report'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { addressOfFilter, type Given, parseReportFilter } from '@/lib/reports/filter'
import { findReports } from '@/lib/reports/search'
import { ignoredDeskReportParameters } from '@/lib/views/ignored-parameters'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Given> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  return { title: t('published.title'), robots: { index: false } }
}

export default async function Page({ params, searchParams }: Props) {
  const { person } = await requirePermission('claim.correct')
  const words = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  const { t, locale } = words
  const asked = await searchParams
  const { filter, after } = parseReportFilter(asked)
  const countries = await readReportedCountries(currentDatabase(), locale, limitedTo(person))
  const last = asked.country === undefined ? await readLastCountry(currentDatabase(), person.id) : ''
  const country = countries.find(({ code }) => code === (asked.country ?? last)) ?? countries[0]
  const found =
    country === undefined ? null : await findReports(currentDatabase(), country.code, locale, filter, after)
  const address = `/${locale}/desk/reports`
  return (
    <>
      <PageHead
        title={t('published.title')}
        lead={t('published.what')}
        actions={
          country !== undefined &&
          mayDo(person, 'event.note') && (
            <a href={`/${locale}/desk/settings/countries/${country.code}/events`} className="button plain">
              {t('events.heading', { country: country.name })}
            </a>
          )
        }
      />
      <PassedOver misread={ignoredDeskReportParameters(asked, countries, words)} />
      <SearchForm words={words} action={address} filter={filter}>
        <CountryField name={t('published.country')} countries={countries} value={country?.code ?? ''} />
      </SearchForm>
      {found === null ? (
        <p className="mt-6 max-w-prose">
          {t('published.none')} {t('empty.published')} <a href={`/${locale}/desk`}>{t('empty.toWork')}</a>
        </p>
      ) : (
        <>
          <p className="my-4 text-sm text-muted">
            {t(found.more ? 'search.foundMore' : 'search.found', { count: found.total })}
          </p>
          <ReportTable
            words={words}
            country={found.country}
            reports={found.reports}
            sort={filter.sort}
            reportsAt={address}
          />
          {found.next !== null && (
            <p className="mt-4">
              <a
                rel="next"
                href={furtherAddress(address, found.country.code, addressOfFilter(filter, found.next))}
              >
                {t('search.next')}
              </a>
            </p>
          )}
        </>
      )}
    </>
  )
}

const furtherAddress = (address: string, country: string, asked: string) =>
  `${address}${asked}&${new URLSearchParams({ country })}`
