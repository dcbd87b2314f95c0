import { defaultLocale } from '@/lib/i18n/locales'
import type { I18n } from '@/lib/i18n/words'
import { countryHref } from '@/lib/links/page-href'
import { sharePicture } from '@/lib/views/share-view'
import { Menu, MenuLinks } from './menu'

/** What of its country a page shows, where that is not all of it, and what else of it can be taken along. */
export interface PageExtract {
  /** Which part of the record files are to hold. */
  of?: Partial<Record<'metric' | 'place' | 'operator' | 'report', string | readonly string[] | undefined>>
  /** The path of its brief. */
  brief?: string
  /** Its numbers as they are cited, without the address. */
  numbers?: readonly string[]
  /** What of it may stand in pages elsewhere: what a button says, and what it copies, `{site}` for the address of the site. */
  embeds?: readonly { button: string; code: string }[]
}

/** What a page can be taken along as. */
export interface TakenAlong extends PageExtract {
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
  const { numbers = [], embeds = [] } = taken
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
          <a href={taken.picture ?? sharePicture(locale, taken.country, {}, taken.query)}>
            {t('shell.picture')}
          </a>
        </li>
        {embeds.map(({ button, code }) => (
          <li key={button} className="live-only">
            <button type="button" data-code={code} data-done={t('shell.copied')}>
              {button}
            </button>
          </li>
        ))}
      </ul>
      <p className="menu-note select-all">{citation}</p>
      {numbers.length > 0 && (
        <ul className="menu-note" aria-label={t('shell.numbers')} data-numbers>
          {numbers.map((number) => (
            <li key={number} className="select-all">
              {number}
            </li>
          ))}
        </ul>
      )}
    </Menu>
  )
}

/** What is shown, as files, and the way to all of them. */
export function DownloadMenu({ words: { t, locale }, taken }: { words: I18n; taken: TakenAlong }) {
  const { country, query, brief } = taken
  const which = fileOf(taken)
  // A workbook has words for people; the columns of files are the same in every language.
  const inWords = locale === defaultLocale ? '' : `&language=${locale}`
  const files =
    taken.of?.report !== undefined
      ? [
          { name: t('shell.reportWorkbook'), href: `/api/v1/claims.xlsx?${which}${inWords}` },
          { name: t('shell.reportFigures'), href: `/api/v1/claims.csv?${which}&bom=1` },
        ]
      : [
          { name: t('shell.workbook'), href: `/api/v1/summary.xlsx?by=place&${which}${inWords}` },
          { name: t('country.downloadPlaces'), href: `/api/v1/summary.csv?by=place&${which}&bom=1` },
          { name: t('shell.geojson'), href: `/api/v1/places.geojson?${which}` },
          { name: t('country.downloadClaims'), href: `/api/v1/claims.csv?${which}&bom=1` },
        ]
  return (
    <Menu name={t('shell.download')} className="at-end main">
      <MenuLinks
        links={[
          ...files,
          ...(brief === undefined ? [] : [{ name: t('shell.brief'), href: brief }]),
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

/** What a page shows, as parameters of a file: the country, the part of it, and what its figures are filtered by. */
function fileOf({ country, of = {}, files }: TakenAlong): string {
  const asked = new URLSearchParams({ country })
  for (const [name, values] of Object.entries(of))
    for (const value of [values ?? []].flat()) asked.append(name, value)
  for (const [name, value] of new URLSearchParams(files)) asked.set(name, value)
  return String(asked)
}
