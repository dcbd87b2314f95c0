import type { ReactNode } from 'react'
import { TopBar } from '@/components/shell/top-bar'
import { currentDatabase } from '@/lib/audit/with-session'
import { readCountryNames } from '@/lib/countries/data'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { AskedDayBand } from './as-of-band'

/** What stands above every page of the record, with the ways to its countries. */
export async function RecordBar({
  params,
  atDesk = false,
  path,
  language,
}: {
  params: Promise<{ locale: string; country?: string }>
  atDesk?: boolean
  path?: string | undefined
  language?: ReactNode
}) {
  const { locale: asked, country } = await params
  const locale = parseLocale(asked) ?? defaultLocale
  // Where the record does not answer, the page itself says so.
  const countries = await readCountryNames(currentDatabase(), locale).catch(() => [])
  return (
    <>
      <TopBar
        words={getI18n(locale)}
        countries={countries}
        here={country?.toUpperCase()}
        {...{ atDesk, path, language }}
      />
      <AskedDayBand words={getI18n(locale, country?.toUpperCase())} country={country} />
    </>
  )
}
