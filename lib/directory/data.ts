import 'server-only'
import type { Database } from '@/lib/db/open'
import { nameIn } from '@/lib/i18n/names'
import { foldedWords } from '@/lib/places/fold'
import { Prisma } from '@/prisma/client/sqlite'
import type { ListedThing, ListPage, NamedKind } from './types'

/** How many of a list stand on one page. */
export const listedPerPage = 50

/** Words of a search past these say nothing that the first do not. */
const mostWords = 8

/**
 * The places or organisations that have a name with all words of `typed` in it, each as the beginning of one, or that have
 * `typed` as their code; by name. A page past the last is the last.
 */
export async function readList(
  database: Database,
  kind: NamedKind,
  language: string,
  typed: string,
  asked: number,
  { unsaid = false }: { unsaid?: boolean } = {},
): Promise<ListPage> {
  const found = kind === 'place' ? foundPlaces(typed, language) : foundOrganisations(typed, language, unsaid)
  const isWhole = kind === 'place' && typed.trim() === ''
  const [counted] = await database.$queryRaw<{ count: number | bigint }[]>(
    isWhole
      ? Prisma.sql`select count(distinct "placeId") as "count" from "PlaceName"`
      : Prisma.sql`select count(*) as "count" from (${found}) as "found"`,
  )
  const total = Number(counted?.count ?? 0)
  const pages = Math.max(1, Math.ceil(total / listedPerPage))
  const page = Math.min(Math.max(1, asked), pages)
  const rows = await database.$queryRaw<{ id: number }[]>(
    Prisma.sql`${isWhole ? allPlaces(language) : Prisma.sql`${found} order by "sorted", "id"`} limit ${listedPerPage} offset ${(page - 1) * listedPerPage}`,
  )
  const ids = rows.map(({ id }) => Number(id))
  const things =
    kind === 'place'
      ? await listedPlaces(database, ids, language)
      : await listedOrganisations(database, ids, language)
  return { things: ids.flatMap((id) => things.get(id) ?? []), total, page, pages }
}

/** How many organisations stand on record of which nobody has said whether they are a party to the conflict. */
export async function countUnsaidStanding(database: Database): Promise<number> {
  const [counted] = await database.$queryRaw<{ count: number | bigint }[]>(
    Prisma.sql`select count(*) as "count" from "Organisation" o where ${unsaidStanding}`,
  )
  return Number(counted?.count ?? 0)
}

/** That it is none is said by the audit alone: the standing of such an organisation is blank. */
const unsaidStanding = Prisma.sql`o."standing" = '' and o."standingNote" = '' and o."mergedIntoId" is null
  and not exists (select 1 from "AuditEntry" e where e."subject" = o."key" and e."action" = 'organisation.standing')`

/** In which order the names of a thing are taken to be the one that is shown: as `nameIn` does. */
const shownFirst = (language: string) => Prisma.sql`s."alias",
  case s."language" when ${language} then 0 when 'en' then 1 else 2 end, s."language", s."id" limit 1`

/** Each once, by the name that is shown, folded. */
const foundPlaces = (typed: string, language: string) => Prisma.sql`
  select p."id" as "id", (select s."folded" from "PlaceName" s where s."placeId" = p."id"
    order by ${shownFirst(language)}) as "sorted" from "Place" p
  where p."code" = ${typed.trim()}
    or p."id" in (select n."placeId" from "PlaceName" n where ${withWords(typed)})`

/** The same where nothing was typed: all of them, in the order of the names that are shown, which the index of names is in. */
const allPlaces = (language: string) => Prisma.sql`
  select n."placeId" as "id" from "PlaceName" n
  where n."id" = (select s."id" from "PlaceName" s where s."placeId" = n."placeId" order by ${shownFirst(language)})
  order by n."folded", n."placeId"`

const foundOrganisations = (typed: string, language: string, unsaid: boolean) => Prisma.sql`
  select o."id" as "id", (select s."folded" from "OrganisationName" s where s."organisationId" = o."id"
    order by ${shownFirst(language)}) as "sorted"
  from "Organisation" o
  where (o."key" = ${typed.trim()}
    or exists (select 1 from "OrganisationName" n where n."organisationId" = o."id" and ${withWords(typed)}))
    ${unsaid ? Prisma.sql`and ${unsaidStanding}` : Prisma.empty}`

/** Whether the name `n` has all words; folded words hold none of the signs that `like` understands. */
function withWords(typed: string): Prisma.Sql {
  const words = foldedWords(typed).slice(0, mostWords)
  if (words.length === 0) return typed.trim() === '' ? Prisma.sql`1 = 1` : Prisma.sql`1 = 0`
  return Prisma.join(
    words.map((word) => Prisma.sql`(n."folded" like ${`${word}%`} or n."folded" like ${`% ${word}%`})`),
    ' and ',
  )
}

async function listedPlaces(
  database: Database,
  ids: number[],
  language: string,
): Promise<Map<number, ListedThing>> {
  const names = { where: { alias: false } }
  const places = await database.place.findMany({
    where: { id: { in: ids } },
    include: {
      names,
      _count: { select: { names: true } },
      country: { select: { code: true } },
      mergedInto: { select: { code: true } },
      parent: { include: { names, parent: { include: { names } } } },
    },
  })
  const called = (place: { code: string; names: { language: string; name: string }[] }) =>
    nameIn(place.names, language, place.code)
  return new Map(
    places.map((place) => [
      place.id,
      {
        key: place.code,
        name: called(place),
        kind: place.kind,
        country: place.country?.code ?? '',
        around: [place.parent, place.parent?.parent].flatMap((one) => (one ? [called(one)] : [])),
        names: place._count.names,
        mergedInto: place.mergedInto?.code ?? '',
      },
    ]),
  )
}

async function listedOrganisations(
  database: Database,
  ids: number[],
  language: string,
): Promise<Map<number, ListedThing>> {
  const organisations = await database.organisation.findMany({
    where: { id: { in: ids } },
    include: {
      names: { where: { alias: false } },
      mergedInto: { select: { key: true } },
      _count: { select: { names: true } },
    },
  })
  return new Map(
    organisations.map(({ id, key, standing, names, mergedInto, _count }) => [
      id,
      {
        key,
        name: nameIn(names, language, key),
        kind: standing,
        country: '',
        around: [],
        names: _count.names,
        mergedInto: mergedInto?.key ?? '',
      },
    ]),
  )
}

/** What it is merged into, and what is merged into it, by name. */
const mergedWith = {
  mergedInto: { include: { names: { where: { alias: false } } } },
  mergedHere: { include: { names: { where: { alias: false } } }, orderBy: { id: 'asc' } },
} as const

/** A place as administrators see it; null where there is none with this code. */
export async function readPlaceToEdit(database: Database, code: string, language: string) {
  const place = await database.place.findUnique({
    where: { code },
    include: {
      names: { orderBy: { id: 'asc' } },
      parent: { include: { names: { where: { alias: false } } } },
      country: { select: { code: true } },
      _count: { select: { inside: true } },
      ...mergedWith,
    },
  })
  if (place === null) return null
  const { id, kind, pcode, iso3, lat, lon, population, names, parent, country, _count } = place
  const asMerged = (other: (typeof place.mergedHere)[number]) => ({
    key: other.code,
    name: nameIn(other.names, language, other.code),
  })
  return {
    id,
    code,
    kind,
    pcode,
    iso3,
    lat,
    lon,
    population,
    names,
    name: nameIn(
      names.filter(({ alias }) => !alias),
      language,
      code,
    ),
    parent: parent === null ? null : { code: parent.code, name: nameIn(parent.names, language, parent.code) },
    country: country?.code ?? null,
    inside: _count.inside,
    mergedInto: place.mergedInto === null ? null : asMerged(place.mergedInto),
    mergedHere: place.mergedHere.map(asMerged),
  }
}

/** An organisation as administrators see it; null where there is none with this key. */
export async function readOrganisationToEdit(database: Database, key: string, language: string) {
  const organisation = await database.organisation.findUnique({
    where: { key },
    include: {
      names: { orderBy: { id: 'asc' } },
      operations: { include: { country: { select: { code: true } } } },
      _count: { select: { published: true, said: true } },
      ...mergedWith,
    },
  })
  if (organisation === null) return null
  const { id, standing, standingNote, names, operations, _count } = organisation
  const asMerged = (other: (typeof organisation.mergedHere)[number]) => ({
    key: other.key,
    name: nameIn(other.names, language, other.key),
  })
  return {
    id,
    key,
    standing,
    standingNote,
    names,
    name: nameIn(
      names.filter(({ alias }) => !alias),
      language,
      key,
    ),
    countries: operations.map(({ country }) => country.code).sort(),
    published: _count.published,
    said: _count.said,
    mergedInto: organisation.mergedInto === null ? null : asMerged(organisation.mergedInto),
    mergedHere: organisation.mergedHere.map(asMerged),
  }
}
