import '../globals.css'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { FailureTexts } from '@/components/shell/failure'
import { defaultLocale, LOCALES, parseLocale } from '@/lib/i18n/locales'
import { underSite } from '@/lib/i18n/site-path'
import { errorTexts, getI18n } from '@/lib/i18n/words'
import { FrameHead } from './frame-head'

type Props = { params: Promise<{ locale: string }>; children: ReactNode }

/** An address in no language that there is gets the default one for its page that says so. */
async function localeOf(params: Props['params']) {
  return parseLocale((await params).locale) ?? defaultLocale
}

export async function generateMetadata({ params }: Omit<Props, 'children'>): Promise<Metadata> {
  const { t } = getI18n(await localeOf(params))
  return {
    title: { default: t('product.name'), template: `%s · ${t('product.name')}` },
    description: t('product.description'),
    manifest: underSite('/manifest.webmanifest'),
    icons: { icon: underSite('/icon.svg'), apple: underSite('/icons/apple-touch-icon.png') },
  }
}

/** What stands above a page is laid out nearer to it: of pages that are open to all, some may not say what is on record. */
export default async function Layout({ params, children }: Props) {
  const locale = await localeOf(params)
  return (
    <html lang={locale} dir={LOCALES[locale].dir} suppressHydrationWarning>
      <FrameHead />
      <body className="bg-ground font-sans text-ink antialiased">
        <FailureTexts value={errorTexts(locale)}>{children}</FailureTexts>
      </body>
    </html>
  )
}
