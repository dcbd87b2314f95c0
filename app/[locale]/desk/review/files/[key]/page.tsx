import type { Metadata } from 'next'
import { BatchDecision } from '@/components/desk/imports/batch-decision'
import { BatchFacts } from '@/components/desk/imports/batch-facts'
import { ImportWork } from '@/components/desk/imports/import-work'
import { ProblemTable } from '@/components/desk/imports/problem-table'
import { PageHead } from '@/components/desk/page/page-head'
import { currentDatabase, withSession } from '@/lib/audit/with-session'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { isAtWork } from '@/lib/imports/after-work'
import { reviewsBatch } from '@/lib/imports/batch/data'
import { readImport } from '@/lib/imports/data'
import { readLastJob } from '@/lib/jobs/data'
import { findPerson } from '@/lib/people/data'
import { requirePermission } from '@/lib/people/gate'
import { loadSettings } from '@/lib/settings/data'
import { instantText } from '@/lib/views/drafts/draft-view'
import { answerFields } from '@/lib/views/imports/batch-fields'
import { batchView } from '@/lib/views/imports/batch-view'
import { MissingPage } from '../../../missing-page'
import { cancelPublishing, decideBatch, workOutBatch } from './actions'

type Props = { params: Promise<{ locale: string; key: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  return { title: t('review.title'), robots: { index: false } }
}

/** The figures of a file that were sent for review as one batch. */
export default async function Page({ params }: Props) {
  const { person } = await requirePermission('report.review')
  const { locale: asked, key } = await params
  const words = getI18n(parseLocale(asked) ?? defaultLocale)
  const { t, locale, format } = words
  const database = currentDatabase()
  const found = await readImport(database, key)
  if (found === null || found.sentAt === '' || !reviewsBatch(person, found))
    return <MissingPage words={words} what="import" up="/review" />
  const [job, author, decider, settings] = await Promise.all([
    readLastJob(database, key),
    findPerson(database, found.authorId),
    found.decidedBy === '' ? null : findPerson(database, found.decidedBy),
    loadSettings(database),
  ])
  const { review } = found
  const waits = found.state === 'sent'
  const isWorking = waits && isAtWork(job)
  const hidden = { locale, key, version: String(found.version) }
  const view =
    review === null || isWorking ? null : await withSession((session) => batchView(session, review, words))
  const isOwn = found.authorId === person.id
  const mayPublish = !(isOwn && settings['desk.fourEyes'])
  return (
    <>
      <PageHead
        up={{ href: `/${locale}/desk/review`, name: t('review.back') }}
        title={<bdi>{found.fileName}</bdi>}
      />
      <p className="mt-2 text-sm text-muted wrap-anywhere">
        {t('imports.source', {
          name: found.fileName,
          size: format.bytes(found.fileSize),
          digest: found.fileHash,
        })}
      </p>
      <p className="mt-2 text-muted">
        {t('review.sentBy', { name: author?.name ?? found.authorId, at: instantText(found.sentAt, words) })}
      </p>
      {!waits && (
        <p role="status" className="mt-4 border-s-2 border-accent ps-3">
          {t(found.state === 'done' ? 'imports.batch.wasPublished' : 'imports.batch.wasReturned', {
            by: decider?.name ?? found.decidedBy,
            at: instantText(found.decidedAt || found.changedAt, words),
          })}
        </p>
      )}
      {waits && (
        <ImportWork
          words={words}
          job={job}
          address={`/${locale}/desk/imports/${key}`}
          hidden={hidden}
          cancel={cancelPublishing}
          again={workOutBatch}
        />
      )}
      {waits && !isWorking && review?.unpublished !== undefined && (
        <p role="alert" className="mt-4 max-w-prose border-s-2 border-doubt ps-3">
          {t(`imports.batch.unpublished.${review.unpublished}`)}
        </p>
      )}
      {review !== null && view !== null && (
        <>
          <ProblemTable
            words={words}
            problems={review.problems}
            count={review.problemCount}
            file={`/${locale}/desk/imports/${key}/problems`}
          />
          <h2 className="mt-8 text-lg font-semibold">{t('imports.batch.what')}</h2>
          <BatchFacts
            words={words}
            review={review}
            view={view}
            rows={waits ? `/${locale}/desk/imports/${key}/rows` : ''}
          />
          {waits && (
            <section className="mt-10 border-t-2 border-ink pt-4">
              <form action={workOutBatch} className="mb-6 flex flex-wrap items-baseline gap-3">
                {Object.entries(hidden).map(([name, value]) => (
                  <input key={name} type="hidden" name={name} value={value} />
                ))}
                <span className="text-sm text-muted">
                  {t('imports.batch.asOf', { at: instantText(review.at, words) })}
                </span>
                <button type="submit" className="button quiet">
                  {t('imports.batch.anew')}
                </button>
              </form>
              {isOwn && (
                <p className="mb-4 text-doubt">{t(mayPublish ? 'review.ownAllowed' : 'review.ownRefused')}</p>
              )}
              <BatchDecision
                action={decideBatch}
                hidden={hidden}
                wrong={t('review.wrong')}
                fields={[
                  ...(mayPublish ? answerFields(review, words) : []),
                  { name: 'remark', label: t('imports.batch.remark'), type: 'lines' },
                ]}
                buttons={[
                  ...(mayPublish ? [{ intent: 'publish', label: t('imports.batch.publish') }] : []),
                  { intent: 'return', label: t('review.return'), isQuiet: true },
                ]}
              />
            </section>
          )}
        </>
      )}
    </>
  )
}
