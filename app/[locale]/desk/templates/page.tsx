import type { Metadata } from 'next'
import { CountryField } from '@/components/desk/country-field'
import { FilterChoice, FilterForm } from '@/components/desk/page/filter-form'
import { PageHead } from '@/components/desk/page/page-head'
import { Tabs } from '@/components/desk/page/tabs'
import { TemplateTable } from '@/components/desk/templates/template-table'
import { limitedTo } from '@/lib/access/rules'
import { currentDatabase, withSession } from '@/lib/audit/with-session'
import { readCountries } from '@/lib/countries/data'
import { readTemplates } from '@/lib/drafts/templates/template-list'
import { everyTemplate } from '@/lib/drafts/templates/types'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { readSearch } from '@/lib/search/search-data'
import { tidied } from '@/lib/signs/cleared'
import { beginReport } from '../actions'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  return { title: t('templates.title'), robots: { index: false } }
}

/** So many published reports are offered to make a template of. */
const mostReports = 10

export default async function Page({ params, searchParams }: Props) {
  const { person } = await requirePermission('draft.write')
  const only = limitedTo(person)
  const words = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  const { t, locale } = words
  const asked = await searchParams
  const said = (name: string) => {
    const given = asked[name]
    return typeof given === 'string' ? tidied(given.slice(0, 200)) : ''
  }
  const home = `/${locale}/desk/templates`
  const database = currentDatabase()
  const today = new Date().toISOString().slice(0, 10)
  const retired = asked.show === 'retired'
  const [all, countries] = await Promise.all([
    withSession((session) => readTemplates(session, { ...everyTemplate, retired }, today, only)),
    readCountries(database, locale, only),
  ])
  const filter = { country: said('country'), operator: said('operator'), typed: said('q'), retired }
  const rows = await withSession((session) => readTemplates(session, filter, today, only))
  const report = said('report')
  const found = report === '' ? null : await readSearch(database, report, '', locale)
  const hits = found?.groups.find(({ kind }) => kind === 'reports')?.hits ?? []
  const reports = hits.filter(({ country }) => only?.includes(country.code) ?? true).slice(0, mostReports)
  const operators = [...new Set(all.map(({ operator }) => operator))].filter(Boolean).sort()
  const ofTemplates = countries.filter(({ code }) => all.some(({ country }) => country === code))
  const refused = (['unknown', 'retired'] as const).find((why) => asked[why] !== undefined)
  return (
    <>
      <PageHead
        title={t('templates.title')}
        lead={t('templates.what')}
        actions={
          <a href="#make" className="button plain">
            {t('templates.make')}
          </a>
        }
      />
      {refused !== undefined && (
        <p role="alert" className="mt-4 border-s-2 border-doubt ps-3">
          {t(`templates.refused.${refused}`)}
        </p>
      )}
      <Tabs
        label={t('templates.shown')}
        tabs={[
          { href: home, name: t('templates.inUse'), isHere: !retired },
          { href: `${home}?show=retired`, name: t('templates.retired'), isHere: retired },
        ]}
      />
      {all.length > 1 && (
        <FilterForm
          action={home}
          search={{ label: t('templates.find'), typed: filter.typed }}
          submit={t('templates.apply')}
          kept={{ show: retired ? 'retired' : '' }}
          className="mt-4"
        >
          <CountryField
            name={t('draft.cell.country')}
            countries={ofTemplates}
            value={filter.country}
            any={t('templates.any')}
          />
          <FilterChoice
            label={t('draft.cell.operator')}
            name="operator"
            value={filter.operator}
            any={t('templates.any')}
            options={operators.map((operator) => ({ value: operator, label: operator }))}
          />
        </FilterForm>
      )}
      {rows.length === 0 ? (
        <p className="mt-6 max-w-prose text-muted">
          {t(all.length > 0 ? 'templates.noneFound' : retired ? 'templates.noneRetired' : 'templates.none')}
        </p>
      ) : (
        <TemplateTable words={words} templates={rows} countries={countries} begin={beginReport} />
      )}
      <section className="mt-10 max-w-prose" id="make">
        <h2 className="text-lg font-semibold">{t('templates.makeTitle')}</h2>
        <p className="mt-2 text-muted">{t('templates.makeHow')}</p>
        <FilterForm
          action={`${home}#make`}
          search={{ label: t('templates.findReport'), typed: report, name: 'report' }}
          submit={t('lists.find')}
          className="mt-3"
        />
        {report !== '' && reports.length === 0 && <p className="mt-3">{t('templates.noReport')}</p>}
        <ul className="mt-3">
          {reports.map(({ key, name, country }) => (
            <li
              key={`${key} ${country.code}`}
              className="flex flex-wrap items-center justify-between gap-3 border-b border-rule py-2"
            >
              <span dir="auto" className="min-w-0">
                {name}
              </span>
              <a
                className="button plain small"
                href={`${home}/new?${new URLSearchParams({ report: key ?? '', country: country.code })}`}
                aria-label={t('templates.makeOf', { name })}
              >
                {t('templates.make')}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
