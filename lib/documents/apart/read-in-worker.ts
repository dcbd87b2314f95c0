import type { DocumentAnswer } from './answers'

/** Documents that take longer are given up: whoever waits can do without. */
const DEADLINE_MS = 90_000

/** How a document is to be read in the browser. */
export interface WorkerReading {
  /** Address of the worker's script, on the site itself. */
  script: string
  bytes: Uint8Array<ArrayBuffer>
  name: string
  most: number
  /** Aborted where whoever asked for it does so no more. */
  signal: AbortSignal
}

/** What came of a document in the browser; `late` where it took too long, and `ended` where its worker could not be started, or ended. */
export type WorkerAnswer = DocumentAnswer | { kind: 'late'; seconds: number } | { kind: 'ended' }

/**
 * Reads a document in a worker of the browser, which is ended with it: what is hostile takes nothing along but that worker.
 * @throws the reason of `signal` where that is aborted
 */
export async function readInWorker({
  script,
  bytes,
  name,
  most,
  signal,
}: WorkerReading): Promise<WorkerAnswer> {
  signal.throwIfAborted()
  const worker = new Worker(script)
  let late: ReturnType<typeof setTimeout> | undefined
  try {
    return await new Promise<WorkerAnswer>((resolve, reject) => {
      late = setTimeout(() => resolve({ kind: 'late', seconds: DEADLINE_MS / 1_000 }), DEADLINE_MS)
      signal.addEventListener('abort', () => reject(signal.reason), { once: true })
      worker.addEventListener('message', ({ data }: MessageEvent<DocumentAnswer | object>) => {
        // What parses a PDF greets the page from any worker that it is loaded in: that is no answer.
        if ('kind' in data) resolve(data)
      })
      worker.addEventListener('error', () => resolve({ kind: 'ended' }))
      worker.postMessage({ bytes, name, most }, [bytes.buffer])
    })
  } finally {
    clearTimeout(late)
    worker.terminate()
  }
}
