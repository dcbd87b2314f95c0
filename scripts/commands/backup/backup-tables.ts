import type { BackupTable, ColumnType } from '@/lib/backup/format'
import { readModels } from '../../dictionary/model-files'

/** What a browser or a link is let in by is worth nothing elsewhere, and should not lie in a file. */
const leftOut = new Set(['SignIn', 'OneTimeCode'])

/** The tables that a backup holds. */
export async function backupTables(): Promise<BackupTable[]> {
  return (await readModels())
    .filter(({ name }) => !leftOut.has(name))
    .map(({ name, columns }) => ({
      name,
      columns: columns.map(({ name, type, key, refersTo }) => ({
        name,
        type: type as ColumnType,
        key,
        refersTo,
      })),
    }))
}
