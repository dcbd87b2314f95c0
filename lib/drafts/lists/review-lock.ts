import 'server-only'
import { holdsIn, type Permission } from '@/lib/access/permission'
import type { SqlConnection } from '@/lib/db/connection'
import type { Database } from '@/lib/db/open'
import { writeTransaction } from '@/lib/db/transactions'
import { findDraft } from '../stored-draft'

/** A lock ends by itself when its page was last heard of so long ago. */
export const LOCK_MINUTES = 10

/** Who has a report before them, and since when their page was last heard of. */
export interface ShownLock {
  id: string
  name: string
  at: string
}

const lastAlive = (now: string) => new Date(Date.parse(now) - LOCK_MINUTES * 60_000).toISOString()

/** Whether a lock has not ended by itself. */
const isLocked = ({ at }: { at: string }, now: string): boolean => at > lastAlive(now)

/** Those of the drafts that somebody reviews at the moment, by their ids. */
export async function readLocks(
  database: Database,
  ids: readonly number[],
  now: string,
): Promise<Map<number, ShownLock>> {
  const found = await database.reviewLock.findMany({
    where: { draftId: { in: [...ids] }, at: { gt: lastAlive(now) } },
  })
  const people = await database.person.findMany({
    where: { id: { in: found.map(({ personId }) => personId) } },
    select: { id: true, name: true },
  })
  const nameOf = new Map(people.map(({ id, name }) => [id, name]))
  return new Map(
    found.map(({ draftId, personId, at }) => [
      draftId,
      { id: personId, name: nameOf.get(personId) ?? personId, at },
    ]),
  )
}

/**
 * Has a report before one, for as long as one's page says so every few minutes. Another's lock stays unless it is taken over; whose it is
 * then. It keeps nobody from deciding: two who do are told of each other by the version of the draft.
 */
export function lockForReview(
  session: SqlConnection,
  granted: Permission<'report.review'>,
  at: string,
  { key, takeOver }: { key: string; takeOver: boolean },
): Promise<{ kind: 'locked'; by: string } | { kind: 'not_waiting' }> {
  return writeTransaction(session, at, async () => {
    const { by } = granted
    const draft = await findDraft(session, key)
    if (draft === null || draft.state !== 'sent') return { kind: 'not_waiting' }
    if (!holdsIn(granted, 'report.review', draft.content.report.country)) return { kind: 'not_waiting' }
    const [held] = await session.query<{ personId: string; at: string }>(
      'select "personId", "at" from "ReviewLock" where "draftId" = ?',
      [draft.id],
    )
    if (held !== undefined && held.personId !== by && isLocked(held, at) && !takeOver)
      return { kind: 'locked', by: held.personId }
    if (held !== undefined)
      await session.run('update "ReviewLock" set "personId" = ?, "at" = ? where "draftId" = ?', [
        by,
        at,
        draft.id,
      ])
    else await session.insert('ReviewLock', ['draftId', 'personId', 'at'], [[draft.id, by, at]])
    return { kind: 'locked', by }
  })
}

/** Ends one's own lock, where one goes away from the report. */
export function unlock(
  session: SqlConnection,
  { by }: Permission<'report.review'>,
  at: string,
  key: string,
): Promise<void> {
  return writeTransaction(session, at, async () => {
    await session.run(
      'delete from "ReviewLock" where "personId" = ? and "draftId" = (select "id" from "Draft" where "key" = ?)',
      [by, key],
    )
  })
}
