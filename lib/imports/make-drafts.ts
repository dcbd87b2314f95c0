import 'server-only'
import type { Permission } from '@/lib/access/permission'
import { appendAuditEntry } from '@/lib/audit/mutations'
import type { SqlConnection } from '@/lib/db/connection'
import { writeTransaction } from '@/lib/db/transactions'
import { writeDraft } from '@/lib/drafts/mutations'
import { type AskedImport, closeImport, forAnswer } from './mutations'
import type { FileOutcome } from './outcome'

export type DraftsOutcome =
  /** The keys of the drafts; none where all of it is on record already. */
  { kind: 'made'; drafts: string[] } | { kind: 'newer' } | { kind: 'gone' }

/**
 * Makes a draft of each publication of a file that says something new, and ends the import: all of them or none. Once made, they are drafts
 * like any other; each keeps of which import it is.
 */
export function makeDrafts(
  session: SqlConnection,
  granted: Permission<'draft.write'>,
  at: string,
  asked: AskedImport,
  { reports }: Pick<FileOutcome, 'reports'>,
): Promise<DraftsOutcome> {
  return writeTransaction(session, at, async () => {
    const found = await forAnswer(session, granted, asked)
    if (found.kind !== 'import') return found
    const drafts: string[] = []
    for (const { content, key, plannedKey } of reports) {
      if (content.figures.length === 0) continue
      const dated = {
        ...content,
        report: { ...content.report, accessed: content.report.accessed || at.slice(0, 10) },
      }
      drafts.push(
        await writeDraft(session, granted, at, {
          ...{ content: dated, corrects: key, importKey: asked.key },
          plannedKey: key === '' ? plannedKey : '',
        }),
      )
    }
    await closeImport(session, found.row.id, 'done', at)
    const [file] = await session.query<{ name: string; bytes: number; sha256: string }>(
      'select "fileName" as "name", "fileSize" as "bytes", "fileHash" as "sha256" from "FileImport" where "key" = ?',
      [asked.key],
    )
    await appendAuditEntry(session, {
      ...{ at, by: granted.by, action: 'import.draft', subject: asked.key, before: null },
      after: { file, drafts },
    })
    return { kind: 'made', drafts }
  })
}
