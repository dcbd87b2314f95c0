import type { Metadata } from 'next'
import { ApiPage } from '@/components/api/api-page'
import { documentHref, toApiView } from '@/lib/api/document/api-view'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
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
  return { title: t('api.title'), description: t('api.description') }
}

/** What programs read, and how. */
export default async function ProgramsPage({ params }: Props) {
  const locale = parseLocale((await params).locale)
  const words = getI18n(locale ?? defaultLocale)
  if (locale === null) return <PageError kind="missing" words={words} />
  return <ApiPage words={words} addresses={toApiView()} document={documentHref} />
}
