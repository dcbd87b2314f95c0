import { PageFrame } from '@/components/shell/page-frame'
import { NameSearch } from '@/components/ui/name-search'
import { PassedOver } from '@/components/ui/passed-over'
import type { I18n } from '@/lib/i18n/words'
import { breadcrumbs } from '@/lib/views/breadcrumbs'
import type { PlacesView } from '@/lib/views/places-view'
import { PlaceTreeList } from './place-tree'

/** A country's places, or those that a search finds; `typed` is blank where nothing was searched for. */
export function PlacesPage({
  view,
  typed,
  misread = [],
  words,
}: {
  view: PlacesView
  typed: string
  /** What of the address was passed over. */
  misread?: readonly string[]
  words: I18n
}) {
  const { t, locale } = words
  const { country, rows, found, more, listed } = view
  const home = `/${locale}/${country.code.toLowerCase()}`
  const searched = typed !== ''
  return (
    <PageFrame
      words={words}
      country={country.code}
      here="places"
      trail={breadcrumbs(country, words, { name: t('places.index') })}
    >
      <h1 className="text-3xl font-semibold tracking-tight">
        {t('places.title', { country: country.name })}
      </h1>
      <p className="mt-1 mb-6 max-w-3xl text-muted">{t('places.lead')}</p>
      <NameSearch
        action={`${home}/places`}
        typed={typed}
        name={t('places.search')}
        hint={t('places.searchHint')}
        submit={t('places.submit')}
      />
      <PassedOver misread={misread} />
      <p className="mt-4">
        {searched
          ? t('places.found', { count: found, q: typed, country: country.name })
          : t('places.count', { count: found, country: country.name })}
        {listed === 'first' && ` ${t('places.first', { shown: found - more })}`}
        {listed === 'outermost' && ` ${t('places.outermost', { shown: rows.length })}`}
      </p>
      {searched && found === 0 && <p className="mt-2 text-muted">{t('places.foundNone')}</p>}
      {!searched && found === 0 && <p className="mt-2">{t('places.none', { country: country.name })}</p>}
      {rows.length > 0 && (
        <div className="mt-4">
          <PlaceTreeList view={view} words={words} />
          <p className="mt-3 text-sm text-muted">{t('places.legend')}</p>
        </div>
      )}
      {searched && (
        <p className="mt-4">
          <a href={`${home}/places`}>{t('places.all')}</a>
        </p>
      )}
    </PageFrame>
  )
}
