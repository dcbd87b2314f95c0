import 'server-only'
import type { Database } from '@/lib/db/open'
import { Prisma } from '@/prisma/client/sqlite'
import type { NamedKind } from '../types'
import { type EntryOrders, type NamedEntry, sortedEntries, withChanged } from './named-entries'

/** What tells the names of a record as they are from any earlier ones. */
interface NamesState {
  count: number
  /** The highest id of a thing, and of a former state of things of the kind, of which there is one more after each change; 0 for none. */
  last: number
  former: number
  /** Which record it is. */
  record: string
}

interface Kept {
  state: NamesState
  orders: EntryOrders
  byId: Map<number, NamedEntry>
}

/** Kept beside the modules, so that a reload in development does not forget. */
const kept = globalThis as { firmgroundNameOrders?: Map<string, Kept> }

/** Orders of so many lists and languages are kept. */
const mostKept = 6
/** More changes are not put into their places one by one: all of it is sorted anew. */
const mostChanged = 500

/**
 * The order in which a list is shown. No database of ours sorts by the rules of a language (Ukrainian і stands between з и й, not behind я), so it
 * is sorted here, once; what is changed later is put into its place.
 */
export async function nameOrder(database: Database, kind: NamedKind, language: string): Promise<EntryOrders> {
  kept.firmgroundNameOrders ??= new Map()
  const state = await readState(database, kind)
  const key = `${kind} ${language}`
  const known = kept.firmgroundNameOrders.get(key)
  kept.firmgroundNameOrders.delete(key)
  const now =
    (known === undefined ? null : await broughtUp(database, kind, language, known, state)) ??
    (await readAnew(database, kind, language, state))
  kept.firmgroundNameOrders.set(key, now)
  const [oldest] = kept.firmgroundNameOrders.keys()
  if (kept.firmgroundNameOrders.size > mostKept && oldest !== undefined)
    kept.firmgroundNameOrders.delete(oldest)
  return now.orders
}

async function readState(database: Database, kind: NamedKind): Promise<NamesState> {
  const things = Prisma.raw(kind === 'place' ? '"Place"' : '"Organisation"')
  const [row] = await database.$queryRaw<Record<keyof NamesState, number | bigint | string | null>[]>(
    Prisma.sql`select (select count(*) from ${things}) as "count", (select max("id") from ${things}) as "last",
      (select max("id") from "FormerState" where "kind" = ${historyOf(kind)}) as "former",
      (select "link" from "AuditEntry" where "id" = 1) as "record"`,
  )
  const number = (value: number | bigint | string | null | undefined) => Number(value ?? 0)
  return {
    count: number(row?.count),
    last: number(row?.last),
    former: number(row?.former),
    record: String(row?.record ?? ''),
  }
}

const historyOf = (kind: NamedKind) => (kind === 'place' ? 'Place' : 'Organisation')

async function readAnew(
  database: Database,
  kind: NamedKind,
  language: string,
  state: NamesState,
): Promise<Kept> {
  const entries = await readEntries(database, kind, language)
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  return { state, orders: sortedEntries(entries, language), byId }
}

/** What is kept, as it is now, by what was changed since; null where that is much, or cannot be told. */
async function broughtUp(
  database: Database,
  kind: NamedKind,
  language: string,
  { state: before, orders, byId }: Kept,
  state: NamesState,
): Promise<Kept | null> {
  if (before.record !== state.record || before.former > state.former) return null
  const isSame = before.former === state.former && before.count === state.count && before.last === state.last
  if (isSame) return { state, orders, byId }
  const changed = new Set<number>()
  const former = await database.formerState.findMany({
    where: { kind: historyOf(kind), id: { gt: before.former } },
    select: { key: true },
    take: mostChanged + 1,
  })
  for (const { key } of former) changed.add(Number(key))
  for (let id = before.last + 1; id <= state.last && changed.size <= mostChanged; id++) changed.add(id)
  if (changed.size > mostChanged) return null
  const now = await readEntries(database, kind, language, [...changed])
  const was = [...changed].flatMap((id) => byId.get(id) ?? [])
  const moved = withChanged(orders, was, now, language)
  if (moved?.byName.length !== state.count) return null
  for (const id of changed) byId.delete(id)
  for (const entry of now) byId.set(entry.id, entry)
  return { state, orders: moved, byId }
}

/** In which order the names of a thing are taken to be the one that is shown: as `nameIn` does. */
const shownFirst = (language: string) => Prisma.sql`s."alias",
  case s."language" when ${language} then 0 when 'en' then 1 else 2 end, s."language", s."id" limit 1`

interface NamedRow {
  id: number | bigint
  name: string
  kind: string
  code: string
  country: number | bigint | null
}

/** Ids that are asked for at once. */
const idsAtOnce = 500

/** All things of a kind, or those of these ids that there are. */
async function readEntries(
  database: Database,
  kind: NamedKind,
  language: string,
  ids?: readonly number[],
): Promise<NamedEntry[]> {
  const conditions =
    ids === undefined
      ? [Prisma.sql`1 = 1`]
      : Array.from(
          { length: Math.ceil(ids.length / idsAtOnce) },
          (_, part) =>
            Prisma.sql`t."id" in (${Prisma.join(ids.slice(part * idsAtOnce, (part + 1) * idsAtOnce))})`,
        )
  const entries: NamedEntry[] = []
  for (const condition of conditions) {
    const rows = await database.$queryRaw<NamedRow[]>(
      kind === 'place'
        ? Prisma.sql`select t."id" as "id", t."kind" as "kind", t."code" as "code", t."countryId" as "country",
            coalesce((select s."name" from "PlaceName" s where s."placeId" = t."id" order by ${shownFirst(language)}), t."code") as "name"
          from "Place" t where ${condition}`
        : Prisma.sql`select t."id" as "id", '' as "kind", t."key" as "code", 0 as "country", coalesce((select s."name" from "OrganisationName" s
            where s."organisationId" = t."id" order by ${shownFirst(language)}), t."key") as "name" from "Organisation" t where ${condition}`,
    )
    // Written out: as rows come from the database each takes many times the memory.
    for (const { id, name, code, kind, country } of rows)
      entries.push({ id: Number(id), name, code, kind, country: Number(country ?? 0) })
  }
  return entries
}
