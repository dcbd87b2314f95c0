import 'server-only'
import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { DocumentRefused } from '../refused'
import type { DocumentText } from '../types'
import type { DocumentAnswer } from './answers'

interface ApartLimits {
  deadlineMs?: number
  megabytes?: number
  /** The program to run, and how; that of the source where none is named. */
  program?: { file: string; execArgv: readonly string[] }
}

const DEADLINE_MS = 120_000
const MEGABYTES = 512
const LAST_WORDS = 4_000

const fromSource = () => ({
  file: join(process.cwd(), 'document-reader.ts'),
  execArgv: ['--conditions=react-server', '--import', 'tsx'],
})

/** What the process is asked, once. */
export interface DocumentAtPath {
  path: string
  name: string
  most: number
}

/**
 * Has a document be read in a process of its own, with no more memory and time than it is given and with none of the settings of this one: a
 * hostile file can take nothing but that process along.
 * @throws DocumentRefused where it cannot be read, also for want of memory or time; Error where reading it failed by a fault of its own
 */
export async function readDocumentApart(
  asked: DocumentAtPath,
  { deadlineMs = DEADLINE_MS, megabytes = MEGABYTES, program = fromSource() }: ApartLimits = {},
): Promise<DocumentText> {
  const { PATH, NODE_ENV, TMPDIR, TZ } = process.env
  const child = fork(program.file, [], {
    execArgv: [...program.execArgv, `--max-old-space-size=${megabytes}`],
    env: { PATH, NODE_ENV, TMPDIR, TZ },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  const lastWords = wordsOf(child)
  let late: NodeJS.Timeout | undefined
  try {
    const answer = await new Promise<DocumentAnswer>((resolve, reject) => {
      late = setTimeout(() => reject(DocumentRefused.of('late', { seconds: deadlineMs / 1_000 })), deadlineMs)
      child.once('error', reject)
      child.once('message', (message: DocumentAnswer) => resolve(message))
      // What was said before the end is told after it at times.
      child.once('close', (code, signal) => setImmediate(() => reject(endedBy(code, signal, lastWords()))))
      child.send(asked, (error) => {
        if (error) reject(error)
      })
    })
    if (answer.kind === 'read') return answer.document
    if (answer.kind === 'refused') throw DocumentRefused.again(answer.refusal)
    throw new Error(`reading the file failed: ${answer.message}`)
  } finally {
    clearTimeout(late)
    child.kill('SIGKILL')
  }
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
  return isOutOfMemory
    ? DocumentRefused.of('memory', {})
    : new Error(`the process that reads documents ended (${signal ?? code}): ${words}`)
}
