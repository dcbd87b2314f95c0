import 'server-only'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Database } from './open'

/** How long a write through the models waits for its turn. */
const patienceMs = 10_000

/**
 * The database with writes that wait: SQLite gives up at once while something else writes, as an import does, and its own
 * waiting would hold up the whole process.
 */
export function withBusyRetry(database: Database): Database {
  return database.$extends({
    query: {
      async $allOperations({ args, query }) {
        const until = Date.now() + patienceMs
        for (;;) {
          try {
            return await query(args)
          } catch (error) {
            if (!isBusy(error) || Date.now() > until) throw error
          }
          await sleep(50)
        }
      },
    },
  }) as unknown as Database
}

/** Prisma's name for it is that of an operation that timed out; nothing was written then. */
const isBusy = (error: unknown) =>
  (error as { code?: string }).code === 'P1008' || /SQLITE_BUSY|database is locked/.test(String(error))
