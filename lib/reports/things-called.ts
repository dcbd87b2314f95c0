import 'server-only'
import type { Database } from '@/lib/db/open'
import { foldedWords } from '@/lib/places/fold'
import { Prisma } from '@/prisma/client/sqlite'

/** So many things of a kind are looked for by their names; a longer word finds others. */
const mostFound = 200

/**
 * The keys of what is called so, each word typed being the beginning of one of its name: places, organisations, metrics and people, and
 * reports and drafts by the words of their titles.
 */
export async function keysCalled(database: Database, typed: string): Promise<string[]> {
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
