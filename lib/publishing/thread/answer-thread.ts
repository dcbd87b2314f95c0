import type { MessagePort } from 'node:worker_threads'
import { findingsIn } from '@/lib/checks/sweep/recorded-sweep'
import { mostSentAhead, type ThreadAnswer, type ThreadRequest } from './messages'
import { packRows } from './pack-rows'
import { type KnownNames, readRows } from './read-rows'
import { Waiting } from './waiting'

/** Reads files and sweeps figures for whoever has the other end of the port. A fault ends the thread, which tells it. */
export function answerThread(port: MessagePort): void {
  const tell = (answer: ThreadAnswer) => port.postMessage(answer)
  let bytes = new Waiting<Uint8Array | null>()
  let taken = new Waiting<null>()

  async function* bytesAsked(): AsyncGenerator<Uint8Array, void> {
    for (;;) {
      const next = await bytes.next()
      if (next === null) return
      tell({ kind: 'taken' })
      yield next
    }
  }

  async function read(known: KnownNames): Promise<void> {
    const file = await readRows(bytesAsked(), known)
    if (!file.ok) return tell({ kind: 'refused', problems: file.problems })
    tell({ kind: 'header', notes: file.notes, absent: file.absent })
    let ahead = 0
    for await (const rows of file.batches) {
      if (ahead++ >= mostSentAhead) await taken.next()
      tell({ kind: 'rows', rows: packRows(rows) })
    }
    tell({ kind: 'end' })
  }

  port.on('message', (request: ThreadRequest) => {
    if (request.kind === 'bytes') bytes.add(request.bytes)
    else if (request.kind === 'taken') taken.add(null)
    else if (request.kind === 'sweep')
      tell({ kind: 'swept', number: request.number, found: findingsIn(request.sweep) })
    else {
      bytes = new Waiting()
      taken = new Waiting()
      void read(request.known)
    }
  })
}
