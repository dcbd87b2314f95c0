import 'server-only'
import { placeholders, type SqlConnection } from '@/lib/db/connection'
import type { Database } from '@/lib/db/open'
import { mostSourcesCounted, sourcesPerPage } from './limits'
import {
  isTermRare,
  placeInOrder,
  type SourceStatement,
  sourceCount,
  sourceIds,
  termCount,
  termsAsked,
} from './list-query'
import { priorityOf } from './queue'
import { newSources, type SourceCursor, type SourceFilter } from './source-filter'
import { type SourceState, sourceState } from './states'
import type { ListedSource, SourcePage } from './types'

/** A page of the sources that a filter lets through. `today`: the ISO day by which what is due is measured. */
export async function readSources(
  database: Database,
  session: SqlConnection,
  filter: SourceFilter,
  after: SourceCursor | null,
  today: string,
  countries: readonly string[] | null,
): Promise<SourcePage> {
  const asked = { filter, today, countries, rare: await rareTerms(session, filter) }
  const found = await idsOf(session, sourceIds(asked, after, sourcesPerPage + 1))
  const total = await countOf(session, sourceCount(asked, mostSourcesCounted + 1))
  const ids = found.slice(0, sourcesPerPage)
  const rows = await database.source.findMany({ where: { id: { in: ids } }, omit: { text: true } })
  const nameOf = await peopleNamed(
    database,
    rows.map(({ assigneeId }) => assigneeId),
  )
  const rowOf = new Map(rows.map((row) => [row.id, row]))
  const ordered = ids.flatMap((id) => rowOf.get(id) ?? [])
  const last = ordered.at(-1)
  const more = found.length > ids.length && last !== undefined
  return {
    rows: ordered.map((row) => listedSource(row, nameOf)),
    total,
    next: more ? `${placeInOrder(filter, last)}_${last.id}` : null,
  }
}

/** The key of the new source that whoever takes the next one gets; null where none fits the filter. */
export async function readNextSource(
  session: SqlConnection,
  filter: SourceFilter,
  today: string,
  countries: readonly string[] | null,
): Promise<{ id: number; key: string } | null> {
  const waiting: SourceFilter = { ...filter, state: 'new', assignee: '', order: 'queue' }
  const asked = { filter: waiting, today, countries, rare: await rareTerms(session, waiting) }
  const [id] = await idsOf(session, sourceIds(asked, null, 1))
  if (id === undefined) return null
  const [row] = await session.query<{ key: string }>('select "key" from "Source" where "id" = ?', [id])
  return row === undefined ? null : { id, key: row.key }
}

/** Sources of any state whose words begin with what was typed, the latest first. */
export async function findSourcesNamed(
  session: SqlConnection,
  typed: string,
  most: number,
  countries: readonly string[] | null,
): Promise<{ key: string; title: string; url: string; state: SourceState }[]> {
  const filter: SourceFilter = { ...newSources, state: '', typed }
  const asked = { filter, today: '', countries, rare: await rareTerms(session, filter) }
  const ids = await idsOf(session, sourceIds(asked, null, most))
  if (ids.length === 0) return []
  const rows = await session.query<{ key: string; title: string; url: string; state: string }>(
    `select "key", "title", "url", "state" from "Source" where "id" in (${placeholders(ids.length)}) order by "id" desc`,
    ids,
  )
  return rows.map(({ state, ...row }) => ({ ...row, state: sourceState(state) }))
}

/** Those terms of a filter that few sources have. */
async function rareTerms(session: SqlConnection, filter: SourceFilter): Promise<SourceStatement[]> {
  const rare: SourceStatement[] = []
  for (const term of termsAsked(filter))
    if (isTermRare(await countOf(session, termCount(term)))) rare.push(term)
  return rare
}

const idsOf = async (session: SqlConnection, { sql, values }: SourceStatement): Promise<number[]> =>
  (await session.query<{ id: number }>(sql, values)).map(({ id }) => id)

async function countOf(session: SqlConnection, { sql, values }: SourceStatement): Promise<number> {
  const [row] = await session.query<{ count: number | bigint }>(sql, values)
  return Number(row?.count ?? 0)
}

/** The names of people by their ids; those who are not on record any more are not among them. */
export async function peopleNamed(
  database: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const people = await database.person.findMany({
    where: { id: { in: [...new Set(ids)].filter(Boolean) } },
    select: { id: true, name: true },
  })
  return new Map(people.map(({ id, name }) => [id, name]))
}

type Row = Omit<ListedSource, 'assignee' | 'state' | 'priority' | 'isFromReader'> & {
  state: string
  priority: number
  assigneeId: string
  readerKey: string
}

/** A source's row as lists show it. */
export const listedSource = (row: Row, nameOf: ReadonlyMap<string, string>): ListedSource => ({
  ...{ key: row.key, url: row.url, title: row.title, publisher: row.publisher, published: row.published },
  ...{ language: row.language, country: row.country, operator: row.operator, due: row.due, note: row.note },
  ...{ at: row.at, version: row.version },
  priority: priorityOf(row.priority),
  state: sourceState(row.state),
  assignee:
    row.assigneeId === '' ? null : { id: row.assigneeId, name: nameOf.get(row.assigneeId) ?? row.assigneeId },
  isFromReader: row.readerKey !== '',
})
