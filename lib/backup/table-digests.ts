import 'server-only'
import { createHash } from 'node:crypto'
import type { SqlConnection } from '@/lib/db/connection'
import { type BackupTable, toFile } from './format'
import { backupRowsOf } from './write'

/** How many rows a table has, and a digest of them that is the same on each kind of database. */
export interface TableDigest {
  name: string
  rows: number
  /** SHA-256 of the rows as a backup writes them, in any order: the digests of all rows, added up. */
  sha256: string
}

const modulus = 1n << 256n

/** Reads every row of the tables; for use inside a snapshot where others write. */
export async function tableDigests(
  session: SqlConnection,
  tables: readonly BackupTable[],
): Promise<TableDigest[]> {
  const digests: TableDigest[] = []
  for (const table of tables) {
    let [rows, sum] = [0, 0n]
    for await (const batch of backupRowsOf(session, table)) {
      rows += batch.length
      for (const cells of batch) {
        const line = JSON.stringify(table.columns.map(({ type }, at) => toFile(cells[at] ?? null, type)))
        // Databases sort texts each in its own way, and a sum does not mind.
        sum = (sum + BigInt(`0x${createHash('sha256').update(line).digest('hex')}`)) % modulus
      }
    }
    digests.push({ name: table.name, rows, sha256: sum.toString(16).padStart(64, '0') })
  }
  return digests
}
