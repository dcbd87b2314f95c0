import { WorkProgress } from '@/components/desk/imports/work-progress'
import type { Person } from '@/lib/access/person'
import { currentDatabase } from '@/lib/audit/with-session'
import type { I18n } from '@/lib/i18n/words'
import { isAtWork } from '@/lib/imports/after-work'
import { reviewsBatch } from '@/lib/imports/batch/data'
import type { ReadImport } from '@/lib/imports/types'
import { readLastJob } from '@/lib/jobs/data'
import { findPerson } from '@/lib/people/data'
import { instantText } from '@/lib/views/drafts/draft-view'

/** Where the figures of a file stand that were sent for review as one batch; nothing for any other. */
export async function BatchStands({
  words,
  person,
  found: { key, state, sentAt, decidedAt, decidedBy, changedAt, countries },
}: {
  words: I18n
  person: Person
  found: ReadImport
}) {
  if (sentAt === '') return null
  const { t, locale } = words
  const database = currentDatabase()
  const [job, decider] = await Promise.all([readLastJob(database, key), findPerson(database, decidedBy)])
  const isPublished = state === 'done'
  return (
    <section role="status" className="mt-6 max-w-prose border-s-2 border-accent ps-3">
      <p>
        {isPublished
          ? t('imports.batch.wasPublished', {
              by: decider?.name ?? decidedBy,
              at: instantText(decidedAt || changedAt, words),
            })
          : t('imports.batch.sent', { at: instantText(sentAt, words) })}
      </p>
      {!isPublished && isAtWork(job) && (
        <>
          <p className="mt-1">{t('imports.batch.working')}</p>
          <WorkProgress address={`/${locale}/desk/imports/${key}/state`} />
        </>
      )}
      {reviewsBatch(person, { countries }) && (
        <p className="mt-1">
          <a href={`/${locale}/desk/review/files/${key}`}>{t('imports.batch.what')}</a>
        </p>
      )}
    </section>
  )
}

/** What whoever returned a batch said of it. */
export async function ReturnedRemark({
  words,
  found: { remark, decidedAt, decidedBy },
}: {
  words: I18n
  found: Pick<ReadImport, 'remark' | 'decidedAt' | 'decidedBy'>
}) {
  const by = await findPerson(currentDatabase(), decidedBy)
  return (
    <figure className="mt-6 max-w-prose text-sm">
      <figcaption className="text-muted">
        {words.t('imports.batch.wasReturned', {
          by: by?.name ?? decidedBy,
          at: instantText(decidedAt, words),
        })}
      </figcaption>
      <blockquote className="border-s-2 border-doubt ps-3 whitespace-pre-wrap" dir="auto">
        {remark}
      </blockquote>
    </figure>
  )
}
