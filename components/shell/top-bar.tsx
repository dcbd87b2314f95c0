import { LOCALES } from '@/lib/i18n/locales'
import type { I18n } from '@/lib/i18n/words'
import { countryHref } from '@/lib/links/page-href'

/** A country that has a page. */
export type NamedCountry = { code: string; name: string }

/** What stands above every page: the way to the content, the product, and the ways to its countries and languages. */
export function TopBar({ words: { t, locale }, countries }: { words: I18n; countries: NamedCountry[] }) {
  const languages = Object.entries(LOCALES).map(([code, { name }]) => ({ code, name }))
  return (
    <div>
      <a
        href="#content"
        className="sr-only bg-paper px-3 py-2 focus:not-sr-only focus:absolute focus:start-2 focus:top-2"
      >
        {t('shell.skip')}
      </a>
      <nav
        aria-label={t('shell.product')}
        className="mx-auto flex max-w-5xl flex-wrap items-center justify-between gap-x-6 px-5"
      >
        <a href={`/${locale}`} className="pt-3 pb-1 font-semibold text-ink no-underline">
          {t('product.name')}
        </a>
        <div className="flex gap-x-6 text-sm print:hidden">
          {countries.length > 1 && (
            <Choice
              name={t('shell.switch')}
              ways={countries.map(({ code, name }) => ({ name, href: countryHref(locale, code) }))}
            />
          )}
          {languages.length > 1 && (
            <Choice
              name={t('shell.language')}
              ways={languages.map(({ code, name }) => ({ name, href: `/${code}`, language: code }))}
            />
          )}
        </div>
      </nav>
    </div>
  )
}

/** Links that open below their name; without a script, and by keyboard. */
function Choice({ name, ways }: { name: string; ways: { name: string; href: string; language?: string }[] }) {
  return (
    <details className="relative">
      <summary className="cursor-pointer pt-3 pb-1">{name}</summary>
      <ul className="absolute end-0 z-10 max-h-96 min-w-48 overflow-y-auto border border-rule bg-paper py-2 shadow-sm">
        {ways.map(({ name, href, language }) => (
          <li key={href}>
            <a href={href} lang={language} className="block px-4 py-1.5 no-underline hover:underline">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
