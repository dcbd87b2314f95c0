import type { Metadata } from 'next'
import { PageFrame } from '@/components/shell/page-frame'
import { currentDatabase } from '@/lib/audit/with-session'
import { drawnRows } from '@/lib/charts/drawn-rows'
import { currentEnv } from '@/lib/config/env'
import { readUnreported } from '@/lib/countries/data'
import { statusMark } from '@/lib/http/cache/status-marker'
import { answerWith } from '@/lib/http/response-status'
import { type CountryParams, decodedPart, parseCountryParams } from '@/lib/i18n/address'
import { askedDay } from '@/lib/i18n/asked-day'
import { defaultLocale, type Locale, parseLocale } from '@/lib/i18n/locales'
import { getI18n, type I18n } from '@/lib/i18n/words'
import { mistakeHref } from '@/lib/links/mistake-href'
import { countryHref } from '@/lib/links/page-href'
import { type NearPage, readNear, type Sought } from '@/lib/suggestions/data'
import { kindName } from '@/lib/wording/place-name'

/** What came of a reader's address: what it asks for, or which way there is nothing to show. */
export type PageResult<View> =
  | { kind: 'found'; words: I18n; view: View }
  | { kind: Nothing; words: I18n; near?: readonly NearPage[]; unreported?: string | null }

/** No such address; the record did not answer; a fault of ours. */
type Nothing = keyof typeof statuses

/** What each is answered with. */
export const statuses = { missing: 404, unread: 503, broken: 500 } as const

/**
 * Answers an address below a country; a code that nothing can have is missing without a look for it. Where there is nothing,
 * it looks for what is called nearly like the country, or like what is `sought` on a list of its pages.
 */
export async function loadCountryPage<Found, View>(
  params: CountryParams,
  read: (code: string, locale: Locale) => Promise<Found | null>,
  toView: (found: Found, words: I18n) => View,
  sought: Pick<Sought, 'page' | 'key'> = {},
): Promise<PageResult<View>> {
  const address = parseCountryParams(params)
  const asked = await loadPage(
    params.locale,
    async (locale) => (address === null ? null : read(address.country, locale)),
    toView,
    address?.country.toUpperCase(),
  )
  if (asked.kind !== 'missing') return asked
  const unreported = address && (await unreportedCountry(address.country, asked.words))
  return { ...asked, unreported, near: unreported ? [] : await nearTo(params, sought, asked.words) }
}

/** The name of a country of which no report is on record yet; null where there is one, and where the record does not answer. */
async function unreportedCountry(code: string, { locale }: I18n): Promise<string | null> {
  return readUnreported(currentDatabase(), code, locale).catch(() => null)
}

/** Pages that may have been meant; none where the record does not answer. */
async function nearTo(
  { country }: CountryParams,
  { page, key = '' }: Pick<Sought, 'page' | 'key'>,
  { locale }: I18n,
): Promise<NearPage[]> {
  const sought = { country: decodedPart(country) ?? '', page, key: decodedPart(key) ?? '' }
  return readNear(currentDatabase(), sought, locale).catch((error: unknown) => {
    console.error('what an address may have meant could not be read', error)
    return []
  })
}

/** Reads and then decides what to show, on a page of `country` or of none; a failure of either is told to the reader in a page, and to the log. */
export async function loadPage<Found, View>(
  localeText: string,
  read: (locale: Locale) => Promise<Found | null>,
  toView: (found: Found, words: I18n) => View,
  country?: string,
): Promise<PageResult<View>> {
  const locale = parseLocale(localeText)
  const words = getI18n(locale ?? defaultLocale, country)
  if (locale === null) return { kind: 'missing', words }
  let failure: Nothing = 'unread'
  try {
    const found = await read(locale)
    failure = 'broken'
    return found === null ? { kind: 'missing', words } : { kind: 'found', words, view: toView(found, words) }
  } catch (error) {
    console.error(`a page could not be shown (${failure})`, error)
    return { kind: failure, words }
  }
}

/** Rows drawn together, and the names of those that could not be; why is told to the log. */
export function drawn<Row, View>(
  rows: readonly Row[],
  draw: (rows: readonly Row[]) => View,
  nameOf: (row: Row) => string,
): { view: View; undrawn: string[] } {
  const { view, undrawn, fault } = drawnRows(rows, draw)
  const names = undrawn.map(nameOf)
  if (names.length > 0) console.error(`${names.join(', ')} could not be drawn`, fault)
  return { view, undrawn: names }
}

/** The ISO day on which a page is rendered, or as of which it is asked for. */
export function today(): string {
  return askedDay() ?? new Date().toISOString().slice(0, 10)
}

/** The address of the site, without a slash at its end; blank where nobody said. */
export function siteAddress(): string {
  return currentEnv().address ?? ''
}

/** Where a mistake in a figure of the page at `path` is reported, by the figure's name; null where nobody said. */
export function mistakesOn(path: string): (figure: string) => string | null {
  const { mistakes } = currentEnv()
  return (figure) => mistakeHref(mistakes, siteAddress() + path, figure)
}

/** What a page says of itself to those who find or share it: its picture is named where the site's address is known. */
interface Shared {
  description: string
  /** Path of its picture. */
  picture: string
}

/** The title of a page, whatever came of its address, and how it is found and shared. */
export function metadataOf<View>(
  asked: PageResult<View>,
  toTitle: (view: View, words: I18n) => string,
  toShared?: (view: View, words: I18n) => Shared,
): Metadata {
  const { t } = asked.words
  if (asked.kind !== 'found') {
    return {
      title: t(asked.kind === 'missing' ? 'notFound.title' : 'errors.title'),
      robots: { index: false },
    }
  }
  const title = toTitle(asked.view, asked.words)
  if (toShared === undefined) return { title }
  const { description, picture } = toShared(asked.view, asked.words)
  const site = siteAddress()
  const images = site === '' ? [] : [{ url: site + picture, width: 1200, height: 630, alt: description }]
  return {
    title,
    description,
    openGraph: { title, description, siteName: t('product.name'), type: 'website', images },
  }
}

/** Of a page that is narrowed down: not to be found itself, and which address shows all, where the site's is known. */
export function filteredPageMetadata(
  asked: PageResult<{ filter: { action: string } }>,
  metadata: Metadata,
): Metadata {
  const site = siteAddress()
  const canonical = asked.kind === 'found' && site !== '' ? site + asked.view.filter.action : null
  return {
    ...metadata,
    robots: { index: false },
    ...(canonical === null ? {} : { alternates: { canonical } }),
  }
}

/** The address of the page that it stands on, whatever was asked in it. */
const thisPage = ''

/** A page for what cannot be shown, whole without a script and marked with its status. */
export function PageError({
  kind,
  words,
  near = [],
  unreported = null,
}: {
  kind: Nothing
  words: I18n
  near?: readonly NearPage[]
  /** The name of a country of which nothing is on record yet. */
  unreported?: string | null
}) {
  const { t, locale } = words
  answerWith(statuses[kind])
  const [title, ...sentences] = {
    missing:
      unreported === null
        ? [t('notFound.title'), t('notFound.what')]
        : [t('notFound.unreported', { country: unreported }), t('notFound.unreportedWhat')],
    unread: [t('errors.title'), t('errors.unread'), t('errors.works')],
    broken: [t('errors.title'), t('errors.what'), t('errors.works')],
  }[kind]
  return (
    <PageFrame words={words} trail={[{ name: t('shell.countries'), href: `/${locale}` }]}>
      <div {...statusMark(statuses[kind])} className="card max-w-3xl">
        <h1 className="text-3xl font-semibold tracking-tight">{title}</h1>
        {sentences.map((sentence) => (
          <p key={sentence} className="mt-3">
            {sentence}
          </p>
        ))}
        {near.length > 0 && (
          <>
            <h2 className="mt-6 font-semibold">{t('notFound.near')}</h2>
            <ul className="mt-2 ms-5 list-disc space-y-1">
              {near.map(({ country, page, key, name, kind }) => (
                <li key={key ?? country}>
                  <a href={countryHref(locale, country, page, key)}>
                    <bdi>{name}</bdi>
                  </a>{' '}
                  <span className="text-muted">
                    {kind !== undefined && `${kindName({ kind }, country, words)}, `}
                    {key ?? country}
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
        <p className="mt-6 flex flex-wrap gap-x-6 gap-y-2">
          {kind !== 'missing' && <a href={thisPage}>{t('errors.retry')}</a>}
          <a href={`/${locale}`}>{t('notFound.home')}</a>
        </p>
      </div>
    </PageFrame>
  )
}
