import './globals.css'
import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { TopBar } from '@/components/shell/top-bar'
import { addressHeader } from '@/lib/access/requested-address'
import { defaultLocale, LOCALES, parseLocale } from '@/lib/i18n/locales'
import { underSite } from '@/lib/i18n/site-path'
import { getI18n, type I18n } from '@/lib/i18n/words'
import { FrameHead } from './[locale]/frame-head'
import { PageError } from './[locale]/load-page'

/** The language that the address begins with, whatever follows. */
async function wordsOfAddress(): Promise<I18n> {
  const path = (await headers()).get(addressHeader) ?? ''
  return getI18n(parseLocale(/^\/([a-z]{2})(?=[/?]|$)/.exec(path)?.[1] ?? '') ?? defaultLocale)
}

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await wordsOfAddress()
  return { title: t('notFound.title'), icons: { icon: underSite('/icon.svg') } }
}

/** For addresses that no page answers. */
export default async function GlobalNotFound() {
  const words = await wordsOfAddress()
  const { locale } = words
  return (
    <html lang={locale} dir={LOCALES[locale].dir} suppressHydrationWarning>
      <FrameHead />
      <body className="bg-ground font-sans text-ink antialiased">
        <TopBar words={words} countries={[]} />
        <PageError kind="missing" words={words} />
      </body>
    </html>
  )
}
