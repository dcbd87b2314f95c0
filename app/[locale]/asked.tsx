import type { Metadata } from 'next'
import { PageFrame } from '@/components/shell/page-frame'
import { type CountryParams, parseCountryParams } from '@/lib/i18n/address'
import { defaultLocale, type Locale, parseLocale } from '@/lib/i18n/locales'
import { type Words, wordsFor } from '@/lib/i18n/words'
import { statusMark } from '@/lib/page-cache/status-mark'

/** What came of a reader's address: what it asks for, or which way there is nothing to show. */
export type Asked<View> = { kind: 'found'; words: Words; view: View } | { kind: Nothing; words: Words }

/** No such address; the record did not answer; a fault of ours. */
type Nothing = keyof typeof statuses

const statuses = { missing: 404, unread: 503, broken: 500 } as const

/** Answers an address below a country; a code that nothing can have is missing without a look at the record. */
export async function askOfCountry<Found, View>(
  params: CountryParams,
  read: (code: string, locale: Locale) => Promise<Found | null>,
  toView: (found: Found, words: Words) => View,
): Promise<Asked<View>> {
  const address = parseCountryParams(params)
  return ask(
    params.locale,
    async (locale) => (address === null ? null : read(address.country, locale)),
    toView,
  )
}

/** Reads and then decides what to show; a failure of either is told to the reader in a page, and to the log. */
export async function ask<Found, View>(
  localeText: string,
  read: (locale: Locale) => Promise<Found | null>,
  toView: (found: Found, words: Words) => View,
): Promise<Asked<View>> {
  const locale = parseLocale(localeText)
  const words = wordsFor(locale ?? defaultLocale)
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

/** The ISO day on which a page is rendered. */
export function today(): string {
  return new Date().toISOString().slice(0, 10)
}

/** The title of a page, whatever came of its address. */
export function metadataOf<View>(
  asked: Asked<View>,
  toTitle: (view: View, words: Words) => string,
): Metadata {
  if (asked.kind === 'found') return { title: toTitle(asked.view, asked.words) }
  const { t } = asked.words
  return { title: t(asked.kind === 'missing' ? 'notFound.title' : 'errors.title'), robots: { index: false } }
}

/** A page for what cannot be shown, whole without a script and marked with its status. */
export function Unanswered({ kind, words }: { kind: Nothing; words: Words }) {
  const { t, locale } = words
  const [title, ...sentences] = {
    missing: [t('notFound.title'), t('notFound.what')],
    unread: [t('errors.title'), t('errors.unread'), t('errors.works')],
    broken: [t('errors.title'), t('errors.what'), t('errors.works')],
  }[kind]
  return (
    <PageFrame words={words} trail={[{ name: t('shell.countries'), href: `/${locale}` }]}>
      <div {...statusMark(statuses[kind])}>
        <h1 className="text-3xl font-semibold tracking-tight">{title}</h1>
        {sentences.map((sentence) => (
          <p key={sentence} className="mt-3">
            {sentence}
          </p>
        ))}
        <p className="mt-6">
          <a href={`/${locale}`}>{t('notFound.home')}</a>
        </p>
      </div>
    </PageFrame>
  )
}
