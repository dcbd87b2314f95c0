import 'server-only'
import { rm, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import type { SqlConnection } from './connection'
import { openConnection } from './open'

/** Bytes of a file that is copied in a few seconds, in which the process does nothing else. */
const mostCopied = 1 << 30

/**
 * Does work that writes and is to be stored nowhere. An SQLite file has one writer at a time: there it is done to a copy in `folder`,
 * so that nobody waits for it; on PostgreSQL, and where a copy would be too large for the disk or the time, to the record itself, in the
 * transaction that `work` makes and rolls back.
 */
export async function onCopy<T>(
  session: SqlConnection,
  folder: string,
  work: (copy: SqlConnection) => Promise<T>,
): Promise<T> {
  if (session.dialect !== 'sqlite' || !(await hasRoom(session, folder))) return work(session)
  const file = join(folder, 'copy.db')
  try {
    await session.run('vacuum into ?', [file])
    const copy = await openConnection({ dialect: 'sqlite', file })
    try {
      return await work(copy)
    } finally {
      await copy.close()
    }
  } finally {
    for (const end of ['', '-wal', '-shm']) await rm(file + end, { force: true })
  }
}

/** Whether a copy is made soon and leaves as much room again, for what is written to it. */
async function hasRoom(session: SqlConnection, folder: string): Promise<boolean> {
  const [row] = await session.query<{ bytes: bigint }>(
    'select page_count * page_size as "bytes" from pragma_page_count(), pragma_page_size()',
  )
  const bytes = Number(row?.bytes ?? 0)
  const { bavail, bsize } = await statfs(folder)
  return bytes <= mostCopied && bavail * bsize > 2 * bytes
}
