import 'server-only'
import { setTimeout as sleep } from 'node:timers/promises'
import { currentDatabase, withSession } from '@/lib/audit/with-session'
import { DatabaseBusy, type SqlConnection } from '@/lib/db/connection'
import { readLastJob } from '@/lib/jobs/data'
import { cancelJobsHere, wakeJobs } from '@/lib/jobs/job-process'
import type { Job } from '@/lib/jobs/types'

/** How long an answer waits for work that mostly takes less; then the page says how far it is. */
const patienceMs = 2_500

const askMs = 60

export const isAtWork = (job: Pick<Job, 'state'> | null): boolean =>
  job?.state === 'queued' || job?.state === 'running'

/** Has the work of an import begun, and waits for it for as long as somebody at a form would. */
export async function afterWork(key: string): Promise<void> {
  wakeJobs()
  const until = Date.now() + patienceMs
  while (Date.now() < until) {
    if (!isAtWork(await readLastJob(currentDatabase(), key))) return
    await sleep(askMs)
  }
}

/**
 * Has work given up, by the process that is at it and by `cancel` in the database. While that process writes the record nobody else can: it
 * notes by itself then that it gave up.
 */
export async function stopWork(
  key: string,
  cancel: (session: SqlConnection) => Promise<unknown>,
): Promise<void> {
  cancelJobsHere(key)
  await withSession(cancel).catch((error: unknown) => {
    if (!(error instanceof DatabaseBusy)) throw error
  })
}
