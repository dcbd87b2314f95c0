import 'server-only'
import type { Person } from '@/lib/access/person'
import { mayDo } from '@/lib/access/rules'
import { countConflicts } from '@/lib/conflicts/data'
import type { Database } from '@/lib/db/open'
import { countUnsaidStanding } from '@/lib/directory/data'
import { countWaitingBatches } from '@/lib/imports/batch/data'
import { countInbox } from '@/lib/sources/data'

/** More than these are not counted: nobody reads on that far. */
export const mostCounted = 99

/** How much waits on each page of the desk for somebody, by the part of its address: only on those that they may see. */
export async function railCounts(database: Database, person: Person): Promise<Map<string, number>> {
  const most = mostCounted + 1
  const may = (what: Parameters<typeof mayDo>[1]) => mayDo(person, what)
  const drafts = (where: { state: string; authorId?: string }) =>
    database.draft.findMany({ where, select: { id: true }, take: most }).then(({ length }) => length)
  const assigned = () =>
    database.draftAssignee.findMany({ where: { personId: person.id }, select: { draftId: true }, take: most })
  const begunImports = () => database.fileImport.count({ where: { authorId: person.id, state: 'open' } })
  const counts: [string, Promise<number>][] = [
    ['', ownWork()],
    ['/imports', may('draft.write') ? begunImports() : none],
    ['/inbox', may('draft.write') ? inbox() : none],
    ['/review', may('report.review') ? forReview() : none],
    ['/conflicts', may('conflict.rule') ? countConflicts(database, most) : none],
    ['/lists', may('lists.change') ? countUnsaidStanding(database) : none],
  ]
  const counted = await Promise.all(counts.map(async ([part, count]) => [part, await count] as const))
  return new Map(counted)

  /** Sources that nobody has, and those that one reads oneself. */
  async function inbox(): Promise<number> {
    const { unread, own } = await countInbox(database, person.id, most)
    return unread + own
  }

  /** Drafts and files. */
  async function forReview(): Promise<number> {
    const [sent, batches] = await Promise.all([drafts({ state: 'sent' }), countWaitingBatches(database)])
    return sent + batches
  }

  /** What came back to somebody, and what they shall review. */
  async function ownWork(): Promise<number> {
    const returned = await drafts({ state: 'returned', authorId: person.id })
    if (!may('report.review')) return returned
    const ids = (await assigned()).map(({ draftId }) => draftId)
    return returned + (await database.draft.count({ where: { id: { in: ids }, state: 'sent' } }))
  }
}

const none = Promise.resolve(0)
