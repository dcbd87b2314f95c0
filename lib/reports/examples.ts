import 'server-only'
import type { Database } from '@/lib/db/open'
import { Prisma } from '@/prisma/generated/sqlite/client/client'
import { readClaims } from './read-claims'
import type { SourcedClaim } from './shown'

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
  const [[aside], [pair]] = await Promise.all([
    database.$queryRaw<{ id: number }[]>(
      Prisma.sql`select c."id" as "id" from "Ruling" u join "Claim" c on c."id" = u."claimId"
        join "Decision" d on d."claimId" = c."id" ${inStream} where o."countryId" = ${countryId} and u."ruling" = 'set_aside'
        and d."status" = 'set_aside' and c."ended" = '' order by c."id" limit 1`,
    ),
    database.$queryRaw<{ id: number; other: number }[]>(
      Prisma.sql`select k."id" as "id", c."id" as "other" from "Claim" c join "Decision" d on d."claimId" = c."id"
        ${inStream}
        join "Stream" t on t."id" = coalesce(s."countedInId", s."id") or t."countedInId" = coalesce(s."countedInId", s."id")
        join "Claim" k on k."streamId" = t."id" and k."basis" = c."basis" and k."fromDay" = c."fromDay"
          and k."toDay" = c."toDay" and k."reportId" <> c."reportId"
        join "Decision" e on e."claimId" = k."id" where o."countryId" = ${countryId} and d."status" = 'corroborates'
        and e."status" = 'counted' order by c."id", k."id" limit 1`,
    ),
  ])
  const ids = [aside?.id, pair?.id, pair?.other].flatMap((id) => (id === undefined ? [] : Number(id)))
  const claims = await readClaims(database, { id: { in: ids } }, language)
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

const inStream = Prisma.sql`join "Stream" s on s."id" = c."streamId" join "Operation" o on o."id" = s."operationId"`
