import 'server-only'
import type { SqlConnection } from '@/lib/db/connection'
import type { Database } from '@/lib/db/open'
import { elementAt } from '@/lib/lookup/element-at'
import { listedDraft, namesOf, remarksOf } from '../data'
import { OWN_STATES, type OwnState } from '../states'
import type { DraftPage, OwnDraft, WaitingDraft } from '../types'
import { cursorText, type DraftCursor } from './draft-filter'
import { type ListStatement, ownIds, type SeenFilter, waitingCount, waitingIds } from './list-query'
import { rareWord } from './rare-word'
import { readLocks } from './review-lock'

/** How many drafts a page of a list shows. */
export const draftsPerPage = 50

/** More are not counted: the page says "more than". */
export const mostCounted = 10_000

const idsOf = async (session: SqlConnection, { sql, values }: ListStatement): Promise<number[]> =>
  (await session.query<{ id: number }>(sql, values)).map(({ id }) => id)

/** A page of what waits for review. `now` is the instant by which waits and locks are measured. */
export async function readWaiting(
  database: Database,
  session: SqlConnection,
  filter: SeenFilter,
  after: DraftCursor | null,
  now: string,
): Promise<DraftPage<WaitingDraft>> {
  const found = await idsOf(session, waitingIds(filter, after, now, draftsPerPage + 1))
  const count = waitingCount(filter, now, mostCounted + 1)
  const [counted] = await session.query<{ count: number | bigint }>(count.sql, count.values)
  const ids = found.slice(0, draftsPerPage)
  const rows = await readRows(database, ids, now)
  const last = rows.at(-1)
  const id = ids.at(-1)
  const more = found.length > ids.length && last !== undefined && id !== undefined
  return {
    rows,
    total: Number(counted?.count ?? 0),
    next: more ? cursorText({ at: last.sentAt, id }) : null,
  }
}

async function readRows(database: Database, ids: readonly number[], now: string): Promise<WaitingDraft[]> {
  const [found, locks, assigned, open] = await Promise.all([
    database.draft.findMany({
      where: { id: { in: [...ids] } },
      omit: { content: true },
      include: { author: true },
    }),
    readLocks(database, ids, now),
    database.draftAssignee.findMany({ where: { draftId: { in: [...ids] } } }),
    database.draftTerm.findMany({
      where: { draftId: { in: [...ids] }, kind: { in: ['open', 'country'] } },
    }),
  ])
  const nameOf = await namesOf(
    database,
    assigned.map(({ personId }) => ({ by: personId })),
  )
  const reviewerOf = new Map(assigned.map(({ draftId, personId }) => [draftId, personId]))
  const rowOf = new Map(found.map((draft) => [draft.id, draft]))
  return ids.flatMap((id) => {
    const draft = rowOf.get(id)
    if (draft === undefined) return []
    const reviewer = reviewerOf.get(id)
    const terms = open.filter(({ draftId }) => draftId === id)
    return {
      kind: 'draft' as const,
      ...listedDraft(draft),
      version: draft.version,
      country: terms.find(({ kind }) => kind === 'country')?.term ?? '',
      open: terms.some(({ kind }) => kind === 'open'),
      lock: locks.get(id) ?? null,
      reviewer: reviewer === undefined ? null : { id: reviewer, name: nameOf.get(reviewer) ?? reviewer },
    }
  })
}

/** A person's drafts by their states, each from its own cursor on, what was changed last first; with the remarks made. */
export async function readDraftsOf(
  database: Database,
  session: SqlConnection,
  authorId: string,
  { typed = '', after = {} }: { typed?: string; after?: Partial<Record<OwnState, DraftCursor | null>> } = {},
): Promise<Record<OwnState, DraftPage<OwnDraft>>> {
  const rare = await rareWord(session, typed)
  const pages: DraftPage<OwnDraft>[] = []
  for (const state of OWN_STATES) {
    const found = await idsOf(
      session,
      ownIds({ authorId, state, typed, rare }, after[state] ?? null, draftsPerPage + 1),
    )
    const ids = found.slice(0, draftsPerPage)
    const rows = await database.draft.findMany({
      where: { id: { in: ids } },
      omit: { content: true },
      include: { author: true, comments: { orderBy: { id: 'asc' } } },
      orderBy: [{ changedAt: 'desc' }, { id: 'desc' }],
    })
    const nameOf = await namesOf(
      database,
      rows.flatMap(({ comments }) => comments),
    )
    const last = rows.at(-1)
    pages.push({
      rows: rows.map((draft) => ({ ...listedDraft(draft), remarks: remarksOf(draft.comments, nameOf) })),
      total: await database.draft.count({ where: { authorId, state } }),
      next:
        found.length > ids.length && last !== undefined
          ? cursorText({ at: last.changedAt, id: last.id })
          : null,
    })
  }
  return { returned: elementAt(pages, 0), open: elementAt(pages, 1), sent: elementAt(pages, 2) }
}

/**
 * The report to review after another one: the next that the filter lets through, that this person may decide and that nobody else has
 * before them; from the beginning again where none follows. Null where none is left.
 */
export async function readNextWaiting(
  database: Database,
  session: SqlConnection,
  {
    filter,
    from,
    person,
    fourEyes,
    now,
  }: {
    filter: SeenFilter
    /** The key of the report that it follows. */
    from: string
    person: string
    fourEyes: boolean
    now: string
  },
): Promise<string | null> {
  const draft = await database.draft.findUnique({ where: { key: from }, select: { id: true, sentAt: true } })
  const starts: (DraftCursor | null)[] = [draft === null ? null : { at: draft.sentAt, id: draft.id }, null]
  for (const start of starts) {
    const ids = await idsOf(session, waitingIds(filter, start, now, draftsPerPage))
    const locks = await readLocks(database, ids, now)
    const found = await database.draft.findMany({
      where: { id: { in: ids } },
      select: { id: true, key: true, authorId: true },
    })
    const rowOf = new Map(found.map((row) => [row.id, row]))
    for (const id of ids) {
      const row = rowOf.get(id)
      const locked = locks.get(id)
      if (row === undefined || row.key === from) continue
      if (locked !== undefined && locked.id !== person) continue
      if (!fourEyes || row.authorId !== person) return row.key
    }
  }
  return null
}
