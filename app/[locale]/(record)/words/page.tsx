import type { Metadata } from 'next'
import { PageFrame } from '@/components/shell/page-frame'
import { currentEnv } from '@/lib/config/env'
import { defaultLocale, LOCALES, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { mistakeHref } from '@/lib/links/mistake-href'
import { PageError, siteAddress } from '../../load-page'

export const dynamic = 'force-static'
export const revalidate = false

export function generateStaticParams() {
  return []
}

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  return { title: t('translation.title'), robots: { index: false } }
}

/** How the words of a language stand, and how others are proposed. */
export default async function WordsPage({ params }: Props) {
  const locale = parseLocale((await params).locale)
  const words = getI18n(locale ?? defaultLocale)
  if (locale === null) return <PageError kind="missing" words={words} />
  const { t } = words
  const { name, reviewed } = LOCALES[locale]
  const send = mistakeHref(
    currentEnv().mistakes,
    `${siteAddress()}/${locale}`,
    `${t('translation.title')}: ${name}`,
  )
  return (
    <PageFrame words={words} trail={[{ name: t('translation.title') }]}>
      <h1 className="text-3xl font-semibold tracking-tight">{t('translation.title')}</h1>
      <p className="mt-3 max-w-prose">{t('translation.stands', { reviewed: reviewed ? 'yes' : 'no' })}</p>
      <p className="mt-3 max-w-prose">{t('translation.what')}</p>
      {send !== null && (
        <p className="mt-3">
          <a href={send}>{t('translation.send')}</a>
        </p>
      )}
      <p className="mt-3 max-w-prose">{t('translation.files')}</p>
    </PageFrame>
  )
}
