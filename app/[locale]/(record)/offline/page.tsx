import type { Metadata } from 'next'
import { KeptPages } from '@/components/offline/kept-pages'
import { currentEnv } from '@/lib/config/env'
import { offlineListPath, offlineWorkerPath } from '@/lib/http/frame/frame-script'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { underSite } from '@/lib/i18n/site-path'
import { getI18n } from '@/lib/i18n/words'
import { PageError } from '../../load-page'

export const dynamic = 'force-static'
export const revalidate = false

export function generateStaticParams() {
  return []
}

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  return { title: t('offline.title'), robots: { index: false } }
}

/** What a browser keeps for reading without a link. */
export default async function OfflinePage({ params }: Props) {
  const locale = parseLocale((await params).locale)
  const words = getI18n(locale ?? defaultLocale)
  if (locale === null || !currentEnv().keepsPages) return <PageError kind="missing" words={words} />
  return <KeptPages words={words} script={underSite(offlineListPath)} worker={underSite(offlineWorkerPath)} />
}
