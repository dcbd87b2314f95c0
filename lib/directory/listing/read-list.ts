import 'server-only'
import type { Database } from '@/lib/db/open'
import { elementAt } from '@/lib/lookup/element-at'
import { foldedWords } from '@/lib/places/fold'
import { PLACE_KINDS } from '@/lib/places/tree'
import { Prisma } from '@/prisma/client/sqlite'
import type { ListQuery } from '../list-query'
import type { ListPage, NamedKind } from '../types'
import { listedThings } from './listed-things'
import { type NameOrder, nameOrder } from './name-order'
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
  const [order, usage, found, country, standing] = await Promise.all([
    nameOrder(database, kind, language),
    readUsage(database, kind),
    query.typed.trim() === '' ? null : idsOf(database, foundBy(kind, query.typed)),
    query.country === '' ? null : countryFilter(database, kind, query.country),
    kind === 'organisation' && query.kind !== '' ? idsOf(database, ofStanding(query.kind)) : null,
  ])
  const kindAt = kind === 'place' ? (PLACE_KINDS as readonly string[]).indexOf(query.kind) : -1
  const isAsked = (at: number) => {
    const id = elementAt(order.ids, at)
    return (
      (found === null || found.has(id)) &&
      (country === null || country(id, elementAt(order.countries, at))) &&
      (standing === null || standing.has(id)) &&
      (kindAt < 0 || order.kinds[at] === kindAt) &&
      (query.use === '' || usage.named.has(id) === (query.use === 'yes'))
    )
  }
  const asked = await sorted(database, kind, query, order, usage, isAsked)
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
  order: NameOrder,
  usage: Usage,
  isAsked: (at: number) => boolean,
): Promise<number[]> {
  const places: number[] = []
  for (let at = 0; at < order.ids.length; at++) if (isAsked(at)) places.push(at)
  const idAt = (at: number) => elementAt(order.ids, at)
  if (sort === 'code') {
    const known = new Set(places.map(idAt))
    return [...order.byCode].filter((id) => known.has(id))
  }
  // Sorting leaves what is alike in the order of names.
  if (sort === 'kind' && kind === 'place')
    places.sort((a, b) => elementAt(order.kinds, a) - elementAt(order.kinds, b))
  const ids = places.map(idAt)
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
): Promise<(id: number, country: number) => boolean> {
  const asked = await database.place.findUnique({ where: { code }, select: { id: true } })
  if (kind === 'place') return (_, country) => country === asked?.id
  const named = Prisma.sql`join "ReportCountry" rc on rc."reportId" = r."id" and rc."countryId" = ${asked?.id ?? 0}`
  const ids = await idsOf(
    database,
    Prisma.sql`select o."operatorId" as "id" from "Operation" o where o."countryId" = ${asked?.id ?? 0}
      union select r."publisherId" from "Report" r ${named}
      union select r."saidById" from "Report" r ${named} where r."saidById" is not null`,
  )
  return (id) => ids.has(id)
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
