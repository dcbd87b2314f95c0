import 'server-only'
import { type ChildProcess, fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { type IncomingHttpHeaders, type OutgoingHttpHeaders, type RequestOptions, request } from 'node:http'
import { setPriority, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { serverSays } from '../server-says'

/** An answer as the process gave it, not packed. */
export interface Rendered {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

/** How long things may take, and how long there is no process after one that ended before it was ready. */
interface Patience {
  /** A process that has not answered for so long does not come back by itself. */
  answerMs: number
  startMs: number
  restMs: number
}

/**
 * The process that renders what is rendered each time (renderer.ts). It is asked over a socket in a folder that nobody else
 * may enter, is started again when it ends, and ends with this process, however that ends.
 */
export class RenderProcess {
  readonly #program: string
  readonly #patience: Patience
  readonly #socket = newSocket()
  #child: ChildProcess | null = null
  #ready = pending()
  #isStopped = false

  /** `program`: the file to run. */
  constructor(program: string, patience: Patience = { answerMs: 60_000, startMs: 60_000, restMs: 1_000 }) {
    this.#program = program
    this.#patience = patience
  }

  /** The number of the process, where there is one. */
  get pid(): number | undefined {
    return this.#child?.pid
  }

  start(): void {
    const child = fork(this.#program, [this.#socket], { execArgv: [] })
    this.#child = child
    yieldToServer(child.pid)
    child.once('message', () => this.#ready.resolve())
    child.once('error', (error) => console.error('what renders pages could not be started', error))
    child.once('exit', async (code, signal) => {
      if (this.#isStopped) return
      const wasReady = this.#ready.isResolved()
      // Who waits already waits for the next.
      if (wasReady) this.#ready = pending()
      serverSays(`the process that renders pages ended (${signal ?? code}) and is started again`)
      if (!wasReady) await sleep(this.#patience.restMs, undefined, { ref: false })
      if (!this.#isStopped) this.start()
    })
    // It is no reason to go on.
    child.unref()
    child.channel?.unref()
  }

  /** Ends it, and has none started again. */
  stop(): void {
    this.#isStopped = true
    if (this.#child?.connected) this.#child.disconnect()
  }

  /** Has the page at `path` rendered. @throws Error when the process ends meanwhile or takes too long, and is then ended */
  async render(path: string, headers: OutgoingHttpHeaders): Promise<Rendered> {
    if (this.#child === null && !this.#isStopped) this.start()
    await Promise.race([this.#ready.promise, rejectedBy(AbortSignal.timeout(this.#patience.startMs))])
    const child = this.#child
    const late = AbortSignal.timeout(this.#patience.answerMs)
    try {
      return await ask({ socketPath: this.#socket, path, headers, agent: false, signal: late })
    } catch (error) {
      if (late.aborted) child?.kill('SIGKILL')
      throw error
    }
  }
}

/** Of 19: a third of the processor where both want all of it. */
const lower = 5

/** Lets whatever answers from memory, files and health go before what renders, where there is too little of the processor for all. */
function yieldToServer(pid: number | undefined): void {
  if (pid !== undefined) setPriority(pid, lower)
}

/** A socket in a new folder of this user alone; the process that listens there removes both. */
function newSocket(): string {
  if (process.platform === 'win32') return `\\\\.\\pipe\\firmground-${randomUUID()}`
  const socket = join(mkdtempSync(join(tmpdir(), 'firmground-')), 'render')
  process.once('exit', () => rmSync(dirname(socket), { recursive: true, force: true }))
  return socket
}

/** A promise with what resolves it. */
function pending() {
  let isResolved = false
  let resolve = (): void => undefined
  const promise = new Promise<void>((done) => {
    resolve = () => {
      isResolved = true
      done()
    }
  })
  return { promise, resolve, isResolved: () => isResolved }
}

function ask(options: RequestOptions): Promise<Rendered> {
  return new Promise((resolve, reject) => {
    const sent = request(options, (answer) => {
      const pieces: Buffer[] = []
      answer.on('data', (piece: Buffer) => pieces.push(piece))
      answer.once('error', reject)
      answer.once('end', () =>
        resolve({ status: answer.statusCode ?? 500, headers: answer.headers, body: Buffer.concat(pieces) }),
      )
    })
    sent.once('error', reject).end()
  })
}

function rejectedBy(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason), { once: true }),
  )
}
