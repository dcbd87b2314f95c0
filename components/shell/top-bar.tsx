import type { ReactNode } from 'react'
import type { I18n } from '@/lib/i18n/words'
import { countryHref } from '@/lib/links/page-href'
import { BrandMark } from './brand-mark'
import { LanguageMenu } from './language-menu'
import { Menu, MenuLinks } from './menu'
import { SearchBox } from './search-box'
import { ThemeMenu } from './theme-menu'

/** A country that has a page. */
export type NamedCountry = { code: string; name: string }

/** What stands above every page: the product, the ways to its countries and languages, and to the desk. */
export function TopBar({
  words,
  countries,
  here,
  atDesk = false,
  closed = false,
  path,
  language,
}: {
  words: I18n
  countries: NamedCountry[]
  /** The code of the country whose page this stands above. */
  here?: string | undefined
  /** Whether it stands above a page of the desk. */
  atDesk?: boolean
  /** Whether nothing of the record may be named. */
  closed?: boolean
  /** The address of the page, where it is known while it is made: of kept pages, lib/http puts it in. */
  path?: string | undefined
  /** How the language is chosen, where not by leading to the page in another one. */
  language?: ReactNode
}) {
  const { t, locale } = words
  const country = countries.find(({ code }) => code === here)
  return (
    <header className="top-bar">
      <a href="#content" className="skip">
        {t('shell.skip')}
      </a>
      <nav
        aria-label={t('shell.product')}
        className="page top-bar-row"
        data-at-desk={atDesk ? '' : undefined}
      >
        <a href={`/${locale}`} className="brand">
          <BrandMark />
          <span className="brand-name">{t('product.name')}</span>
        </a>
        {countries.length > 0 && (
          <Menu
            name={country?.name ?? t('shell.countries')}
            label={country === undefined ? undefined : t('shell.switch')}
          >
            <MenuLinks
              links={[
                ...countries.map(({ code, name }) => ({
                  name,
                  href: countryHref(locale, code),
                  here: code === here,
                })),
                { name: t('shell.all'), href: `/${locale}` },
              ]}
            />
          </Menu>
        )}
        {!closed && <SearchBox words={words} country={here} />}
        <span className="top-bar-end">
          {language ?? <LanguageMenu words={words} path={path} />}
          <ThemeMenu words={words} />
          {!atDesk && (
            <a href={`/${locale}/sign-in`} className="when-away">
              {t('shell.signIn')}
            </a>
          )}
          <a href={`/${locale}/desk`} className={atDesk ? 'last' : 'last when-at-desk'}>
            {t('shell.desk')}
          </a>
        </span>
      </nav>
    </header>
  )
}
