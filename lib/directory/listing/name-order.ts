import 'server-only'
import type { Database } from '@/lib/db/open'
import { byNameIn } from '@/lib/i18n/names'
import { byCodeUnits, PLACE_KINDS } from '@/lib/places/tree'
import { Prisma } from '@/prisma/client/sqlite'
import type { NamedKind } from '../types'

/** All places or organisations in the order of the names that a language shows, as readers of it look them up. */
export interface NameOrder {
  ids: Int32Array
  /** Of each in the same order: its place among `PLACE_KINDS`, 0 for an organisation; and the id of its country, 0 for none. */
  kinds: Uint8Array
  countries: Int32Array
  /** The same ids in the order of the codes, or of the keys. */
  byCode: Int32Array
}

interface Kept {
  of: string
  order: NameOrder
}

/** Kept beside the modules, so that a reload in development does not forget. */
const kept = globalThis as { firmgroundNameOrders?: Map<string, Kept> }

/** Orders of so many lists and languages are kept: seven languages of two lists. */
const mostKept = 14

/**
 * The order in which a list is shown. No database of ours sorts by the rules of a language (Ukrainian і stands between з and й, not behind я), so it
 * is sorted here, once after each change of the names.
 */
export async function nameOrder(database: Database, kind: NamedKind, language: string): Promise<NameOrder> {
  kept.firmgroundNameOrders ??= new Map()
  const of = await stateOfNames(database, kind)
  const key = `${kind} ${language}`
  const known = kept.firmgroundNameOrders.get(key)
  kept.firmgroundNameOrders.delete(key)
  const order = known?.of === of ? known.order : await sortNames(database, kind, language)
  kept.firmgroundNameOrders.set(key, { of, order })
  const [oldest] = kept.firmgroundNameOrders.keys()
  if (kept.firmgroundNameOrders.size > mostKept && oldest !== undefined)
    kept.firmgroundNameOrders.delete(oldest)
  return order
}

/**
 * What tells the names as they are from any earlier ones: how many there are, and how many former states are kept of things of that kind, of
 * which there is one more after each change; and which record it is.
 */
async function stateOfNames(database: Database, kind: NamedKind): Promise<string> {
  const things = Prisma.raw(kind === 'place' ? '"Place"' : '"Organisation"')
  const history = kind === 'place' ? 'Place' : 'Organisation'
  const [row] = await database.$queryRaw<Record<string, number | bigint | string | null>[]>(
    Prisma.sql`select (select count(*) from ${things}) as "count", (select max("id") from ${things}) as "last",
      (select count(*) from "FormerState" where "kind" = ${history}) as "changes",
      (select "link" from "AuditEntry" where "id" = 1) as "first"`,
  )
  return Object.values(row ?? {})
    .map(String)
    .join(' ')
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

async function sortNames(database: Database, kind: NamedKind, language: string): Promise<NameOrder> {
  const shown = await database.$queryRaw<NamedRow[]>(
    kind === 'place'
      ? Prisma.sql`select t."id" as "id", t."kind" as "kind", t."code" as "code", t."countryId" as "country",
          coalesce((select s."name" from "PlaceName" s where s."placeId" = t."id" order by ${shownFirst(language)}), t."code") as "name"
        from "Place" t`
      : Prisma.sql`select t."id" as "id", '' as "kind", t."key" as "code", 0 as "country", coalesce((select s."name" from "OrganisationName" s
          where s."organisationId" = t."id" order by ${shownFirst(language)}), t."key") as "name" from "Organisation" t`,
  )
  const inOrder = byNameIn(language)
  shown.sort((a, b) => inOrder(a.name, b.name) || Number(a.id) - Number(b.id))
  const order: NameOrder = {
    ids: new Int32Array(shown.length),
    kinds: new Uint8Array(shown.length),
    countries: new Int32Array(shown.length),
    byCode: Int32Array.from(
      [...shown].sort((a, b) => byCodeUnits(a.code, b.code)),
      ({ id }) => Number(id),
    ),
  }
  const kinds: readonly string[] = PLACE_KINDS
  for (const [at, { id, kind, country }] of shown.entries()) {
    order.ids[at] = Number(id)
    order.kinds[at] = Math.max(0, kinds.indexOf(kind))
    order.countries[at] = Number(country ?? 0)
  }
  return order
}
