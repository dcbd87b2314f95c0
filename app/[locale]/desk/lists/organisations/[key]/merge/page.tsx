import type { Metadata } from 'next'
import { oneOf } from '@/lib/directory/list-query'
import { decodedPart } from '@/lib/i18n/address'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { MissingPage } from '../../../../missing-page'
import { MergePage } from '../../../merge-page'

type Props = {
  params: Promise<{ locale: string; key: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  return { title: t('merging.title'), robots: { index: false } }
}

export default async function Page({ params, searchParams }: Props) {
  await requirePermission('lists.change')
  const { locale, key } = await params
  const words = getI18n(parseLocale(locale) ?? defaultLocale)
  const from = decodedPart(key)
  if (from === null) return <MissingPage words={words} what="other" up="/lists/organisations" />
  return (
    <MergePage
      words={words}
      kind="organisation"
      from={from}
      into={oneOf((await searchParams).into)
        .trim()
        .slice(0, 200)}
    />
  )
}
