import 'server-only'
import type { Permission } from '@/lib/access/permission'
import { parseRole } from '@/lib/access/roles'
import { mayDo } from '@/lib/access/rules'
import { appendAuditEntry } from '@/lib/audit/mutations'
import type { SqlConnection } from '@/lib/db/connection'
import { writeTransaction } from '@/lib/db/transactions'
import { findDraft } from '../stored-draft'

/** What keeps a report from being assigned or handed over. */
export type HandRefusal =
  | { kind: 'unknown' }
  /** It is published or put away. */
  | { kind: 'ended' }
  /** It is neither this person's nor theirs to hand on. */
  | { kind: 'not_yours' }
  /** Who it should go to is not at the desk any more, or may not do what is asked of them. */
  | { kind: 'not_able' }

export type HandOutcome = { kind: 'done' } | HandRefusal

/** Says who shall review a report that waits; a blank `person`: whoever will. */
export function assignReview(
  session: SqlConnection,
  { by }: Permission<'report.review'>,
  at: string,
  { key, person }: { key: string; person: string },
): Promise<HandOutcome> {
  return writeTransaction(session, at, async () => {
    const draft = await findDraft(session, key)
    if (draft === null) return { kind: 'unknown' }
    if (draft.state !== 'sent') return { kind: 'ended' }
    if (person !== '' && !(await isAble(session, person, 'report.review'))) return { kind: 'not_able' }
    const [before] = await session.query<{ personId: string }>(
      'select "personId" from "DraftAssignee" where "draftId" = ?',
      [draft.id],
    )
    const was = before?.personId ?? ''
    if (was === person) return { kind: 'done' }
    await session.run('delete from "DraftAssignee" where "draftId" = ?', [draft.id])
    if (person !== '')
      await session.insert('DraftAssignee', ['draftId', 'personId', 'by', 'at'], [[draft.id, person, by, at]])
    await appendAuditEntry(session, {
      ...{ at, by, action: 'draft.assign', subject: key },
      before: { reviewer: was },
      after: { reviewer: person },
    })
    return { kind: 'done' }
  })
}

/**
 * Makes a draft somebody else's: its author's own, by themselves; by those who review, one that was sent or returned, and any of who
 * cannot sign in any more. What is typed in it stays as it is.
 */
export function handOver(
  session: SqlConnection,
  { by, person: hander }: Permission<'draft.write'>,
  at: string,
  { key, person }: { key: string; person: string },
): Promise<HandOutcome> {
  return writeTransaction(session, at, async () => {
    const draft = await findDraft(session, key)
    if (draft === null) return { kind: 'unknown' }
    if (draft.state === 'published' || draft.state === 'discarded') return { kind: 'ended' }
    const reviews = hander === null || mayDo(hander, 'report.review')
    const isSeen = draft.state !== 'open' || !(await isAble(session, draft.authorId, 'draft.write'))
    if (draft.authorId !== by && !(reviews && isSeen)) return { kind: 'not_yours' }
    if (!(await isAble(session, person, 'draft.write'))) return { kind: 'not_able' }
    if (draft.authorId === person) return { kind: 'done' }
    await session.run('update "Draft" set "authorId" = ? where "id" = ?', [person, draft.id])
    await appendAuditEntry(session, {
      ...{ at, by, action: 'draft.handOver', subject: key },
      before: { author: draft.authorId },
      after: { author: person },
    })
    return { kind: 'done' }
  })
}

async function isAble(
  session: SqlConnection,
  id: string,
  what: 'report.review' | 'draft.write',
): Promise<boolean> {
  const [found] = await session.query<{ role: string; disabled: boolean | number }>(
    'select "role", "disabled" from "Person" where "id" = ?',
    [id],
  )
  if (found === undefined) return false
  return mayDo({ role: parseRole(found.role) ?? 'analyst', disabled: Boolean(found.disabled) }, what)
}
