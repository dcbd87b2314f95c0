import { PageFrame } from '@/components/shell/page-frame'
import { NameSearch } from '@/components/ui/name-search'
import type { I18n } from '@/lib/i18n/words'
import { countryHref } from '@/lib/links/page-href'
import { breadcrumbs } from '@/lib/views/breadcrumbs'
import { filterFields } from '@/lib/views/filter-view'
import type { PlacesView } from '@/lib/views/places-view'
import { PlaceTreeList } from './place-tree'

/** A country's places, whole or narrowed to an operator and a period, or those that a search finds; `typed` is blank where nothing was searched for. */
export function PlacesPage({ view, typed, words }: { view: PlacesView; typed: string; words: I18n }) {
  const { t } = words
  const { country, filter, query, rows, found, more, listed } = view
  const searched = typed !== ''
  const narrowed = filter.sentence !== ''
  return (
    <PageFrame
      words={words}
      country={country.code}
      here="places"
      filter={filter}
      trail={breadcrumbs({ ...country, query }, words, { name: t('places.index') })}
    >
      <h1 className="text-3xl font-semibold tracking-tight">
        {t('places.title', { country: country.name })}
      </h1>
      <p className="mt-1 max-w-3xl text-muted">{t('places.lead')}</p>
      <div className="mt-6">
        <NameSearch
          action={filter.action}
          typed={typed}
          name={t('places.search')}
          hint={t('places.searchHint')}
          submit={t('places.submit')}
          kept={filterFields(filter)}
        />
      </div>
      <p className="mt-4 text-sm print:hidden">
        <a href={countryHref(words.locale, country.code, 'compare') + query}>{t('compare.index')}</a>
      </p>
      <p className="mt-4">
        {searched
          ? t('places.found', { count: found, q: typed, country: country.name })
          : t(narrowed ? 'places.countNarrowed' : 'places.count', { count: found, country: country.name })}
        {listed === 'first' && ` ${t('places.first', { shown: found - more })}`}
        {listed === 'outermost' && ` ${t('places.outermost', { shown: rows.length })}`}
      </p>
      {searched && found === 0 && <p className="mt-2 text-muted">{t('places.foundNone')}</p>}
      {!searched && found === 0 && (
        <p className="mt-2">
          {t(narrowed ? 'places.noneNarrowed' : 'places.none', { country: country.name })}
        </p>
      )}
      {rows.length > 0 && (
        <div className="mt-4">
          <PlaceTreeList view={view} words={words} />
          <p className="mt-3 text-sm text-muted">{t(narrowed ? 'places.legendNarrowed' : 'places.legend')}</p>
        </div>
      )}
      {searched && (
        <p className="mt-4">
          <a href={filter.action + query}>{t('places.all')}</a>
        </p>
      )}
    </PageFrame>
  )
}
