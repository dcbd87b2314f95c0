import 'server-only'
import type { Permission } from '@/lib/access/permission'
import { appendAuditEntry } from '@/lib/audit/mutations'
import type { SqlConnection } from '@/lib/db/connection'
import { writeTransaction } from '@/lib/db/transactions'
import { type KeptFile, keepFile } from '@/lib/documents/kept/kept-files'
import { readSwitch } from '@/lib/settings/read-switch'
import { draftsKeptFor } from './kept-for'

/** A document that is to be kept: which draft names it, what it is called, and the digest that its bytes must have. */
export interface DocumentToKeep {
  draft: string
  name: string
  sha256: string
  bytes: AsyncIterable<Uint8Array>
}

/**
 * Keeps the file of a document, where the settings have files be kept, with an entry of the audit where it was not there, and once for each other
 * draft that brings it: whoever sees one of these may have the file (sees-document.ts).
 */
export async function keepDocument(
  session: SqlConnection,
  { by }: Permission<'draft.write'>,
  at: string,
  { draft, name, sha256, bytes }: DocumentToKeep,
): Promise<KeptFile | { kind: 'refused'; why: 'off' }> {
  if (!(await readSwitch(session, 'desk.keepsDocuments'))) return { kind: 'refused', why: 'off' }
  const kept = await keepFile(bytes, sha256)
  if (kept.kind === 'kept')
    await writeTransaction(session, at, async () => {
      const entries = await session.query<{ after: string }>(
        `select "after" from "AuditEntry" where "subject" = ? and "action" = 'document.keep'`,
        [sha256],
      )
      if (!kept.isNew && draftsKeptFor(entries).has(draft)) return
      await appendAuditEntry(session, {
        ...{ at, by, action: 'document.keep', subject: sha256, before: null },
        after: { name, bytes: kept.size, draft },
      })
    })
  return kept
}
