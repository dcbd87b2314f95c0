import type { Metadata } from 'next'
import { FigureTableView } from '@/components/desk/imports/figure-table'
import { PageHead } from '@/components/desk/page/page-head'
import { currentDatabase, withSession } from '@/lib/audit/with-session'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { reviewsBatch } from '@/lib/imports/batch/data'
import { FIGURES_PER_PAGE, readPage } from '@/lib/imports/batch/pages'
import { readImport } from '@/lib/imports/data'
import { requirePermission } from '@/lib/people/gate'
import { cellAddress } from '@/lib/views/imports/field-label'
import { toFigureTable } from '@/lib/views/imports/figure-table'
import { MissingPage } from '../../../missing-page'

type Props = {
  params: Promise<{ locale: string; key: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  return { title: t('imports.batch.rows'), robots: { index: false } }
}

/** Every figure of a file, so many to a page: for its author, and once it was sent for those who review. */
export default async function Page({ params, searchParams }: Props) {
  const { person } = await requirePermission('draft.write')
  const { locale: asked, key } = await params
  const words = getI18n(parseLocale(asked) ?? defaultLocale)
  const { t, locale } = words
  const found = await readImport(currentDatabase(), key)
  const isOwn = found?.authorId === person.id
  const isReviewed = found?.state === 'sent' && reviewsBatch(person, found)
  if (found === null || !(isOwn || isReviewed))
    return <MissingPage words={words} what="import" up="/imports" />
  const number = pageAsked((await searchParams).page)
  const page = await withSession((session) => readPage(session, key, number - 1))
  const up = isReviewed && !isOwn ? `/${locale}/desk/review/files/${key}` : `/${locale}/desk/imports/${key}`
  const total = found.outcome?.figures ?? 0
  const pages = Math.max(1, Math.ceil(total / FIGURES_PER_PAGE))
  const first = (number - 1) * FIGURES_PER_PAGE + 1
  const said = (page?.figures ?? []).map(({ cells }) =>
    Object.fromEntries((page?.columns ?? []).map((name, at) => [name, cells[at] ?? ''])),
  )
  const filled = (page?.columns ?? []).filter((name) => said.some((figure) => figure[name] !== ''))
  const columns = [
    ...FIRST.filter((name) => filled.includes(name)),
    ...filled.filter((name) => !isFirst(name)),
  ]
  return (
    <>
      <PageHead
        up={{
          href: up,
          name: <bdi>{found.fileName}</bdi>,
        }}
        title={t('imports.batch.rows')}
      />
      {page === null ? (
        <p className="mt-4">{t('imports.batch.noRows')}</p>
      ) : (
        <>
          <p className="mt-2 text-muted">
            {t('imports.batch.rowsOf', { first, last: first + page.figures.length - 1, total })}
          </p>
          <FigureTableView
            table={toFigureTable(columns, said, words)}
            label={t('imports.batch.rows')}
            numbers={page.figures.map(({ origin }) => cellAddress({ ...origin, column: null }))}
            numberLabel={t('imports.row')}
          />
        </>
      )}
      {pages > 1 && (
        <nav aria-label={t('lists.pages')} className="mt-4 flex flex-wrap gap-x-6 gap-y-2">
          {number > 1 && (
            <a rel="prev" href={`?page=${number - 1}`}>
              {t('lists.previous')}
            </a>
          )}
          {number < pages && (
            <a rel="next" href={`?page=${number + 1}`}>
              {t('lists.next')}
            </a>
          )}
          {number < pages && <a href={`?page=${pages}`}>{t('imports.batch.lastPage', { page: pages })}</a>}
        </nav>
      )}
    </>
  )
}

/** What a figure is read by, before what all figures of a publication share. */
const FIRST: readonly string[] = [
  'places',
  'metric',
  'part',
  'amount',
  'amount_to',
  'unit',
  'from',
  'to',
  'operator',
]
const isFirst = (name: string): boolean => FIRST.includes(name)

const pageAsked = (given: string | string[] | undefined): number =>
  typeof given === 'string' && /^[1-9]\d{0,5}$/.test(given) ? Number(given) : 1
