import type { Metadata } from 'next'
import { WaitingBatches } from '@/components/desk/imports/waiting-batches'
import { WaitingTable } from '@/components/desk/review/waiting-table'
import { currentDatabase } from '@/lib/audit/with-session'
import { draftCursor, readSentDrafts } from '@/lib/drafts/data'
import { addressPart } from '@/lib/i18n/address-part'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { readWaitingBatches } from '@/lib/imports/batch/data'
import { requirePermission } from '@/lib/people/gate'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  return { title: t('review.title'), robots: { index: false } }
}

export default async function Page({ params, searchParams }: Props) {
  await requirePermission('report.review')
  const words = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  const { t, locale } = words
  const { published, country, returned, after } = await searchParams
  const cursor = draftCursor(after)
  const [{ rows, total, next }, batches] = await Promise.all([
    readSentDrafts(currentDatabase(), cursor),
    cursor === null ? readWaitingBatches(currentDatabase()) : [],
  ])
  return (
    <>
      <h1 className="text-3xl font-semibold tracking-tight">{t('review.title')}</h1>
      {typeof published === 'string' && typeof country === 'string' && (
        <p role="status" className="mt-4 border-s-2 border-accent ps-3">
          {t('review.wasPublished')}{' '}
          <a
            href={`/${locale}/${encodeURIComponent(country.toLowerCase())}/reports/${addressPart(published)}`}
          >
            {t('review.seeReport')}
          </a>
        </p>
      )}
      {returned !== undefined && (
        <p role="status" className="mt-4 border-s-2 border-accent ps-3">
          {t('review.wasReturned')}
        </p>
      )}
      <p className="mt-4 mb-6 max-w-prose">
        {total + batches.length === 0 ? t('review.none') : t('review.what')}
      </p>
      {batches.length > 0 && <WaitingBatches words={words} batches={batches} />}
      {rows.length > 0 && <WaitingTable words={words} drafts={rows} />}
      {rows.length < total && (
        <p className="mt-4 flex flex-wrap gap-x-6 text-sm">
          <span className="text-muted">{t('review.count', { shown: rows.length, total })}</span>
          <a href={`/${locale}/desk/review`}>{t('desk.first')}</a>
          {next !== null && (
            <a rel="next" href={`/${locale}/desk/review?after=${next}`}>
              {t('desk.next')}
            </a>
          )}
        </p>
      )}
    </>
  )
}
