import type { ReactNode } from 'react'
import { fileParameters, parseFigureFilter } from '@/lib/figures/figure-filter'
import { withCommas } from '@/lib/i18n/joined'
import { LOCALES } from '@/lib/i18n/locales'
import type { I18n } from '@/lib/i18n/words'
import { countryHref } from '@/lib/links/page-href'
import type { FilterView } from '@/lib/views/filter-view'
import { CountryPages, type CountryPart } from './country-pages'
import { FilterMenus } from './filter-menus'
import { FilterSentence } from './filter-sentence'
import { DownloadMenu, type PageExtract, ShareMenu } from './take-menus'

/** Where a page stands: from the product's first page down to the page itself, which has no address of its own. */
export type Trail = { name: string; href?: string }[]

/**
 * What every reader's page has around it; with `country`, a country's code, the ways to its pages, what filters the page, and what
 * can be taken along.
 */
export function PageFrame({
  words,
  trail,
  country,
  here,
  filter,
  query = filter?.query ?? '',
  picture,
  extract,
  isForm = false,
  children,
}: {
  words: I18n
  trail: Trail
  country?: string
  /** Which of the country's pages this is, if it is one. */
  here?: CountryPart
  /** What its figures are filtered by, where they can be: menus choose it, and a sentence above the page says it. */
  filter?: FilterView
  /** How other pages are to be filtered, as the end of an address. */
  query?: string
  /** The path of the page's own picture. */
  picture?: string
  /** What of the country the page shows, for files and for what can be cited. */
  extract?: PageExtract
  /** Of a form there is nothing to take along. */
  isForm?: boolean
  children: ReactNode
}) {
  const { t } = words
  const title = withCommas(
    trail.slice(1).map(({ name }) => name),
    words,
  )
  const taken = country && {
    ...extract,
    country,
    title,
    picture,
    query,
    files: filter?.files ?? filesOf(query),
  }
  return (
    <>
      {taken && (
        <section id="tools" aria-label={t('shell.tools')} className="strip">
          <div className="page strip-row">
            <CountryPages words={words} country={taken.country} here={here} query={query} />
            {!isForm && (
              <div className="tools">
                {filter && <FilterMenus words={words} view={filter} />}
                <ShareMenu words={words} taken={taken} />
                <DownloadMenu words={words} taken={taken} />
              </div>
            )}
          </div>
        </section>
      )}
      <main id="content" className="page pt-3 pb-4">
        <p role="status" className="as-read">
          {t.rich('offline.band', { time: () => <TimeRead tag={words.tag} /> })}
        </p>
        {here === undefined && trail.length > 2 && <TrailNav words={words} trail={trail.slice(1)} />}
        {filter && <FilterSentence words={words} view={filter} />}
        {children}
      </main>
      <footer className="foot">
        <p className="page">
          {t('shell.footer')}{' '}
          {country !== undefined && (
            <>
              <a href={countryHref(words.locale, country, 'method') + query}>{t('shell.footerHow')}</a>{' '}
              {/* A second line would make the overview higher than it may be. */}
              {here !== 'overview' && (
                <a
                  href={`${countryHref(words.locale, country)}${query === '' ? '?' : `${query}&`}asOf=today`}
                  rel="nofollow"
                >
                  {t('asOf.link')}
                </a>
              )}
            </>
          )}{' '}
          <a href={`/${words.locale}/offline`} className="keeps-pages">
            {t('offline.title')}
          </a>
        </p>
        {!LOCALES[words.locale].reviewed && (
          <p className="page">
            {t('translation.line')} <a href={`/${words.locale}/words`}>{t('translation.propose')}</a>
          </p>
        )}
      </footer>
    </>
  )
}

/** When a page was read that comes without a link: the script of the frame writes it. */
const TimeRead = ({ tag }: { tag: string }) => (
  <time data-read-at={tag} suppressHydrationWarning>
    {''}
  </time>
)

/** The filter that other pages keep, as parameters of a file. */
const filesOf = (query: string) =>
  fileParameters(parseFigureFilter(Object.fromEntries(new URLSearchParams(query))))

/** The way down to a page that no tab leads to. */
function TrailNav({ words: { t }, trail }: { words: I18n; trail: Trail }) {
  return (
    <nav aria-label={t('shell.trail')} className="mb-3 text-sm print:hidden">
      <ol className="flex flex-wrap gap-2">
        {trail.map(({ name, href }, at) => (
          <li key={name} className="flex gap-x-2">
            {at > 0 && (
              <span aria-hidden="true" className="text-muted">
                /
              </span>
            )}
            {href === undefined ? (
              <span aria-current="page" className="text-muted">
                {name}
              </span>
            ) : (
              <a href={href}>{name}</a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
