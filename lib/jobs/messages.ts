/** How far a job is, as the process that does it tells the server: while it writes, the database cannot. */
export interface JobProgress {
  subject: string
  done: number
  total: number
}

/** What the process that does long work is told: how often there was something to do, or whose jobs are to be given up. */
export type ToJobs = number | { cancel: string }

/** What it tells: up to which of the times it is done, or how far it is. */
export type FromJobs = number | JobProgress
