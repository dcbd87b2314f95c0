import 'server-only'
import { type ChildProcess, fork } from 'node:child_process'
import { setPriority } from 'node:os'
import { join } from 'node:path'
import PQueue from 'p-queue'
import { SpreadsheetRefused } from '../read/refused'
import type { ApartMessage, ApartProgress, ApartRequest } from './messages'

/** The program that works on spreadsheets, and how it is started. */
export interface ApartProgram {
  file: string
  execArgv: readonly string[]
}

interface ApartOptions {
  /** Ends the work where who asked for it leaves. */
  signal?: AbortSignal
  onProgress?: (progress: ApartProgress) => void
  deadlineMs?: number
  megabytes?: number
  program?: ApartProgram
}

const DEADLINE_MS = 120_000
const MEGABYTES = 400
/** Of 19: what answers readers goes before it where there is too little of the processor for both. */
const LOWER = 5
/** As much of what a process said before it failed is kept. */
const LAST_WORDS = 4_000

/** So many files are worked on at once; others wait for their turn. */
const turns = new PQueue({ concurrency: 2 })

/** Where no program was named, as in commands, it is run from its source. */
const fromSource = (): ApartProgram => ({
  file: join(process.cwd(), 'spreadsheet-reader.ts'),
  execArgv: ['--conditions=react-server', '--import', 'tsx'],
})

/** One for the process: Next bundles what starts the server apart from its pages. */
const kept = globalThis as { firmgroundSpreadsheets?: ApartProgram }

/** Names the built program (spreadsheet-reader.mjs) that works on spreadsheets for this process. */
export function readSpreadsheetsBy(file: string): void {
  kept.firmgroundSpreadsheets = { file, execArgv: [] }
}

/**
 * Has an operation on files be done in a process of its own, with no more memory and time than it is given and with none of the secrets of
 * this one: a hostile file can take nothing but that process along.
 * @throws SpreadsheetRefused where the file cannot be read, also for want of memory or time
 * @throws the reason of `signal` where who asked has left; Error where the operation failed by a fault of its own
 */
export async function runApart<Asked, Answer>(
  operation: string,
  asked: Asked,
  options: ApartOptions = {},
): Promise<Answer> {
  const { signal } = options
  signal?.throwIfAborted()
  return turns.add(() => answerOf<Answer>({ operation, asked }, options), signal ? { signal } : {})
}

async function answerOf<Answer>(request: ApartRequest, options: ApartOptions): Promise<Answer> {
  const { signal, onProgress, deadlineMs = DEADLINE_MS, megabytes = MEGABYTES } = options
  signal?.throwIfAborted()
  const child = start(options.program ?? kept.firmgroundSpreadsheets ?? fromSource(), megabytes)
  const lastWords = wordsOf(child)
  const late = setTimeout(
    () => end(SpreadsheetRefused.of('late', { seconds: deadlineMs / 1_000 })),
    deadlineMs,
  )
  const leave = () => end(signal?.reason)
  let end: (reason: unknown) => void = () => undefined
  try {
    return await new Promise<Answer>((resolve, reject) => {
      end = reject
      signal?.addEventListener('abort', leave, { once: true })
      child.once('error', reject)
      child.on('message', (message: ApartMessage) => {
        if (message.kind === 'progress') onProgress?.(message.progress)
        else if (message.kind === 'answer') resolve(message.answer as Answer)
        else if (message.kind === 'refused') reject(SpreadsheetRefused.again(message.refusal))
        else reject(new Error(`an operation on a spreadsheet failed: ${message.message}`))
      })
      // What was said before the end is told after it at times.
      child.once('close', (code, by) => setImmediate(() => reject(endedBy(code, by, lastWords()))))
      child.send(request, (error) => {
        if (error) reject(error)
      })
    })
  } finally {
    clearTimeout(late)
    signal?.removeEventListener('abort', leave)
    child.removeAllListeners('message')
    child.kill('SIGKILL')
  }
}

function start({ file, execArgv }: ApartProgram, megabytes: number): ChildProcess {
  const { PATH, NODE_ENV, TMPDIR, TZ } = process.env
  const child = fork(file, [], {
    execArgv: [...execArgv, `--max-old-space-size=${megabytes}`],
    env: { PATH, NODE_ENV, TMPDIR, TZ },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  try {
    if (child.pid !== undefined) setPriority(child.pid, LOWER)
  } catch {
    // It has ended already, which is told by its end.
  }
  return child
}

function wordsOf(child: ChildProcess): () => string {
  let words = ''
  child.stderr?.setEncoding('utf8').on('data', (more: string) => {
    words = `${words}${more}`.slice(-LAST_WORDS)
  })
  return () => words
}

/** A process that has no memory left ends itself, or is ended by the system. */
function endedBy(code: number | null, signal: NodeJS.Signals | null, words: string): Error {
  const isOutOfMemory =
    signal === 'SIGABRT' || signal === 'SIGKILL' || code === 134 || /out of memory/i.test(words)
  if (isOutOfMemory) return SpreadsheetRefused.of('memory', {})
  return new Error(`the process that works on spreadsheets ended (${signal ?? code}): ${words}`)
}
