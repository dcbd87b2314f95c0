import 'server-only'
import type { Database } from '@/lib/db/open'
import { Prisma } from '@/prisma/client/sqlite'
import { readPublishedClaims } from './published-claims'
import type { SourcedClaim } from './types'

/** Figures of a country that show how the record is reconciled; null where it has none of a kind. */
export type WorkedExamples = {
  /** One that an editor set aside. */
  aside: SourcedClaim | null
  /** One that corroborates, and the counted one for the very same days. */
  corroborated: { counted: SourcedClaim; corroborating: SourcedClaim } | null
}

/** The first of each kind that came onto the record. */
export async function readExamples(
  database: Database,
  countryId: number,
  language: string,
): Promise<WorkedExamples> {
  const [[aside], pair] = await Promise.all([
    database.$queryRaw<{ id: number }[]>(
      Prisma.sql`select c."id" as "id" from "Ruling" u join "Claim" c on c."id" = u."claimId"
        join "Decision" d on d."claimId" = c."id" join "Stream" s on s."id" = c."streamId"
        join "Operation" o on o."id" = s."operationId" where o."countryId" = ${countryId} and u."ruling" = 'set_aside'
        and d."status" = 'set_aside' and c."ended" = '' order by c."id" limit 1`,
    ),
    findPair(database, countryId),
  ])
  const ids = [aside?.id, pair?.id, pair?.other].flatMap((id) => (id === undefined ? [] : Number(id)))
  const claims = await readPublishedClaims(database, { id: { in: ids } }, language)
  // Claims come in the order of their ids.
  const inOrder = [...new Set(ids)].sort((a, b) => a - b)
  const claimOf = (id: number | undefined) =>
    id === undefined ? null : (claims[inOrder.indexOf(Number(id))] ?? null)
  const [counted, corroborating] = [claimOf(pair?.id), claimOf(pair?.other)]
  return {
    aside: claimOf(aside?.id),
    corroborated: counted === null || corroborating === null ? null : { counted, corroborating },
  }
}

/** How many figures that corroborate are looked at for one that counts for the very same days. */
const looked = 100

/**
 * The ids of a counted figure and of one that corroborates it. From few figures to their streams, and from those to theirs:
 * SQLite keeps the order of a cross join, and would else go through all that is counted.
 */
async function findPair(
  database: Database,
  countryId: number,
): Promise<{ id: number; other: number } | undefined> {
  const corroborating = await database.$queryRaw<{ id: number }[]>(
    Prisma.sql`select d."claimId" as "id" from "Decision" d cross join "Claim" c cross join "Stream" s cross join "Operation" o
      where d."status" = 'corroborates' and c."id" = d."claimId" and s."id" = c."streamId" and o."id" = s."operationId"
        and o."countryId" = ${countryId} order by d."claimId" limit ${looked}`,
  )
  if (corroborating.length === 0) return undefined
  const [pair] = await database.$queryRaw<{ id: number; other: number }[]>(
    Prisma.sql`select k."id" as "id", c."id" as "other"
      from "Claim" c cross join "Stream" s cross join "Stream" t cross join "Claim" k cross join "Decision" e
      where c."id" in (${Prisma.join(corroborating.map(({ id }) => id))}) and s."id" = c."streamId"
        and (t."id" = coalesce(s."countedInId", s."id") or t."countedInId" = coalesce(s."countedInId", s."id"))
        and k."streamId" = t."id" and k."toDay" = c."toDay" and k."fromDay" = c."fromDay" and k."basis" = c."basis"
        and k."reportId" <> c."reportId" and e."claimId" = k."id" and e."status" = 'counted'
      order by c."id", k."id" limit 1`,
  )
  return pair
}
