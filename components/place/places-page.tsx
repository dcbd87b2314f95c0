import { Hatch } from '@/components/charts/static/hatch'
import { PageFrame } from '@/components/shell/page-frame'
import { NameSearch } from '@/components/ui/name-search'
import type { I18n } from '@/lib/i18n/words'
import { breadcrumbs } from '@/lib/views/breadcrumbs'
import { filterFields } from '@/lib/views/filter-view'
import type { PlacesView } from '@/lib/views/places/places-view'
import { PlacesTableView } from './places-table'

/** A country's places, whole or narrowed to an operator and a period, or those that a search finds; `typed` is blank where nothing was searched for. */
export function PlacesPage({ view, typed, words }: { view: PlacesView; typed: string; words: I18n }) {
  const { t } = words
  const { country, filter, query, table, found, more, listed } = view
  const places = table.rows.filter(({ code }) => code !== '')
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
          kept={[...filterFields(filter), ...filter.kept.filter(({ name }) => name !== 'q')]}
        />
      </div>
      <p className="mt-4">
        {searched
          ? t('places.found', { count: found, q: typed, country: country.name })
          : t(narrowed ? 'places.countNarrowed' : 'places.count', { count: found, country: country.name })}
        {listed === 'first' && ` ${t('places.first', { shown: found - more })}`}
        {listed === 'outermost' && ` ${t('places.outermost', { shown: places.length })}`}
      </p>
      {searched && found === 0 && <p className="mt-2 text-muted">{t('places.foundNone')}</p>}
      {!searched && found === 0 && (
        <p className="mt-2">
          {t(narrowed ? 'places.noneNarrowed' : 'places.none', { country: country.name })}
        </p>
      )}
      {places.length > 0 && (
        <section className="card mt-4" aria-labelledby="places-table">
          <Hatch />
          <h2 id="places-table" className="sr-only">
            {t('places.index')}
          </h2>
          <p className="text-sm text-muted print:hidden">{t('placesTable.read')}</p>
          <PlacesTableView
            table={table}
            caption={t('places.caption', { country: country.name })}
            compare={view.compare}
            words={words}
          />
          <p className="mt-3 text-sm text-muted">{t(narrowed ? 'places.legendNarrowed' : 'places.legend')}</p>
        </section>
      )}
      {searched && (
        <p className="mt-4">
          <a href={filter.action + query}>{t('places.all')}</a>
        </p>
      )}
    </PageFrame>
  )
}
