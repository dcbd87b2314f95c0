import 'server-only'
import type { Database } from '@/lib/db/open'
import type { DraftComment } from './schema'
import { STATES } from './states'
import { parseStored } from './stored-draft'
import { parseMentions, withNamesOfNow } from './team/mentions'
import type { ListedDraft, ReadDraft } from './types'

/** A cursor by number as an address gives it; null where it gives none. */
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
    ...listedDraft(draft),
    version: draft.version,
    changedBy: draft.changedBy,
    content: parseStored(draft.content),
    reportKey: draft.reportKey,
    comments: remarksOf(draft.comments, await namesOf(database, draft.comments)),
  }
}

/** The country of the draft that a person wrote or decided on last, else of the report that came onto the record last; or blank. */
export async function readLastCountry(database: Database, personId: string): Promise<string> {
  const draft = await database.draft.findFirst({
    where: {
      practice: false,
      OR: [{ authorId: personId }, { changedBy: personId }, { decidedBy: personId }],
    },
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

/** The names of those who made remarks, and of those whom they name, by id. */
export async function namesOf(
  database: Database,
  remarks: readonly { by: string; mentions?: string }[],
): Promise<Map<string, string>> {
  const named = remarks.flatMap(({ mentions = '' }) => parseMentions(mentions).map(({ person }) => person))
  const ids = [...new Set([...remarks.map(({ by }) => by), ...named])]
  const people = await database.person.findMany({ where: { id: { in: ids } } })
  return new Map(people.map(({ id, name }) => [id, name]))
}

export const remarksOf = (
  remarks: readonly (DraftComment & { mentions: string })[],
  names: ReadonlyMap<string, string>,
): DraftComment[] =>
  remarks.map(({ figure, text, mentions, by, at }) => ({
    ...{ figure, by: names.get(by) ?? by, at },
    text: withNamesOfNow(text, parseMentions(mentions), names),
  }))

type Row = Pick<
  ListedDraft,
  'key' | 'title' | 'figures' | 'corrects' | 'practice' | 'changedAt' | 'sentAt'
> & {
  state: string
  author: { id: string; name: string }
}

/** A draft's row as lists show it. */
export const listedDraft = ({
  key,
  title,
  figures,
  state,
  corrects,
  practice,
  author,
  changedAt,
  sentAt,
}: Row): ListedDraft => ({
  key,
  title,
  figures,
  state: STATES.find((known) => known === state) ?? 'open',
  corrects,
  practice,
  author: { id: author.id, name: author.name },
  changedAt,
  sentAt,
})
