import 'server-only'
import { Worker } from 'node:worker_threads'
import type { RecordedSweep } from '@/lib/checks/sweep/recorded-sweep'
import type { Found } from '@/lib/checks/sweep/sweep'
import { mostSentAhead, type ThreadAnswer, type ThreadRequest } from './messages'
import { unpackRows } from './pack-rows'
import type { JudgedRows, KnownNames, RowFile } from './read-rows'
import { Waiting } from './waiting'

/** The program of the thread. */
export interface ThreadProgram {
  file: string
}

/** Of what is read and swept, most is of no use a moment later. */
const youngMegabytes = 32

/**
 * The second thread of an import (import-thread.ts): it reads and judges rows while others are written, and holds figures against the
 * record while curves are made. Whatever ends it before its time fails what was asked of it.
 */
export class ImportThread {
  readonly #worker: Worker
  readonly #answers = new Waiting<ThreadAnswer>()
  readonly #taken = new Waiting<null>()
  readonly #sweeps = new Map<number, Waiting<Found[]>>()
  #number = 0

  constructor({ file }: ThreadProgram) {
    this.#worker = new Worker(file, {
      execArgv: [],
      resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
    })
    this.#worker
      .on('message', (answer: ThreadAnswer) => this.#take(answer))
      .on('error', (error) => this.#fail(error))
      .on('exit', () => this.#fail(new Error('the thread of the import ended')))
  }

  /** As `readRows` does it here. One file is read by a thread. */
  async readRows(bytes: AsyncIterable<Uint8Array>, known: KnownNames): Promise<RowFile> {
    this.#ask({ kind: 'read', known })
    const sent = this.#send(bytes)
    // Told with the next answer that does not come.
    sent.catch((error) => this.#answers.fail(error))
    const first = await this.#answers.next()
    if (first.kind === 'refused') return { ok: false, problems: first.problems }
    if (first.kind !== 'header') throw new Error(`the thread answered "${first.kind}" to a file`)
    const { notes, absent } = first
    return { ok: true, notes, absent, batches: this.#batches() }
  }

  /** What the checks find in an account; others may be asked meanwhile. */
  sweep(sweep: RecordedSweep): Promise<Found[]> {
    const number = this.#number++
    const found = new Waiting<Found[]>()
    this.#sweeps.set(number, found)
    this.#ask({ kind: 'sweep', number, sweep })
    return found.next()
  }

  /** How many sweeps are asked for and not answered. */
  get sweeps(): number {
    return this.#sweeps.size
  }

  async end(): Promise<void> {
    this.#fail(new Error('the import came to its end'))
    this.#worker.removeAllListeners()
    await this.#worker.terminate()
  }

  async *#batches(): AsyncGenerator<JudgedRows, void> {
    for (;;) {
      const answer = await this.#answers.next()
      if (answer.kind === 'end') return
      if (answer.kind !== 'rows') throw new Error(`the thread answered "${answer.kind}" amid rows`)
      this.#ask({ kind: 'taken' })
      yield unpackRows(answer.rows)
    }
  }

  async #send(bytes: AsyncIterable<Uint8Array>): Promise<void> {
    let ahead = 0
    for await (const piece of bytes) {
      if (ahead++ >= mostSentAhead) await this.#taken.next()
      this.#ask({ kind: 'bytes', bytes: piece })
    }
    this.#ask({ kind: 'bytes', bytes: null })
  }

  #ask(request: ThreadRequest): void {
    this.#worker.postMessage(request)
  }

  #take(answer: ThreadAnswer): void {
    if (answer.kind === 'taken') this.#taken.add(null)
    else if (answer.kind !== 'swept') this.#answers.add(answer)
    else {
      this.#sweeps.get(answer.number)?.add(answer.found)
      this.#sweeps.delete(answer.number)
    }
  }

  #fail(error: unknown): void {
    for (const waiting of [this.#answers, this.#taken, ...this.#sweeps.values()]) waiting.fail(error)
    this.#sweeps.clear()
  }
}
