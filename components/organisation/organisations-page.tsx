import { PageFrame } from '@/components/shell/page-frame'
import { NameSearch } from '@/components/ui/name-search'
import { PassedOver } from '@/components/ui/passed-over'
import type { OrganisationList } from '@/lib/figures/organisation/organisation-record'
import type { I18n } from '@/lib/i18n/words'
import { breadcrumbs } from '@/lib/views/breadcrumbs'
import { OrganisationTable } from './organisation-table'

/** Whom a country's record names, or whom a search finds; `typed` is blank where nobody was searched for. */
export function OrganisationsPage({
  list,
  typed,
  misread = [],
  words,
}: {
  list: OrganisationList
  typed: string
  /** What of the address was passed over. */
  misread?: readonly string[]
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
      trail={breadcrumbs(country, words, { name: t('organisation.all') })}
    >
      <h1 className="text-3xl font-semibold tracking-tight">
        {t('organisation.index', { country: country.name })}
      </h1>
      <p className="mt-2 mb-6 max-w-2xl text-muted">{t('organisation.lead')}</p>
      <PassedOver misread={misread} />
      {(searched || more) && (
        <>
          <NameSearch
            action={`${home}/organisations`}
            typed={typed}
            name={t('organisation.search')}
            hint={t('places.searchHint')}
            submit={t('places.submit')}
          />
          <p className="my-4">
            {searched && t('organisation.found', { count: found, q: typed, country: country.name })}{' '}
            {more && t('organisation.first', { shown: organisations.length, count: found })}
          </p>
        </>
      )}
      {organisations.length > 0 && <OrganisationTable words={words} list={list} />}
      {searched && (
        <p className="mt-4">
          <a href={`${home}/organisations`}>{t('organisation.everybody')}</a>
        </p>
      )}
    </PageFrame>
  )
}
