import 'server-only'
import type { Database } from '@/lib/db/open'
import { foldedWords } from '@/lib/places/fold'
import { Prisma } from '@/prisma/client/sqlite'

/** So many things of a kind are looked for by their names; a longer word finds others. */
const mostFound = 200

/**
 * Whether an entry is about what is typed: its subject has that key or one that begins so, or it is called so. Names are those of places,
 * organisations, metrics and people, and words of reports and drafts.
 */
export async function isOfThing(database: Database, typed: string): Promise<Prisma.Sql> {
  const begins = Prisma.sql`e."subject" like ${beginningWith(typed)} escape '!'`
  const keys = await keysCalled(database, typed)
  return keys.length === 0 ? begins : Prisma.sql`(${begins} or e."subject" in (${Prisma.join(keys)}))`
}

/** A pattern of `like ... escape '!'` for what begins with a text. */
export const beginningWith = (text: string) => `${text.replace(/[!%_]/g, '!$&')}%`

/** The keys of what is called so: each word is the beginning of one of its name. */
async function keysCalled(database: Database, typed: string): Promise<string[]> {
  const words = foldedWords(typed).slice(0, 8)
  const [first] = words
  if (first === undefined) return []
  const all = (conditions: Prisma.Sql[]) => Prisma.join(conditions, ' and ')
  const named = all(
    words.map((word) => Prisma.sql`(n."folded" like ${`${word}%`} or n."folded" like ${`% ${word}%`})`),
  )
  const within = (table: Prisma.Sql, owner: Prisma.Sql, column: Prisma.Sql) =>
    all(
      words.map(
        (word) => Prisma.sql`exists (select 1 from ${table} w where w.${owner} = t."id"
          and w.${column} >= ${word} and w.${column} < ${`${word}\u{10ffff}`})`,
      ),
    )
  const statements = [
    Prisma.sql`select distinct p."code" as "key" from "PlaceName" n join "Place" p on p."id" = n."placeId"
      where ${named} limit ${mostFound}`,
    Prisma.sql`select distinct o."key" as "key" from "OrganisationName" n join "Organisation" o on o."id" = n."organisationId"
      where ${named} limit ${mostFound}`,
    Prisma.sql`select t."key" as "key" from "Report" t
      where ${within(Prisma.sql`"ReportWord"`, Prisma.sql`"reportId"`, Prisma.sql`"word"`)} limit ${mostFound}`,
    Prisma.sql`select t."key" as "key" from "Draft" t
      where ${within(Prisma.sql`"DraftTerm"`, Prisma.sql`"draftId"`, Prisma.sql`"term"`)} limit ${mostFound}`,
  ]
  const found = await Promise.all(
    statements.map((statement) => database.$queryRaw<{ key: string }[]>(statement)),
  )
  const [labels, people] = await Promise.all([
    database.metricText.findMany({ select: { metricKey: true, label: true } }),
    database.person.findMany({ select: { id: true, name: true, email: true } }),
  ])
  const hasAll = (name: string) => {
    const own = foldedWords(name)
    return words.every((word) => own.some((one) => one.startsWith(word)))
  }
  return [
    ...new Set([
      ...found.flat().map(({ key }) => key),
      ...labels.flatMap(({ metricKey, label }) => (hasAll(label) ? [metricKey] : [])),
      ...people.flatMap(({ id, name, email }) => (hasAll(`${name} ${email}`) ? [id] : [])),
    ]),
  ]
}

/** Whether what an entry is about is of a country: the country itself, a place of it, or a report, a draft, a figure or a setting of it. */
export function isOfCountry(code: string): Prisma.Sql {
  const country = Prisma.sql`(select c."id" from "Place" c where c."code" = ${code})`
  return Prisma.sql`(e."subject" = ${code}
    or (e."action" like 'place.%' and e."subject" in (select p."code" from "Place" p where p."countryId" = ${country}))
    or (e."action" like 'report.%' and e."subject" in (select r."key" from "ReportCountry" rc
      join "Report" r on r."id" = rc."reportId" where rc."countryId" = ${country}))
    or (e."action" like 'draft.%' and e."subject" in (select d."key" from "DraftTerm" t
      join "Draft" d on d."id" = t."draftId" where t."kind" = 'country' and t."term" = ${code}))
    or (e."action" = 'ruling.make' and e."subject" in (select c."key" from "Claim" c
      join "ReportCountry" rc on rc."reportId" = c."reportId" where rc."countryId" = ${country}))
    or (e."action" like 'organisation.%' and e."subject" in (select o."key" from "Operation" n
      join "Organisation" o on o."id" = n."operatorId" where n."countryId" = ${country}))
    or (e."action" = 'setting.change' and e."subject" like ${`country.${code}.%`})
    or (e."action" like 'source.%' and e."subject" in (select s."key" from "ReaderSource" s where s."country" = ${code})))`
}
