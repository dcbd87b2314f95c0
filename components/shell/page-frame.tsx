import type { ReactNode } from 'react'
import type { I18n } from '@/lib/i18n/words'
import { CountryPages, type CountryPart } from './country-pages'

/** Where a page stands: from the product's first page down to the page itself, which has no address of its own. */
export type Trail = { name: string; href?: string }[]

/** What every reader's page has around it; with `country`, a country's code, the ways to its pages. */
export function PageFrame({
  words,
  trail,
  country,
  here,
  query = '',
  children,
}: {
  words: I18n
  trail: Trail
  country?: string
  /** Which of the country's pages this is, if it is one. */
  here?: CountryPart
  /** How a page of figures is narrowed down, as the end of an address. */
  query?: string
  children: ReactNode
}) {
  const { t } = words
  return (
    <>
      <header className="border-b border-rule">
        <div className="mx-auto flex max-w-5xl flex-wrap items-baseline gap-x-6 gap-y-2 px-5 pt-1 pb-3">
          <nav aria-label={t('shell.trail')} className="text-sm">
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
          {country !== undefined && (
            <CountryPages words={words} country={country} here={here} query={query} />
          )}
        </div>
      </header>
      <main id="content" className="mx-auto max-w-5xl px-5 pt-8 pb-16">
        {children}
      </main>
      <footer className="border-t border-rule">
        <p className="mx-auto max-w-5xl px-5 py-6 text-sm text-muted">{t('shell.footer')}</p>
      </footer>
    </>
  )
}
