import 'server-only'
import type { SqlConnection } from '@/lib/db/connection'
import { nextId, writeTransaction } from '@/lib/db/transactions'
import { leaseMs, mostAttempts } from './limits'
import type { Job, JobState } from './types'
import { hasEnded } from './worker-name'

/** What is to be done, and who asks for it. */
export interface NewJob {
  kind: string
  subject: string
  by: string
}

/** Adds a job inside a transaction; where the same waits already, that one. Its id. */
export async function addJob(
  session: SqlConnection,
  at: string,
  { kind, subject, by }: NewJob,
): Promise<number> {
  const [same] = await session.query<{ id: number }>(
    `select "id" from "Job" where "kind" = ? and "subject" = ? and "state" = 'queued'`,
    [kind, subject],
  )
  if (same !== undefined) return same.id
  const id = await nextId(session, 'Job')
  const row = { id, kind, subject, state: 'queued', done: 0, total: 0, worker: '', heartbeat: '', attempt: 0 }
  const whole = { ...row, error: '', by, at, endedAt: '' }
  await session.insert('Job', Object.keys(whole), [Object.values(whole)])
  return id
}

/** Ends whatever waits or runs for a subject, inside a transaction. Work that runs hears of it at its next sign of life. */
export async function cancelJobs(session: SqlConnection, at: string, subject: string): Promise<number> {
  return session.run(
    `update "Job" set "state" = 'cancelled', "endedAt" = ? where "subject" = ? and "state" in ('queued', 'running')`,
    [at, subject],
  )
}

type Row = Omit<Job, 'state'> & { state: string; worker: string; heartbeat: string }

/**
 * Takes the job that has waited longest, or one whose worker has ended; null where there is none. Of several workers that ask at the
 * same time one gets it. A job whose workers ended too often has failed.
 */
export function takeJob(session: SqlConnection, worker: string, at: string): Promise<Job | null> {
  return session.transaction(async () => {
    const late = new Date(Date.parse(at) - leaseMs).toISOString()
    const found = await session.query<Row>(
      `select "id", "kind", "subject", "state", "done", "total", "attempt", "error", "by", "worker", "heartbeat" from "Job"
       where "state" in ('queued', 'running') order by "id"`,
    )
    for (const { worker: before, heartbeat, ...job } of found) {
      if (job.state === 'running' && heartbeat >= late && !hasEnded(before)) continue
      const isOver = job.attempt >= mostAttempts
      const changed = await session.run(
        `update "Job" set "state" = ?, "worker" = ?, "heartbeat" = ?, "attempt" = "attempt" + 1, "error" = ?, "endedAt" = ?
         where "id" = ? and "worker" = ? and "heartbeat" = ? and "state" = ?`,
        [
          ...[isOver ? 'failed' : 'running', worker, at, isOver ? 'ended' : '', isOver ? at : ''],
          ...[job.id, before, heartbeat, job.state],
        ],
      )
      if (changed === 1 && !isOver) return { ...job, state: 'running', attempt: job.attempt + 1 }
    }
    return null
  })
}

/** A sign of life, with how far the work is; false where the job is not this worker's any more: it was cancelled, or given to another. */
export async function beat(
  session: SqlConnection,
  { id, worker, at, done, total }: { id: number; worker: string; at: string; done: number; total: number },
): Promise<boolean> {
  const changed = await session.run(
    `update "Job" set "heartbeat" = ?, "done" = ?, "total" = ? where "id" = ? and "worker" = ? and "state" = 'running'`,
    [at, done, total, id, worker],
  )
  return changed === 1
}

/** Says how a job of a worker's own ended, unless it was cancelled meanwhile. */
export function endJob(
  session: SqlConnection,
  at: string,
  { id, worker, state, error }: { id: number; worker: string; state: JobState; error: string },
): Promise<number> {
  return writeTransaction(session, at, () =>
    session.run(
      `update "Job" set "state" = ?, "error" = ?, "endedAt" = ? where "id" = ? and "worker" = ? and "state" = 'running'`,
      [state, error, at, id, worker],
    ),
  )
}
