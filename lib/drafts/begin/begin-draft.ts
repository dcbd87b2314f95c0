import 'server-only'
import type { Permission } from '@/lib/access/permission'
import type { SqlConnection } from '@/lib/db/connection'
import { writeTransaction } from '@/lib/db/transactions'
import { present } from '@/lib/lookup/present'
import { isSame } from '../form/merge-edits'
import { change, columnsOf, type NewDraft, writeDraft } from '../mutations'
import type { DraftContent } from '../schema'
import { findDraft } from '../stored-draft'

/** More drafts than these of one title are not looked through for one that says the same. */
const mostCompared = 50

/**
 * Begins a draft of the person's own, or finds the one that they began before and that says nothing else: whoever presses a
 * button twice, or goes back and presses it again, has one draft. Its key. The day of reading is today's in either.
 */
export function beginDraft(
  session: SqlConnection,
  granted: Permission<'draft.write'>,
  at: string,
  begun: NewDraft,
): Promise<string> {
  return writeTransaction(session, at, async () => {
    const key = await findSame(session, granted, 'open', begun)
    if (key === null) return writeDraft(session, granted, at, begun)
    const draft = present(await findDraft(session, key), `the draft ${key}`)
    if (!isSame(draft.content, begun.content))
      await change(session, draft, { ...columnsOf(begun.content), changedAt: at, changedBy: granted.by })
    return key
  })
}

/** A draft of the person's own in this state that says what this one does, the day of reading apart; null where there is none. */
export async function findSame(
  session: SqlConnection,
  { by }: Permission<'draft.write'>,
  state: 'open' | 'sent',
  { content, corrects = '', practice = false }: NewDraft,
): Promise<string | null> {
  const { title, figures } = columnsOf(content)
  const found = await session.query<{ key: string }>(
    `select "key" from "Draft" where "authorId" = ? and "state" = ? and "corrects" = ? and "title" = ? and "figures" = ? and "practice" = ?
     order by "id" desc limit ${mostCompared}`,
    [by, state, corrects, title, figures, practice],
  )
  for (const { key } of found) {
    const draft = await findDraft(session, key)
    if (draft !== null && isSame(undated(draft.content), undated(content))) return key
  }
  return null
}

/** What a draft says but the day on which its report was read. */
export const undated = (content: DraftContent): DraftContent => ({
  ...content,
  report: { ...content.report, accessed: '' },
})
