import 'server-only'
import type { Database } from '@/lib/db/open'
import { foldedWords } from '@/lib/places/fold'
import { PLACE_KINDS } from '@/lib/places/tree'
import { Prisma } from '@/prisma/client/sqlite'
import type { ListQuery } from '../list-query'
import type { ListPage, NamedKind } from '../types'
import { listedThings } from './listed-things'
import { nameOrder } from './name-order'
import type { EntryOrders, NamedEntry } from './named-entries'
import { readUsage, type Usage } from './usage'

/** How many of a list stand on one page. */
export const listedPerPage = 50

/** Words of a search past these say nothing that the first do not. */
const mostWords = 8

/**
 * A page of the places or organisations that a query asks for: those that have a name with all words of `typed` in it, each as the beginning
 * of one, or that have `typed` as their code. Where what the page comes after is gone, the first page.
 */
export async function readList(
  database: Database,
  kind: NamedKind,
  language: string,
  query: ListQuery,
  perPage = listedPerPage,
): Promise<ListPage> {
  const [orders, usage, found, country, standing] = await Promise.all([
    nameOrder(database, kind, language),
    readUsage(database, kind),
    query.typed.trim() === '' ? null : idsOf(database, foundBy(kind, query.typed)),
    query.country === '' ? null : countryFilter(database, kind, query.country),
    kind === 'organisation' && query.kind !== '' ? idsOf(database, ofStanding(query.kind)) : null,
  ])
  const isOfKind = kind === 'place' && (PLACE_KINDS as readonly string[]).includes(query.kind)
  const isAsked = (entry: NamedEntry) =>
    (found === null || found.has(entry.id)) &&
    (country === null || country(entry)) &&
    (standing === null || standing.has(entry.id)) &&
    (!isOfKind || entry.kind === query.kind) &&
    (query.use === '' || usage.named.has(entry.id) === (query.use === 'yes'))
  const asked = await sorted(database, kind, query, orders, usage, isAsked)
  const from = query.after === null ? 0 : asked.indexOf(query.after) + 1
  const ids = asked.slice(from, from + perPage)
  return {
    things: await listedThings(database, kind, ids, language, usage),
    total: asked.length,
    isFirst: from === 0,
    next: from + ids.length < asked.length ? (ids.at(-1) ?? null) : null,
  }
}

/** The ids of all that is asked for, in the order that is asked for; what is alike by name. */
async function sorted(
  database: Database,
  kind: NamedKind,
  { sort }: ListQuery,
  { byName, byCode }: EntryOrders,
  usage: Usage,
  isAsked: (entry: NamedEntry) => boolean,
): Promise<number[]> {
  const entries = (sort === 'code' ? byCode : byName).filter(isAsked)
  // Sorting leaves what is alike in the order of names.
  if (sort === 'kind' && kind === 'place') {
    const rank = new Map<string, number>(PLACE_KINDS.map((kind, at) => [kind, at]))
    entries.sort((a, b) => (rank.get(a.kind) ?? 0) - (rank.get(b.kind) ?? 0))
  }
  const ids = entries.map(({ id }) => id)
  if (sort === 'kind' && kind === 'organisation') {
    const parties = await idsOf(database, ofStanding('party'))
    ids.sort((a, b) => Number(parties.has(b)) - Number(parties.has(a)))
  }
  const uses = (id: number) => usage.figures.get(id) ?? (usage.named.has(id) ? 0 : -1)
  return sort === 'used' ? ids.sort((a, b) => uses(b) - uses(a)) : ids
}

async function idsOf(database: Database, statement: Prisma.Sql): Promise<Set<number>> {
  const rows = await database.$queryRaw<{ id: number | bigint }[]>(statement)
  return new Set(rows.map(({ id }) => Number(id)))
}

/** Whether a thing is of a country: a place lies in it, an organisation works in it or is named by reports of it. */
async function countryFilter(
  database: Database,
  kind: NamedKind,
  code: string,
): Promise<(entry: NamedEntry) => boolean> {
  const asked = await database.place.findUnique({ where: { code }, select: { id: true } })
  if (kind === 'place') return ({ country }) => country === asked?.id
  const named = Prisma.sql`join "ReportCountry" rc on rc."reportId" = r."id" and rc."countryId" = ${asked?.id ?? 0}`
  const ids = await idsOf(
    database,
    Prisma.sql`select o."operatorId" as "id" from "Operation" o where o."countryId" = ${asked?.id ?? 0}
      union select r."publisherId" from "Report" r ${named}
      union select r."saidById" from "Report" r ${named} where r."saidById" is not null`,
  )
  return ({ id }) => ids.has(id)
}

/** Each once. */
const foundBy = (kind: NamedKind, typed: string) =>
  kind === 'place'
    ? Prisma.sql`select p."id" as "id" from "Place" p where p."code" = ${typed.trim()} or p."pcode" = ${typed.trim()}
        union select n."placeId" from "PlaceName" n where ${withWords(typed)}
        union select c."placeId" from "PlaceCode" c where c."code" = ${typed.trim()}`
    : Prisma.sql`select o."id" as "id" from "Organisation" o where o."key" = ${typed.trim()}
        union select n."organisationId" from "OrganisationName" n where ${withWords(typed)}`

/** Whether the name `n` has all words; folded words hold none of the signs that `like` understands. */
function withWords(typed: string): Prisma.Sql {
  const words = foldedWords(typed).slice(0, mostWords)
  if (words.length === 0) return Prisma.sql`1 = 0`
  return Prisma.join(
    words.map((word) => Prisma.sql`(n."folded" like ${`${word}%`} or n."folded" like ${`% ${word}%`})`),
    ' and ',
  )
}

/** That it is none is said by the audit alone: the standing of such an organisation is blank. */
const unsaidStanding = Prisma.sql`o."standing" = '' and o."standingNote" = '' and o."mergedIntoId" is null
  and not exists (select 1 from "AuditEntry" e where e."subject" = o."key" and e."action" = 'organisation.standing')`

const ofStanding = (standing: string) =>
  Prisma.sql`select o."id" as "id" from "Organisation" o where ${
    standing === 'party'
      ? Prisma.sql`o."standing" = 'party'`
      : standing === 'unsaid'
        ? unsaidStanding
        : Prisma.sql`o."standing" = '' and not (${unsaidStanding})`
  }`

/** How many organisations stand on record of which nobody has said whether they are a party to the conflict. */
export async function countUnsaidStanding(database: Database): Promise<number> {
  const [counted] = await database.$queryRaw<{ count: number | bigint }[]>(
    Prisma.sql`select count(*) as "count" from "Organisation" o where ${unsaidStanding}`,
  )
  return Number(counted?.count ?? 0)
}
