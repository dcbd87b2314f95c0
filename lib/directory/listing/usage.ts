import 'server-only'
import type { Database } from '@/lib/db/open'
import { Prisma } from '@/prisma/client/sqlite'
import type { NamedKind } from '../types'

/** How much names each thing of a list, by its id; what nothing names is missing. */
export interface Usage {
  /** Figures that stand. */
  figures: ReadonlyMap<number, number>
  /** Drafts that are worked on or wait. */
  drafts: ReadonlyMap<number, number>
  /** All that a figure, a report or a draft names, also one that was withdrawn. */
  named: ReadonlySet<number>
}

/** States of drafts that may still be published. */
const unfinished = Prisma.sql`('open', 'returned', 'sent')`

const draftsNaming = (kind: 'place' | 'organisation') => Prisma.sql`"Draft" d
  join "DraftTerm" t on t."draftId" = d."id" and t."kind" = ${kind}`

/** What names the places, or the organisations, of the record. */
export async function readUsage(database: Database, kind: NamedKind): Promise<Usage> {
  const { figures, drafts, others } = statements[kind]
  const [counted, inDrafts, named] = await Promise.all([
    counts(database, figures),
    counts(database, drafts),
    database.$queryRaw<{ id: number | bigint }[]>(others),
  ])
  return {
    figures: counted,
    drafts: inDrafts,
    named: new Set([...counted.keys(), ...inDrafts.keys(), ...named.map(({ id }) => Number(id))]),
  }
}

async function counts(database: Database, statement: Prisma.Sql): Promise<Map<number, number>> {
  const rows = await database.$queryRaw<{ id: number | bigint; count: number | bigint | string }[]>(statement)
  return new Map(rows.map(({ id, count }) => [Number(id), Number(count)]))
}

/** `figures` and `drafts` count by id; `others` has the ids that anything else names. */
const statements: Readonly<
  Record<NamedKind, { figures: Prisma.Sql; drafts: Prisma.Sql; others: Prisma.Sql }>
> = {
  place: {
    figures: Prisma.sql`select a."placeId" as "id", sum(s."standing") as "count" from "AreaPlace" a
        join "Stream" s on s."areaId" = a."areaId" group by a."placeId"`,
    drafts: Prisma.sql`select p."id" as "id", count(distinct d."id") as "count" from ${draftsNaming('place')}
        join "Place" p on p."code" = t."term" where d."state" in ${unfinished} group by p."id"`,
    others: Prisma.sql`select a."placeId" as "id" from "AreaPlace" a
        union select r."countryId" from "ReportCountry" r union select o."countryId" from "Operation" o`,
  },
  organisation: {
    figures: Prisma.sql`select o."operatorId" as "id", sum(s."standing") as "count" from "Operation" o
        join "Stream" s on s."operationId" = o."id" group by o."operatorId"`,
    drafts: Prisma.sql`select n."organisationId" as "id", count(distinct d."id") as "count" from ${draftsNaming('organisation')}
        join "OrganisationName" n on n."folded" = t."term" where d."state" in ${unfinished} group by n."organisationId"`,
    others: Prisma.sql`select o."operatorId" as "id" from "Operation" o
        union select r."publisherId" from "Report" r
        union select r."saidById" from "Report" r where r."saidById" is not null
        union select r."filedPublisherId" from "Report" r where r."filedPublisherId" is not null
        union select r."filedSaidById" from "Report" r where r."filedSaidById" is not null`,
  },
}
