import 'server-only'
import type { Database } from '../db/open'
import type { DraftRemark } from './schema'
import { STATES } from './states'
import { parseStored } from './stored'
import type { ListedDraft, ReadDraft } from './types'

const mostListed = 200

/** A person's drafts that are not yet published or put away, what was returned first, then the latest; with the remarks made. */
export async function readDraftsOf(
  database: Database,
  authorId: string,
): Promise<(ListedDraft & { remarks: DraftRemark[] })[]> {
  const found = await database.draft.findMany({
    where: { authorId, state: { in: ['open', 'returned', 'sent'] } },
    omit: { content: true },
    include: { author: true, comments: { orderBy: { id: 'asc' } } },
    orderBy: [{ changedAt: 'desc' }, { id: 'desc' }],
    take: mostListed,
  })
  const nameOf = await namesOf(
    database,
    found.flatMap(({ comments }) => comments),
  )
  const rank: Partial<Record<string, number>> = { returned: 0, open: 1, sent: 2 }
  return found
    .map((draft) => ({ ...listed(draft), remarks: remarksOf(draft.comments, nameOf) }))
    .sort((a, b) => (rank[a.state] ?? 3) - (rank[b.state] ?? 3))
}

/** What waits for review, the longest waiting first. */
export async function readSentDrafts(database: Database): Promise<ListedDraft[]> {
  const found = await database.draft.findMany({
    where: { state: 'sent' },
    omit: { content: true },
    include: { author: true },
    orderBy: [{ sentAt: 'asc' }, { id: 'asc' }],
    take: mostListed,
  })
  return found.map(listed)
}

/** One draft; null where there is none. Who may see it is for the caller to ask. */
export async function readDraft(database: Database, key: string): Promise<ReadDraft | null> {
  const draft = await database.draft.findUnique({
    where: { key },
    include: { author: true, comments: { orderBy: { id: 'asc' } } },
  })
  if (draft === null) return null
  return {
    ...listed(draft),
    version: draft.version,
    content: parseStored(draft.content),
    reportKey: draft.reportKey,
    comments: remarksOf(draft.comments, await namesOf(database, draft.comments)),
  }
}

/** What was decided on a draft, by whom and when; null where nothing is decided. */
export async function readDecision(
  database: Database,
  key: string,
): Promise<{ state: 'returned' | 'published' | 'discarded'; id: string; name: string; at: string } | null> {
  const draft = await database.draft.findUnique({
    where: { key },
    select: { state: true, decidedBy: true, decidedAt: true },
  })
  const state = (['returned', 'published', 'discarded'] as const).find((decided) => decided === draft?.state)
  if (draft === null || state === undefined) return null
  const { decidedBy: id, decidedAt: at } = draft
  const person = await database.person.findUnique({ where: { id } })
  return { state, id, name: person?.name ?? id, at }
}

/** The names of those who made remarks, by id. */
async function namesOf(database: Database, remarks: readonly { by: string }[]): Promise<Map<string, string>> {
  const people = await database.person.findMany({ where: { id: { in: remarks.map(({ by }) => by) } } })
  return new Map(people.map(({ id, name }) => [id, name]))
}

const remarksOf = (remarks: readonly DraftRemark[], names: ReadonlyMap<string, string>): DraftRemark[] =>
  remarks.map(({ figure, text, by, at }) => ({ figure, text, by: names.get(by) ?? by, at }))

type Row = Pick<ListedDraft, 'key' | 'title' | 'figures' | 'corrects' | 'changedAt' | 'sentAt'> & {
  state: string
  author: { id: string; name: string }
}

const listed = ({ key, title, figures, state, corrects, author, changedAt, sentAt }: Row): ListedDraft => ({
  key,
  title,
  figures,
  state: STATES.find((known) => known === state) ?? 'open',
  corrects,
  author: { id: author.id, name: author.name },
  changedAt,
  sentAt,
})
