import type { I18n } from '@/lib/i18n/words'
import { countryHref } from '@/lib/links/page-href'
import { sharePicture } from '@/lib/views/share-view'
import { Menu, MenuLinks } from './menu'

/** What a page can be taken along as. */
export interface TakenAlong {
  /** The code of its country. */
  country: string
  /** What its citation calls it. */
  title: string
  /** The path of its picture; that of the country where it has none of its own. */
  picture?: string | undefined
  /** The filter of its figures, as the end of an address and as parameters of a file. */
  query: string
  files: string
}

/** The address of a page, its picture, and how it is cited. */
export function ShareMenu({ words: { t, locale }, taken }: { words: I18n; taken: TakenAlong }) {
  const citation = t('shell.citation', { title: taken.title })
  return (
    <Menu name={t('shell.share')} className="at-end">
      <ul>
        <li className="live-only">
          <button type="button" data-copy="" data-done={t('shell.copied')}>
            {t('shell.copyLink')}
          </button>
        </li>
        <li className="live-only">
          <button type="button" data-copy={citation} data-done={t('shell.copied')}>
            {t('shell.copyCitation')}
          </button>
        </li>
        <li>
          <a href={taken.picture ?? sharePicture(locale, taken.country)}>{t('shell.picture')}</a>
        </li>
      </ul>
      <p className="menu-note select-all">{citation}</p>
    </Menu>
  )
}

/** What is shown, as files, and the way to all of them. */
export function DownloadMenu({ words: { t, locale }, taken }: { words: I18n; taken: TakenAlong }) {
  const { country, query, files } = taken
  const which = `country=${country}${files}&bom=1`
  return (
    <Menu name={t('shell.download')} className="at-end main">
      <MenuLinks
        links={[
          { name: t('shell.workbook'), href: `/api/v1/summary.xlsx?by=place&${which}` },
          { name: t('country.downloadPlaces'), href: `/api/v1/summary.csv?by=place&${which}` },
          { name: t('country.downloadClaims'), href: `/api/v1/claims.csv?${which}` },
          { name: t('shell.allFiles'), href: countryHref(locale, country, 'data') + query },
        ]}
      />
      <ul className="live-only">
        <li>
          <button type="button" data-print="">
            {t('shell.print')}
          </button>
        </li>
      </ul>
    </Menu>
  )
}
