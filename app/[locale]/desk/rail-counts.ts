import 'server-only'
import type { Person } from '@/lib/access/person'
import { limitedTo, mayDo } from '@/lib/access/rules'
import { countConflicts } from '@/lib/conflicts/data'
import type { Database } from '@/lib/db/open'
import { countUnsaidStanding } from '@/lib/directory/listing/read-list'
import { ofCountries } from '@/lib/drafts/lists/of-countries'
import { countWaitingBatches } from '@/lib/imports/batch/data'
import { countInbox } from '@/lib/sources/data'

/** More than these are not counted: nobody reads on that far. */
export const mostCounted = 99

/** How much waits on each page of the desk for somebody, by the part of its address: only on those that they may see. */
export async function railCounts(database: Database, person: Person): Promise<Map<string, number>> {
  const most = mostCounted + 1
  const may = (what: Parameters<typeof mayDo>[1]) => mayDo(person, what)
  const only = limitedTo(person)
  const seen = ofCountries(only)
  const drafts = (where: { state: string; authorId?: string; terms?: object }) =>
    database.draft.findMany({ where, select: { id: true }, take: most }).then(({ length }) => length)
  const assigned = () =>
    database.draftAssignee.findMany({ where: { personId: person.id }, select: { draftId: true }, take: most })
  const begunImports = () => database.fileImport.count({ where: { authorId: person.id, state: 'open' } })
  const counts: [string, Promise<number>][] = [
    ['', ownWork()],
    ['/imports', may('draft.write') ? begunImports() : none],
    ['/inbox', may('draft.write') ? inbox() : none],
    ['/review', may('report.review') ? forReview() : none],
    ['/conflicts', may('conflict.rule') ? countConflicts(database, only, most) : none],
    ['/lists', may('lists.change') ? forLists() : none],
  ]
  const counted = await Promise.all(counts.map(async ([part, count]) => [part, await count] as const))
  return new Map(counted)

  /** Sources that nobody has, and those that one reads oneself. */
  async function inbox(): Promise<number> {
    const { unread, own } = await countInbox(database, { id: person.id, countries: only }, most)
    return unread + own
  }

  /** Drafts and files. */
  async function forReview(): Promise<number> {
    const [sent, batches] = await Promise.all([
      drafts({ state: 'sent', ...seen }),
      countWaitingBatches(database, person),
    ])
    return sent + batches
  }

  /** Organisations of which nobody said what they are to the conflict, and proposals. */
  async function forLists(): Promise<number> {
    const waiting = database.listProposal.count({ where: { state: 'waiting' } })
    return (await waiting) + (await countUnsaidStanding(database))
  }

  /** What came back to somebody, and what they shall review. */
  async function ownWork(): Promise<number> {
    const returned = await drafts({ state: 'returned', authorId: person.id })
    if (!may('report.review')) return returned
    const ids = (await assigned()).map(({ draftId }) => draftId)
    return returned + (await database.draft.count({ where: { id: { in: ids }, state: 'sent', ...seen } }))
  }
}

const none = Promise.resolve(0)
