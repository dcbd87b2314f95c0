import 'server-only'
import { constants } from 'node:fs'
import { access, statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { DatabaseAddress } from '@/lib/config/database-address'
import { DatabaseBusy } from './connection'
import type { Database } from './open'

/** Whether the record can be read and written, or the first that stands in the way. */
export type Readiness = 'ready' | 'silent' | 'readOnly' | 'full'

/**
 * A database that has not answered by then is silent; and what must be free beside an SQLite file, whose log grows before it is
 * written back.
 */
const limits = { patienceMs: 2_000, leastFree: 16 * 1024 * 1024 }

/** Looks without writing; faults of what is asked are told to the log by whoever asks. */
export async function readinessOf(
  database: Database,
  address: DatabaseAddress,
  { patienceMs, leastFree } = limits,
): Promise<Readiness> {
  try {
    const late = sleep(patienceMs, 'late' as const, { ref: false })
    const answered = await Promise.race([isWritable(database, address), late])
    if (answered === 'late') return 'silent'
    if (!answered) return 'readOnly'
  } catch {
    return 'silent'
  }
  return address.dialect === 'sqlite' && (await freeBytes(address.file)) < leastFree ? 'full' : 'ready'
}

/** @throws when the database does not answer. */
async function isWritable(database: Database, address: DatabaseAddress): Promise<boolean> {
  if (address.dialect === 'postgresql') {
    const rows = await database.$queryRaw<
      { only: string }[]
    >`select current_setting('transaction_read_only') as "only"`
    return rows[0]?.only === 'off'
  }
  await database.dataVersion.findFirst()
  // Beside the file lies its log, which is made anew when it is first opened.
  const may = (path: string) =>
    access(path, constants.W_OK).then(
      () => true,
      () => false,
    )
  return (await may(address.file)) && (await may(dirname(address.file)))
}

async function freeBytes(file: string): Promise<number> {
  const { bavail, bsize } = await statfs(dirname(file))
  return bavail * bsize
}

/** What databases say when a write fails, by what is to be done about it. */
const said: readonly [RegExp, Exclude<Readiness, 'ready'>][] = [
  [/SQLITE_FULL|disk is full|no space left|\b53100\b/i, 'full'],
  [/SQLITE_READONLY|readonly database|read-only transaction|\b25006\b|EROFS/i, 'readOnly'],
  [/timeout|terminated|ECONNREFUSED|ECONNRESET|SQLITE_IOERR/i, 'silent'],
]

/** Why a write failed, where that lies with the database or with whoever writes it; null for any other fault. Libraries wrap what databases say. */
export function unwrittenBecause(error: unknown): Exclude<Readiness, 'ready'> | 'busy' | null {
  if (error instanceof DatabaseBusy) return 'busy'
  const words: string[] = []
  for (let inner = error; inner instanceof Error; inner = inner.cause) {
    const { code } = inner as { code?: unknown }
    words.push(String(code ?? ''), inner.message)
  }
  return said.find(([pattern]) => words.some((text) => pattern.test(text)))?.[1] ?? null
}
