import 'server-only'
import { SpreadsheetRefused } from '../read/refused'
import type { ApartMessage, ApartOperation, ApartRequest } from './messages'

/** Operations by their names, each loaded when it is asked for. */
// biome-ignore lint/suspicious/noExplicitAny: what each is asked is between it and who asks
export type ApartOperations = Readonly<Record<string, () => Promise<ApartOperation<any, unknown>>>>

/** Progress is told so often at most. */
const TELL_EVERY_MS = 100

/** Does what this process is asked by the one that started it, and ends; it ends at once where that one does. */
export function answerApart(operations: ApartOperations): void {
  process.once('disconnect', () => process.exit())
  process.once('message', (request: ApartRequest) => {
    void outcomeOf(operations, request).then((message) => process.send?.(message, () => process.disconnect()))
  })
}

async function outcomeOf(
  operations: ApartOperations,
  { operation, asked }: ApartRequest,
): Promise<ApartMessage> {
  let told = 0
  try {
    const load = Object.hasOwn(operations, operation) ? operations[operation] : undefined
    if (load === undefined) throw new Error(`there is no operation "${operation}" on spreadsheets`)
    const work = await load()
    const answer = await work(asked, (progress) => {
      const now = Date.now()
      if (now - told < TELL_EVERY_MS) return
      told = now
      process.send?.({ kind: 'progress', progress } satisfies ApartMessage)
    })
    return { kind: 'answer', answer }
  } catch (error) {
    if (error instanceof SpreadsheetRefused) return { kind: 'refused', refusal: error.refusal }
    return {
      kind: 'failed',
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }
  }
}
