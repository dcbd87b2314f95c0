import './globals.css'
import type { Metadata } from 'next'
import { TopBar } from '@/components/shell/top-bar'
import { defaultLocale, LOCALES } from '@/lib/i18n/locales'
import { underSite } from '@/lib/i18n/site-path'
import { getI18n } from '@/lib/i18n/words'
import { FrameHead } from './[locale]/frame-head'
import { PageError } from './[locale]/load-page'

const words = getI18n(defaultLocale)

export const metadata: Metadata = {
  title: words.t('notFound.title'),
  icons: { icon: underSite('/icon.svg') },
}

/** For addresses that no page answers, whose language is anybody's guess. */
export default function GlobalNotFound() {
  return (
    <html lang={defaultLocale} dir={LOCALES[defaultLocale].dir} suppressHydrationWarning>
      <FrameHead />
      <body className="bg-ground font-sans text-ink antialiased">
        <TopBar words={words} countries={[]} />
        <PageError kind="missing" words={words} />
      </body>
    </html>
  )
}
