import './globals.css'
import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { TopBar } from '@/components/shell/top-bar'
import { addressHeader } from '@/lib/access/requested-address'
import { namesByLanguage } from '@/lib/directory/gazetteer/country-names'
import { defaultLocale, LOCALES, parseLocale } from '@/lib/i18n/locales'
import { underSite } from '@/lib/i18n/site-path'
import { getI18n, type I18n } from '@/lib/i18n/words'
import { FrameHead } from './[locale]/frame-head'
import { PageError } from './[locale]/load-page'

/** The language that the address begins with, and the country that it goes on with, whatever follows. */
async function ofAddress(): Promise<{ words: I18n; near: { country: string; name: string }[] }> {
  const path = (await headers()).get(addressHeader) ?? ''
  const [, locale = '', country = ''] = /^\/([a-z]{2})(?:\/([a-z]{2}))?(?=[/?]|$)/i.exec(path) ?? []
  const words = getI18n(parseLocale(locale) ?? defaultLocale)
  // Which countries are on record is not asked: it may not be for everybody to know.
  const names = country === '' ? {} : namesByLanguage(country.toUpperCase())
  const name = names[words.locale] ?? names.en
  return { words, near: name === undefined ? [] : [{ country: country.toUpperCase(), name }] }
}

export async function generateMetadata(): Promise<Metadata> {
  const { t } = (await ofAddress()).words
  return { title: t('notFound.title'), icons: { icon: underSite('/icon.svg') } }
}

/** For addresses that no page answers. */
export default async function GlobalNotFound() {
  const { words, near } = await ofAddress()
  const { locale } = words
  return (
    <html lang={locale} dir={LOCALES[locale].dir} suppressHydrationWarning>
      <FrameHead />
      <body className="bg-ground font-sans text-ink antialiased">
        <TopBar words={words} countries={[]} />
        <PageError kind="missing" words={words} near={near} />
      </body>
    </html>
  )
}
