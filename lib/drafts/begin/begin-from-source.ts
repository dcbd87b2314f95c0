import 'server-only'
import type { Permission } from '@/lib/access/permission'
import { appendAuditEntry } from '@/lib/audit/mutations'
import type { SqlConnection } from '@/lib/db/connection'
import { writeTransaction } from '@/lib/db/transactions'
import { endLetter } from '@/lib/sources/letters'
import { changeSource, findSources, refusalOf, type SourceRefusal } from '@/lib/sources/steps'
import { writeDraft } from '../mutations'
import { newReport } from '../schema'

/**
 * Begins a draft of one's own from a source: with its address, title, publisher, day, language and country as the report's, whose work it tells
 * of, and its text beside the figures; where it has none, what the reader said who sent it. Pressed twice, it leads to the draft that was
 * begun. A source that somebody else reads stays theirs.
 */
export function beginDraftFromSource(
  session: SqlConnection,
  granted: Permission<'draft.write'>,
  at: string,
  key: string,
): Promise<{ kind: 'done'; draftKey: string } | SourceRefusal> {
  return writeTransaction(session, at, async () => {
    const [source] = await findSources(session, granted, [key])
    if (source === undefined) return { kind: 'unknown' }
    const { state, assigneeId, draftKey: begun } = source
    if (state === 'draft' && assigneeId === granted.by) return { kind: 'done', draftKey: begun }
    const refusal = refusalOf('begin', [source])
    if (refusal !== null) return refusal
    if (assigneeId !== '' && assigneeId !== granted.by) return { kind: 'theirs', by: assigneeId }
    const draftKey = await writeDraft(session, granted, at, {
      content: await contentOf(session, source.id, at),
    })
    await changeSource(session, source.id, at, { state: 'draft', assigneeId: granted.by, draftKey })
    await appendAuditEntry(session, {
      ...{ at, by: granted.by, action: 'source.use', subject: key },
      ...{ before: { state }, after: { state: 'draft', draft: draftKey } },
      touched: await endLetter(session, source.readerKey, { state: 'used', by: granted.by, at, draftKey }),
    })
    return { kind: 'done', draftKey }
  })
}

async function contentOf(session: SqlConnection, id: number, at: string) {
  const [row] = await session.query<
    Record<
      'url' | 'title' | 'publisher' | 'published' | 'language' | 'country' | 'operator' | 'text' | 'said',
      string
    >
  >(
    `select s."url", s."title", s."publisher", s."published", s."language", s."country", s."operator", s."text",
       coalesce((select r."text" from "ReaderSource" r where r."key" = s."readerKey"), '') as "said"
     from "Source" s where s."id" = ?`,
    [id],
  )
  const begun = newReport(at.slice(0, 10), row?.country ?? '')
  if (row === undefined) return begun
  const { url, title, publisher, published, language, operator } = row
  return {
    ...begun,
    report: { ...begun.report, url, report_title: title, publisher, published, language },
    text: row.text || row.said,
    textOperator: operator,
  }
}
