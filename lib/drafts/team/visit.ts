import 'server-only'
import type { Permission } from '@/lib/access/permission'
import type { SqlConnection } from '@/lib/db/connection'
import type { Database } from '@/lib/db/open'
import { writeTransaction } from '@/lib/db/transactions'
import { mostPublishedShown } from '../limits'
import { daysBefore } from '../lists/days-before'
import type { PublishedOwn } from '../types'

/** Whoever has never said that they have seen what became of their reports is shown that of so many days. */
const firstDays = 14

/** What others have published of a person's reports since they last said that they had seen it, the latest first, and how many there are. */
export async function readPublishedOwn(
  database: Database,
  personId: string,
  now: string,
): Promise<{ rows: PublishedOwn[]; total: number }> {
  const visit = await database.deskVisit.findUnique({ where: { personId } })
  const where = {
    authorId: personId,
    state: 'published',
    decidedAt: { gt: visit?.seenAt ?? daysBefore(now, firstDays) },
    decidedBy: { not: personId },
  }
  const [found, total] = await Promise.all([
    database.draft.findMany({
      where,
      omit: { content: true },
      include: { terms: { where: { kind: 'country' } } },
      orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }],
      take: mostPublishedShown,
    }),
    database.draft.count({ where }),
  ])
  const people = await database.person.findMany({
    where: { id: { in: found.map(({ decidedBy }) => decidedBy) } },
    select: { id: true, name: true },
  })
  const nameOf = new Map(people.map(({ id, name }) => [id, name]))
  return {
    rows: found.map(({ key, title, reportKey, decidedBy, decidedAt, terms }) => ({
      ...{ key, title, report: reportKey, at: decidedAt },
      country: terms[0]?.term ?? '',
      by: nameOf.get(decidedBy) ?? decidedBy,
    })),
    total,
  }
}

/** Notes that somebody has seen what became of their reports up to an instant; it never goes back. */
export function markSeen(
  session: SqlConnection,
  { by }: Permission<'desk.use'>,
  at: string,
  upTo: string,
): Promise<void> {
  return writeTransaction(session, at, async () => {
    const seen = upTo < at ? upTo : at
    const changed = await session.run(
      'update "DeskVisit" set "seenAt" = case when "seenAt" > ? then "seenAt" else ? end where "personId" = ?',
      [seen, seen, by],
    )
    if (changed === 0) await session.insert('DeskVisit', ['personId', 'seenAt'], [[by, seen]])
  })
}
