import type { Metadata } from 'next'
import { PageFrame } from '@/components/shell/page-frame'
import { type CountryParams, parseCountryParams } from '@/lib/i18n/address'
import { defaultLocale, type Locale, parseLocale } from '@/lib/i18n/locales'
import { type Words, wordsFor } from '@/lib/i18n/words'
import { statusMark } from '@/lib/page-cache/status-mark'

/** What came of a reader's address: what it asks for, or that there is no such thing, or that the record did not answer. */
export type Asked<Found> =
  | { kind: 'found'; words: Words; found: Found }
  | { kind: 'missing' | 'failed'; words: Words }

/** Answers an address below a country; a part that nothing can be called is missing, without a look at the record. */
export async function askOfCountry<Found>(
  params: CountryParams,
  read: (code: string, locale: Locale) => Promise<Found | null>,
): Promise<Asked<Found>> {
  const address = parseCountryParams(params)
  return ask(params.locale, async (locale) => (address === null ? null : read(address.country, locale)))
}

export async function ask<Found>(
  localeText: string,
  read: (locale: Locale) => Promise<Found | null>,
): Promise<Asked<Found>> {
  const locale = parseLocale(localeText)
  const words = wordsFor(locale ?? defaultLocale)
  if (locale === null) return { kind: 'missing', words }
  try {
    const found = await read(locale)
    return found === null ? { kind: 'missing', words } : { kind: 'found', words, found }
  } catch (error) {
    console.error('the record did not answer', error)
    return { kind: 'failed', words }
  }
}

/** The title of a page, whatever came of its address. */
export function metadataOf<Found>(
  asked: Asked<Found>,
  toTitle: (found: Found, words: Words) => string,
): Metadata {
  if (asked.kind === 'found') return { title: toTitle(asked.found, asked.words) }
  const { t } = asked.words
  return { title: t(asked.kind === 'missing' ? 'notFound.title' : 'errors.title'), robots: { index: false } }
}

/** A page for what was not found or could not be read, whole without a script and marked with its status. */
export function Unanswered({ kind, words }: { kind: 'missing' | 'failed'; words: Words }) {
  const { t, locale } = words
  const [title, ...sentences] =
    kind === 'missing'
      ? [t('notFound.title'), t('notFound.what')]
      : [t('errors.title'), t('errors.unread'), t('errors.works')]
  return (
    <PageFrame words={words} trail={[{ name: t('shell.countries'), href: `/${locale}` }]}>
      <div {...statusMark(kind === 'missing' ? 404 : 503)}>
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
