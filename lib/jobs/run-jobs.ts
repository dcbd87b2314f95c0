import 'server-only'
import { DatabaseBusy, type SqlConnection } from '@/lib/db/connection'
import { beatMs } from './limits'
import { beat, endJob, takeJob } from './mutations'
import type { Job, JobWork } from './types'
import { workerName } from './worker-name'

/** The works by their kinds. */
export type JobWorks = Readonly<Record<string, JobWork>>

/**
 * Does whatever waits, one job after another, until nothing does. `open` gives a connection: one for the work and one for the signs of
 * life, since the first may be in a transaction for long.
 */
export async function runJobs(open: () => Promise<SqlConnection>, works: JobWorks): Promise<void> {
  const worker = workerName()
  const session = await open()
  try {
    for (;;) {
      const job = await takeJob(session, worker, new Date().toISOString())
      if (job === null) return
      await runJob(open, session, worker, job, works)
    }
  } finally {
    await session.close()
  }
}

async function runJob(
  open: () => Promise<SqlConnection>,
  session: SqlConnection,
  worker: string,
  job: Job,
  works: JobWorks,
): Promise<void> {
  const aside = await open()
  const cancelled = new AbortController()
  const far = { done: 0, total: 0 }
  const sign = setInterval(async () => {
    const at = new Date().toISOString()
    const isOwn = await beat(aside, { id: job.id, worker, at, ...far }).catch(whereBusy)
    if (!isOwn) cancelled.abort()
  }, beatMs)
  const end = (state: 'done' | 'failed', error: string) =>
    endJob(session, new Date().toISOString(), { id: job.id, worker, state, error })
  try {
    const work = works[job.kind]
    if (work === undefined) throw new Error(`no work is called ${job.kind}`)
    const tell = (done: number, total: number) => Object.assign(far, { done, total })
    await work({ session, job, signal: cancelled.signal, tell })
    await end('done', '')
  } catch (error) {
    if (cancelled.signal.aborted) return
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
