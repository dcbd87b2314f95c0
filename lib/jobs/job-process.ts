import 'server-only'
import { type ChildProcess, fork } from 'node:child_process'
import { setPriority } from 'node:os'
import { idleMs, restMs } from './limits'
import type { FromJobs, JobProgress, ToJobs } from './messages'

/** Of 19: what answers readers goes before it where there is too little of the processor for both. */
const lower = 10

/**
 * The process that does long work (job-runner.ts). It is started when there is something to do, started again where it ends over it,
 * let go when there was nothing for a while, and ends with this process, however that ends; what it was at is then undone whole, and
 * begun anew by the next.
 */
export class JobProcess {
  readonly #program: string
  #child: ChildProcess | null = null
  /** How often there was something to do, and up to which of these it is done. */
  #asked = 0
  #answered = 0
  #idle: NodeJS.Timeout | undefined
  #isStopped = false
  /** How far the job at hand is, as it was told last. */
  #far: JobProgress | null = null

  /** `program`: the file to run. */
  constructor(program: string) {
    this.#program = program
  }

  /** The number of the process, where there is one. */
  get pid(): number | undefined {
    return this.#child?.pid
  }

  /** Has it look whether there is something to do. */
  wake(): void {
    if (this.#isStopped) return
    clearTimeout(this.#idle)
    this.#asked++
    const child = this.#child ?? this.#start()
    child.send(this.#asked, () => undefined)
  }

  /** Has jobs of a subject given up, where this process is at them. */
  cancel(subject: string): void {
    this.#child?.send({ cancel: subject } satisfies ToJobs, () => undefined)
  }

  /** How far a job of a subject is; null where this process is not at it. */
  progressOf(subject: string): JobProgress | null {
    return this.#far?.subject === subject ? this.#far : null
  }

  stop(): void {
    this.#isStopped = true
    this.#letGo()
  }

  #letGo(): void {
    const child = this.#child
    this.#child = null
    if (child?.connected) child.disconnect()
  }

  #start(): ChildProcess {
    const child = fork(this.#program, [], { execArgv: [] })
    this.#child = child
    if (child.pid !== undefined) setPriority(child.pid, lower)
    child.once('error', (error) => console.error('what does long work could not be started', error))
    child.on('message', (told: FromJobs) => {
      if (typeof told !== 'number') {
        this.#far = told
        return
      }
      this.#far = null
      this.#answered = told
      if (told === this.#asked) this.#idle = setTimeout(() => this.#letGo(), idleMs).unref()
    })
    child.once('exit', (code, signal) => {
      if (this.#child !== child) return
      this.#child = null
      this.#far = null
      if (this.#isStopped || this.#answered === this.#asked) return
      console.error(`the process that does long work ended (${signal ?? code}) and is started again`)
      setTimeout(() => this.wake(), restMs).unref()
    })
    child.unref()
    child.channel?.unref()
    return child
  }
}

/** One for the process: Next bundles what starts the server apart from its pages. */
const kept = globalThis as { firmgroundJobs?: JobProcess }

/** Has long work be done by `process`. */
export function runJobsApart(process: JobProcess): void {
  kept.firmgroundJobs = process
}

/** Tells whatever does long work here that there is some; nobody where nothing does, as in tests. */
export function wakeJobs(): void {
  kept.firmgroundJobs?.wake()
}

/** Has jobs of a subject given up by whatever does long work here. */
export function cancelJobsHere(subject: string): void {
  kept.firmgroundJobs?.cancel(subject)
}

/** How far a job is, as whatever does long work here has told it; null where it has told nothing. */
export function progressHere(subject: string): JobProgress | null {
  return kept.firmgroundJobs?.progressOf(subject) ?? null
}
