import 'server-only'
import type { SqlConnection } from './connection'
import { openConnection } from './open'

/**
 * Reads the record as it was before the transaction that is open on a connection: to everybody else it stands so until that ends. Writers
 * queue, so that nothing else can have changed it meanwhile.
 */
export async function readBeforeTransaction<T>(
  { dialect, database }: SqlConnection,
  read: (before: SqlConnection) => Promise<T>,
): Promise<T> {
  const before = await openConnection(
    dialect === 'sqlite' ? { dialect, file: database } : { dialect, url: database },
  )
  try {
    return await read(before)
  } finally {
    await before.close()
  }
}
