import 'server-only'
import { holdsIn, type Permission } from '@/lib/access/permission'
import { parseRole } from '@/lib/access/roles'
import { mayDo, mayDoIn } from '@/lib/access/rules'
import { appendAuditEntry } from '@/lib/audit/mutations'
import type { SqlConnection } from '@/lib/db/connection'
import { writeTransaction } from '@/lib/db/transactions'
import { countriesIn } from '@/lib/people/roles/role-countries'
import { notify } from '../notifications/notify'
import { findDraft, type StoredDraft } from '../stored-draft'

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
  granted: Permission<'report.review'>,
  at: string,
  { key, person }: { key: string; person: string },
): Promise<HandOutcome> {
  return writeTransaction(session, at, async () => {
    const draft = await findDraft(session, key)
    if (draft === null || !holdsIn(granted, 'report.review', countryOf(draft))) return { kind: 'unknown' }
    if (draft.state !== 'sent') return { kind: 'ended' }
    const { by } = granted
    if (person !== '' && !(await isAble(session, person, 'report.review', countryOf(draft))))
      return { kind: 'not_able' }
    const [before] = await session.query<{ personId: string }>(
      'select "personId" from "DraftAssignee" where "draftId" = ?',
      [draft.id],
    )
    const was = before?.personId ?? ''
    if (was === person) return { kind: 'done' }
    await session.run('delete from "DraftAssignee" where "draftId" = ?', [draft.id])
    if (person !== '')
      await session.insert('DraftAssignee', ['draftId', 'personId', 'by', 'at'], [[draft.id, person, by, at]])
    await notify(session, at, draft, { kind: 'assigned', by, reviewer: person })
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
 * cannot sign in, or write of its country, any more. What is typed in it stays as it is.
 */
export function handOver(
  session: SqlConnection,
  granted: Permission<'draft.write'>,
  at: string,
  { key, person }: { key: string; person: string },
): Promise<HandOutcome> {
  return writeTransaction(session, at, async () => {
    const draft = await findDraft(session, key)
    if (draft === null) return { kind: 'unknown' }
    const { by, person: hander } = granted
    const country = countryOf(draft)
    if (draft.state === 'published' || draft.state === 'discarded') return { kind: 'ended' }
    const reviews = hander === null || mayDoIn(hander, 'report.review', country)
    const isSeen = draft.state !== 'open' || !(await isAble(session, draft.authorId, 'draft.write', country))
    if (draft.authorId !== by && !(reviews && isSeen)) return { kind: 'not_yours' }
    if (!(await isAble(session, person, 'draft.write', country))) return { kind: 'not_able' }
    if (draft.authorId === person) return { kind: 'done' }
    await session.run('update "Draft" set "authorId" = ? where "id" = ?', [person, draft.id])
    await notify(session, at, { ...draft, authorId: person }, { kind: 'handed', by, to: person })
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
  country: string,
): Promise<boolean> {
  const [found] = await session.query<{ role: string; disabled: boolean | number; countries: string }>(
    'select "role", "disabled", "countries" from "Person" where "id" = ?',
    [id],
  )
  if (found === undefined) return false
  const person = {
    role: parseRole(found.role) ?? 'analyst',
    disabled: Boolean(found.disabled),
    countries: countriesIn(found.countries),
  }
  return country === '' ? mayDo(person, what) : mayDoIn(person, what, country)
}

const countryOf = ({ content }: StoredDraft) => content.report.country
