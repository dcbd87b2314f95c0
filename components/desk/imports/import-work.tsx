import type { I18n } from '@/lib/i18n/words'
import type { Job } from '@/lib/jobs/types'
import { WorkProgress } from './work-progress'

/** How far work on a file is, with a way to stop it; why it came to nothing, with a way to begin it again. */
export function ImportWork({
  words: { t },
  job,
  address,
  hidden,
  cancel,
  again,
}: {
  words: I18n
  job: Job | null
  address: string
  hidden: Readonly<Record<string, string>>
  cancel: (form: FormData) => Promise<never>
  again: (form: FormData) => Promise<never>
}) {
  const isPublished = job?.kind === 'import.publish'
  const fields = Object.entries(hidden).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ))
  if (job?.state === 'queued' || job?.state === 'running') {
    const { done, total } = job
    return (
      <section
        role="status"
        aria-labelledby="working"
        className="mt-6 max-w-prose border-s-2 border-accent ps-3"
      >
        <h2 id="working" className="font-semibold">
          {t(isPublished ? 'imports.batch.working' : 'imports.working.title')}
        </h2>
        <p className="mt-1">{t('imports.working.what')}</p>
        {total > 0 && (
          <p className="mt-2 flex items-baseline gap-3">
            <progress max={total} value={done} aria-labelledby="working" />
            <span>{t('imports.working.far', { done, total })}</span>
          </p>
        )}
        <form action={cancel} className="mt-3">
          {fields}
          <button type="submit" className="button">
            {t('imports.working.cancel')}
          </button>
        </form>
        <WorkProgress address={`${address}/state`} />
      </section>
    )
  }
  if (job?.state !== 'failed' && job?.state !== 'cancelled') return null
  return (
    <section role="alert" className="mt-6 max-w-prose border-s-2 border-doubt ps-3">
      <p>{job.state === 'cancelled' ? t('imports.stopped') : t('imports.failed', { why: job.error })}</p>
      <form action={again} className="mt-3">
        {fields}
        <button type="submit" className="button">
          {t('imports.again')}
        </button>
      </form>
    </section>
  )
}
