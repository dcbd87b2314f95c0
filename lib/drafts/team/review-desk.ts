import 'server-only'
import type { Person } from '@/lib/access/person'
import { mayDoIn } from '@/lib/access/rules'
import type { Database } from '@/lib/db/open'
import { loadPeople } from '@/lib/people/data'
import { readLocks, type ShownLock } from '../lists/review-lock'

/** Who has a report before them, who shall review it, and who could. */
export interface ReviewDesk {
  lock: ShownLock | null
  /** Id of who shall review it; blank: whoever will. */
  reviewer: string
  reviewers: Person[]
}

export async function readReviewDesk(
  database: Database,
  { key, country }: { key: string; country: string },
  now: string,
): Promise<ReviewDesk> {
  const draft = await database.draft.findUnique({ where: { key }, select: { id: true } })
  const people = await loadPeople(database)
  const reviewers = people.filter((person) => mayDoIn(person, 'report.review', country))
  if (draft === null) return { lock: null, reviewer: '', reviewers }
  const [locks, assigned] = await Promise.all([
    readLocks(database, [draft.id], now),
    database.draftAssignee.findUnique({ where: { draftId: draft.id } }),
  ])
  return { lock: locks.get(draft.id) ?? null, reviewer: assigned?.personId ?? '', reviewers }
}
