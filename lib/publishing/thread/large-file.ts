import 'server-only'
import { ImportThread, type ThreadProgram } from './import-thread'

/** Smaller files are through before a thread has started. */
const largeFrom = 2_000_000

/** Which files have a second thread, and how its program is found. */
interface ByThread {
  program: () => Promise<ThreadProgram>
  fromBytes: number
}

let byThread: ByThread | null = null

/** Has this process read and check large files, of `fromBytes` or more, in a second thread. */
export function importByThread(program: ByThread['program'], fromBytes = largeFrom): void {
  byThread = { program, fromBytes }
}

/** Works on a file with a second thread, which is ended with the work; null where there is none, or the file is small. */
export async function withThread<Result>(
  bytes: AsyncIterable<Uint8Array>,
  work: (bytes: AsyncIterable<Uint8Array>, thread: ImportThread | null) => Promise<Result>,
): Promise<Result> {
  if (byThread === null) return work(bytes, null)
  const { program, fromBytes } = byThread
  const { isLarge, all } = await begun(bytes, fromBytes)
  if (!isLarge) return work(all, null)
  const thread = new ImportThread(await program())
  try {
    return await work(all, thread)
  } finally {
    await thread.end()
  }
}

/** Whether there are so many bytes, and all of them from the first on. */
async function begun(bytes: AsyncIterable<Uint8Array>, least: number) {
  const iterator = bytes[Symbol.asyncIterator]()
  const pieces: Uint8Array[] = []
  let length = 0
  let failed: { error: unknown } | null = null
  let isOver = false
  try {
    while (length < least && !isOver) {
      const { done, value } = await iterator.next()
      if (done) isOver = true
      else {
        pieces.push(value)
        length += value.length
      }
    }
  } catch (error) {
    failed = { error }
  }
  async function* all(): AsyncGenerator<Uint8Array, void> {
    yield* pieces.splice(0)
    if (failed !== null) throw failed.error
    if (!isOver) yield* { [Symbol.asyncIterator]: () => iterator }
  }
  return { isLarge: length >= least, all: all() }
}
