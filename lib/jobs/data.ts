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

/** How many jobs there are of each state. */
export async function countJobs(database: Database): Promise<Record<string, number>> {
  const counted = await database.job.groupBy({ by: ['state'], _count: { _all: true } })
  const counts = new Map(counted.map(({ state, _count }) => [state, _count._all]))
  return Object.fromEntries(JOB_STATES.map((state) => [state, counts.get(state) ?? 0]))
}

/** Whether anything waits to be done, or was begun and may have to be begun again. */
export async function hasJobs(database: Database): Promise<boolean> {
  const waiting = { state: { in: ['queued', 'running'] } }
  return (await database.job.findFirst({ where: waiting, select: { id: true } })) !== null
}
