import 'server-only'
import { DatabaseBusy, type SqlConnection } from '@/lib/db/connection'
import { beatMs } from './limits'
import type { JobProgress } from './messages'
import { beat, endJob, takeJob } from './mutations'
import type { Job, JobState, JobWork } from './types'
import { workerName } from './worker-name'

/** The works by their kinds. */
export type JobWorks = Readonly<Record<string, JobWork>>

/** How whoever has jobs done hears how far they are, and has one given up, while the database cannot be written. */
export interface JobWatch {
  onProgress: (progress: JobProgress) => void
  /** Called when a job begins, with its subject and how to give it up. */
  onBegin: (subject: string, cancel: () => void) => void
}

const unwatched: JobWatch = { onProgress: () => undefined, onBegin: () => undefined }

/**
 * Does whatever waits, one job after another, until nothing does. `open` gives a connection: one for the work and one for the signs of
 * life, since the first may be in a transaction for long.
 */
export async function runJobs(
  open: () => Promise<SqlConnection>,
  works: JobWorks,
  watch: JobWatch = unwatched,
): Promise<void> {
  const worker = workerName()
  const session = await open()
  try {
    for (;;) {
      const job = await takeJob(session, worker, new Date().toISOString())
      if (job === null) return
      await runJob(open, { session, worker, works, watch }, job)
    }
  } finally {
    await session.close()
  }
}

async function runJob(
  open: () => Promise<SqlConnection>,
  {
    session,
    worker,
    works,
    watch,
  }: { session: SqlConnection; worker: string; works: JobWorks; watch: JobWatch },
  job: Job,
): Promise<void> {
  const aside = await open()
  const cancelled = new AbortController()
  const far = { done: 0, total: 0 }
  const sign = setInterval(async () => {
    const at = new Date().toISOString()
    const isOwn = await beat(aside, { id: job.id, worker, at, ...far }).catch(whereBusy)
    if (!isOwn) cancelled.abort()
  }, beatMs)
  watch.onBegin(job.subject, () => cancelled.abort())
  const end = (state: JobState, error: string) =>
    endJob(session, new Date().toISOString(), { id: job.id, worker, state, error })
  try {
    const work = works[job.kind]
    if (work === undefined) throw new Error(`no work is called ${job.kind}`)
    let toldAt = 0
    const tell = (done: number, total: number) => {
      Object.assign(far, { done, total })
      // Told here and not with the signs of life: work that never waits for anything keeps timers from running.
      if (Date.now() - toldAt < beatMs) return
      toldAt = Date.now()
      watch.onProgress({ subject: job.subject, ...far })
    }
    await work({ session, job, signal: cancelled.signal, tell })
    await end('done', '')
  } catch (error) {
    if (cancelled.signal.aborted) {
      await end('cancelled', '')
      return
    }
    console.error(`the job ${job.kind} of ${job.subject} failed`, error)
    await end('failed', error instanceof DatabaseBusy ? 'busy' : 'failed')
  } finally {
    clearInterval(sign)
    await aside.close()
  }
}

/** While the record is written nobody can give a sign of life, nor take or cancel a job. */
function whereBusy(error: unknown): boolean {
  const { code } = error as { code?: string }
  if (code?.startsWith('SQLITE_BUSY') || error instanceof DatabaseBusy) return true
  throw error
}
