import 'server-only'
import type { Database } from '@/lib/db/open'
import { listedDraft } from '../data'
import { OWN_STATES } from '../states'
import type { ListedDraft } from '../types'

/** So many drafts of those who left are shown. */
const mostLeft = 50

/** Drafts that are not decided on and whose authors cannot sign in any more, what was changed last first. */
export async function readLeftDrafts(database: Database): Promise<{ rows: ListedDraft[]; total: number }> {
  const gone = await database.person.findMany({ where: { disabled: true }, select: { id: true } })
  const where = {
    authorId: { in: gone.map(({ id }) => id) },
    state: { in: [...OWN_STATES] },
    NOT: { state: 'open', figures: 0 },
  }
  const [found, total] = await Promise.all([
    database.draft.findMany({
      where,
      omit: { content: true },
      include: { author: true },
      orderBy: [{ changedAt: 'desc' }, { id: 'desc' }],
      take: mostLeft,
    }),
    database.draft.count({ where }),
  ])
  return { rows: found.map(listedDraft), total }
}
