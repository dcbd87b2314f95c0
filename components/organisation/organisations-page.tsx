import { PageFrame } from '@/components/shell/page-frame'
import { NameSearch } from '@/components/ui/name-search'
import type { OrganisationList } from '@/lib/figures/organisation/organisation-record'
import type { I18n } from '@/lib/i18n/words'
import { breadcrumbs } from '@/lib/views/breadcrumbs'
import { type FilterView, filterFields } from '@/lib/views/filter-view'
import { OrganisationTable } from './organisation-table'

/** Whom a country's record names, or whom a search finds; `typed` is blank where nobody was searched for. */
export function OrganisationsPage({
  list,
  filter,
  typed,
  words,
}: {
  list: OrganisationList
  filter: FilterView
  typed: string
  words: I18n
}) {
  const { t, locale } = words
  const { country, organisations, found } = list
  const home = `/${locale}/${country.code.toLowerCase()}`
  const [searched, more] = [typed !== '', found > organisations.length]
  return (
    <PageFrame
      words={words}
      country={country.code}
      here="operators"
      filter={filter}
      trail={breadcrumbs({ ...country, query: filter.query }, words, { name: t('organisation.all') })}
    >
      <h1 className="text-3xl font-semibold tracking-tight">
        {t('organisation.index', { country: country.name })}
      </h1>
      <p className="mt-2 mb-6 max-w-2xl text-muted">{t('organisation.lead')}</p>
      {(searched || more) && (
        <>
          <NameSearch
            action={`${home}/organisations`}
            typed={typed}
            name={t('organisation.search')}
            hint={t('places.searchHint')}
            submit={t('places.submit')}
            kept={filterFields(filter)}
          />
          <p className="my-4">
            {searched && t('organisation.found', { count: found, q: typed, country: country.name })}{' '}
            {more && t('organisation.first', { shown: organisations.length, count: found })}
          </p>
        </>
      )}
      {organisations.length > 0 && (
        <OrganisationTable
          words={words}
          list={list}
          kept={filterFields(filter).filter(({ name }) => name !== 'operator')}
        />
      )}
      {searched && (
        <p className="mt-4">
          <a href={`${home}/organisations${filter.query}`}>{t('organisation.everybody')}</a>
        </p>
      )}
    </PageFrame>
  )
}
