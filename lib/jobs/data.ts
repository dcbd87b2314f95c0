import 'server-only'
import type { Database } from '@/lib/db/open'
import { progressHere } from './job-process'
import { JOB_STATES, type Job } from './types'

/** The last job of a subject; null where there was none. */
export async function readLastJob(database: Database, subject: string): Promise<Job | null> {
  const row = await database.job.findFirst({ where: { subject }, orderBy: { id: 'desc' } })
  if (row === null) return null
  const { id, kind, state, done, total, attempt, error, by } = row
  const far = state === 'running' ? progressHere(subject) : null
  return {
    ...{ id, kind, subject, attempt, error, by },
    ...(far === null ? { done, total } : { done: far.done, total: far.total }),
    state: JOB_STATES.find((known) => known === state) ?? 'failed',
  }
}

/** Whether anything waits to be done, or was begun and may have to be begun again. */
export async function hasJobs(database: Database): Promise<boolean> {
  const waiting = { state: { in: ['queued', 'running'] } }
  return (await database.job.findFirst({ where: waiting, select: { id: true } })) !== null
}
