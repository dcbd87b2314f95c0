import 'server-only'
import { setImmediate as turn } from 'node:timers/promises'
import type { Mutex } from 'async-mutex'

/**
 * What `source` makes, one piece of one source at a time: between two pieces, whoever of them asks next, the process does
 * whatever else there is to do. SQLite answers within the process, so that files made side by side would hold it up as one.
 */
export async function* madeInTurn<Made>(
  source: AsyncGenerator<Made, void>,
  turns: Mutex,
): AsyncGenerator<Made, void> {
  try {
    for (;;) {
      const made = await inTurn(turns, () => source.next())
      if (made.done) return
      yield made.value
    }
  } finally {
    await source.return()
  }
}

/** Does `work` when it is its turn, and lets the process go on before the next. */
export function inTurn<Result>(turns: Mutex, work: () => Promise<Result>): Promise<Result> {
  return turns.runExclusive(async () => {
    try {
      return await work()
    } finally {
      await turn()
    }
  })
}
