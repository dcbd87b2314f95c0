import 'server-only'
import type { Database } from '@/lib/db/open'
import { lastOf } from '@/lib/lookup/element-at'
import type { DraftComment } from './schema'
import { OWN_STATES, type OwnState, STATES } from './states'
import { parseStored } from './stored-draft'
import type { DraftPage, ListedDraft, OwnDraft, ReadDraft } from './types'

/** How many drafts a page of a list shows. */
export const draftsPerPage = 50

/** A person's drafts by their states, each from its own cursor on, what was changed last first; with the remarks made. */
export async function readDraftsOf(
  database: Database,
  authorId: string,
  after: Partial<Record<OwnState, number | null>> = {},
): Promise<Record<OwnState, DraftPage<OwnDraft>>> {
  const pages = await Promise.all(
    OWN_STATES.map(async (state) => {
      const where = { authorId, state }
      const found = await database.draft.findMany({
        where,
        omit: { content: true },
        include: { author: true, comments: { orderBy: { id: 'asc' } } },
        orderBy: [{ changedAt: 'desc' }, { id: 'desc' }],
        ...pageFrom(after[state] ?? null),
      })
      const remarks = found.flatMap(({ comments }) => comments)
      const nameOf = await namesOf(database, remarks)
      const total = await database.draft.count({ where })
      return pageOf(found, total, (draft) => ({
        ...listed(draft),
        remarks: remarksOf(draft.comments, nameOf),
      }))
    }),
  )
  const [returned, open, sent] = pages as [DraftPage<OwnDraft>, DraftPage<OwnDraft>, DraftPage<OwnDraft>]
  return { returned, open, sent }
}

/** What waits for review, the longest waiting first, from a cursor on. */
export async function readSentDrafts(database: Database, after: number | null = null): Promise<DraftPage> {
  const where = { state: 'sent' }
  const found = await database.draft.findMany({
    where,
    omit: { content: true },
    include: { author: true },
    orderBy: [{ sentAt: 'asc' }, { id: 'asc' }],
    ...pageFrom(after),
  })
  return pageOf(found, await database.draft.count({ where }), listed)
}

/** One more than a page, after the draft that the page before ended with. */
const pageFrom = (after: number | null) => ({
  take: draftsPerPage + 1,
  ...(after === null ? {} : { cursor: { id: after }, skip: 1 }),
})

function pageOf<Found extends { id: number }, Shown>(
  found: readonly Found[],
  total: number,
  show: (draft: Found) => Shown,
): DraftPage<Shown> {
  const rows = found.slice(0, draftsPerPage)
  return { rows: rows.map(show), total, next: found.length > rows.length ? lastOf(rows).id : null }
}

/** A cursor as an address gives it; null where it gives none. */
export function draftCursor(given: string | string[] | undefined): number | null {
  return typeof given === 'string' && /^\d{1,9}$/.test(given) ? Number(given) : null
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

/** The country of the draft that a person wrote or decided on last, else of the report that came onto the record last; or blank. */
export async function readLastCountry(database: Database, personId: string): Promise<string> {
  const draft = await database.draft.findFirst({
    where: { OR: [{ authorId: personId }, { changedBy: personId }, { decidedBy: personId }] },
    orderBy: [{ changedAt: 'desc' }, { id: 'desc' }],
    select: { content: true },
  })
  const country = draft === null ? '' : parseStored(draft.content).report.country
  if (country !== '') return country
  const latest = await database.reportCountry.findFirst({
    orderBy: { reportId: 'desc' },
    select: { country: { select: { code: true } } },
  })
  return latest?.country.code ?? ''
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

const remarksOf = (remarks: readonly DraftComment[], names: ReadonlyMap<string, string>): DraftComment[] =>
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
