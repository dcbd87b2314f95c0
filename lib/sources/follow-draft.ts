import 'server-only'
import { appendAuditEntry } from '@/lib/audit/mutations'
import type { SqlConnection } from '@/lib/db/connection'
import { changeSource } from './steps'

/**
 * Notes with the source that a draft was begun from what became of the draft, inside its transaction: published as a report, or put away.
 * Of a draft that was begun otherwise nothing is noted.
 */
export async function followDraft(
  session: SqlConnection,
  { draftKey, by, at }: { draftKey: string; by: string; at: string },
  became: { kind: 'published'; report: string } | { kind: 'discarded' },
): Promise<void> {
  const [source] = await session.query<{ id: number; key: string; assigneeId: string }>(
    `select "id", "key", "assigneeId" from "Source" where "draftKey" = ? and "state" = 'draft'`,
    [draftKey],
  )
  if (source === undefined) return
  const isPublished = became.kind === 'published'
  const state = isPublished ? 'entered' : source.assigneeId === '' ? 'new' : 'taken'
  await changeSource(
    session,
    source.id,
    at,
    isPublished ? { state, reportKey: became.report } : { state, draftKey: '' },
  )
  await appendAuditEntry(session, {
    ...{ at, by, action: isPublished ? 'source.enter' : 'source.reopen', subject: source.key },
    before: { state: 'draft', draft: draftKey },
    after: isPublished ? { state, report: became.report } : { state },
  })
}
