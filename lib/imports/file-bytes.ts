import 'server-only'
import { open } from 'node:fs/promises'
import type { SqlConnection } from '@/lib/db/connection'

/** Writes the bytes of an import's file to `path`; false where they are kept no more. */
export async function writeFileOf(session: SqlConnection, key: string, path: string): Promise<boolean> {
  const file = await open(path, 'wx', 0o600)
  try {
    for (let part = 0; ; part++) {
      const [row] = await session.query<{ bytes: string }>(
        `select p."bytes" from "FileImportPart" p join "FileImport" i on i."id" = p."importId"
         where i."key" = ? and p."part" = ?`,
        [key, part],
      )
      if (row === undefined) return part > 0
      await file.write(Buffer.from(row.bytes, 'base64'))
    }
  } finally {
    await file.close()
  }
}
