import type { SqlConnection } from '@/lib/db/connection'

export const JOB_STATES = ['queued', 'running', 'done', 'failed', 'cancelled'] as const
export type JobState = (typeof JOB_STATES)[number]

/** Work that takes longer than an answer may. */
export interface Job {
  id: number
  kind: string
  /** What it is done with, as its kind says. */
  subject: string
  state: JobState
  /** How far it is: `done` of `total`, both 0 where it has not been told. */
  done: number
  total: number
  /** How often it was begun. */
  attempt: number
  /** Why it failed; blank where it did not. */
  error: string
  /** The id of the person who asked for it. */
  by: string
}

/** What work is given: a connection of its own, its job, and how to tell how far it is. */
export interface JobRun {
  session: SqlConnection
  job: Job
  /** Aborted once the job is cancelled: whatever is under way has to be given up, all of it. */
  signal: AbortSignal
  tell(done: number, total: number): void
}

/** Work of one kind. It is begun again from its start after the process that did it has ended, so it writes all or nothing, at its end. */
export type JobWork = (run: JobRun) => Promise<void>
