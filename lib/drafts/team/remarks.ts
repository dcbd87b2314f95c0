import 'server-only'
import type { Permission } from '@/lib/access/permission'
import { appendAuditEntry } from '@/lib/audit/mutations'
import type { SqlConnection } from '@/lib/db/connection'
import { writeTransaction } from '@/lib/db/transactions'
import { draftLeave } from '../access'
import { notify } from '../notifications/notify'
import { findDraft } from '../stored-draft'
import { keepRemarks, type NewComment, readReviewer } from './keep-remarks'

export type RemarkOutcome = { kind: 'done' } | { kind: 'unknown' } | { kind: 'ended' }

/**
 * Adds to what is said of a draft and its figures, by its author or those who review, while it is not decided on for good. The same said
 * again by the same person, by a button that was pressed twice, is said once.
 */
export function addRemarks(
  session: SqlConnection,
  { by, person }: Permission<'draft.write'>,
  at: string,
  { key, comments }: { key: string; comments: readonly NewComment[] },
): Promise<RemarkOutcome> {
  return writeTransaction(session, at, async () => {
    const draft = await findDraft(session, key)
    if (draft === null || person === null) return { kind: 'unknown' }
    if (
      draftLeave({ author: { id: draft.authorId }, state: draft.state, content: draft.content }, person) ===
      null
    )
      return { kind: 'unknown' }
    if (draft.state === 'published' || draft.state === 'discarded') return { kind: 'ended' }
    const said = await session.query<{ figure: string; text: string }>(
      'select "figure", "text" from "DraftComment" where "draftId" = ? and "by" = ?',
      [draft.id, by],
    )
    const isSaid = (one: NewComment) =>
      said.some(({ figure, text }) => figure === one.figure && text === one.text)
    const added = comments.filter((comment) => !isSaid(comment))
    if (added.length === 0) return { kind: 'done' }
    const kept = await keepRemarks(session, draft, { by, at }, added)
    const reviewer = await readReviewer(session, draft)
    await notify(session, at, draft, { kind: 'remarks', by, author: draft.authorId, reviewer, ...kept })
    await appendAuditEntry(session, {
      ...{ at, by, action: 'draft.remark', subject: key },
      before: null,
      after: { comments: added },
    })
    return { kind: 'done' }
  })
}
