import 'server-only'
import type { SqlConnection } from '@/lib/db/connection'
import type { Mapping } from '@/lib/spreadsheets/types'

export interface StoredMapping {
  version: number
  mapping: Mapping
}

/** How the file of an open import is read, and the version of that; null where it is closed meanwhile, or was not looked at yet. */
export async function readStoredMapping(session: SqlConnection, key: string): Promise<StoredMapping | null> {
  const [row] = await session.query<{ version: number; mapping: string }>(
    `select "version", "mapping" from "FileImport" where "key" = ? and "state" = 'open'`,
    [key],
  )
  if (row === undefined || row.mapping === '') return null
  return { version: row.version, mapping: JSON.parse(row.mapping) as Mapping }
}
