import 'server-only'
import type { ClaimTallies } from '@/lib/claims/claim-tallies'
import { placeholders, type SqlConnection } from '@/lib/db/connection'

const cellColumns = ['operationId', 'span', 'grade', 'publisherId', 'sourceId']
const countColumns = ['standing', 'quoted', 'superseded', 'withdrawn']

const listed = (columns: readonly string[]) => columns.map((column) => `"${column}"`).join(', ')

/** How many cells are brought in step by one statement. */
const cellsAtOnce = 100

/** Brings the counts of claims by source and grade in step with a write, without counting the record anew. */
export async function updateClaimCounts(session: SqlConnection, tallies: ClaimTallies): Promise<void> {
  const changed = tallies.changed()
  for (let start = 0; start < changed.length; start += cellsAtOnce) {
    const chunk = changed.slice(start, start + cellsAtOnce)
    const row = `(${placeholders(cellColumns.length + countColumns.length)})`
    await session.run(
      `insert into "ClaimCount" (${listed([...cellColumns, ...countColumns])}) values ${chunk.map(() => row).join(', ')}
       on conflict (${listed(cellColumns)}) do update set
       ${countColumns.map((column) => `"${column}" = "ClaimCount"."${column}" + excluded."${column}"`).join(', ')}`,
      chunk.flatMap(({ cell, tally }) => [
        ...[cell.operationId, cell.span, cell.grade, cell.publisherId, cell.sourceId],
        ...[tally.standing, tally.quoted, tally.superseded, tally.withdrawn],
      ]),
    )
  }
  for (const operationId of new Set(changed.map(({ cell }) => cell.operationId)))
    await session.run(
      `delete from "ClaimCount" where "operationId" = ? and "standing" = 0 and "superseded" = 0 and "withdrawn" = 0`,
      [operationId],
    )
}

/** Counts the claims of every country anew. */
export async function recountClaims(session: SqlConnection): Promise<void> {
  await session.run('delete from "ClaimCount"')
  await countClaims(session, 'is not null')
}

/** Counts the claims of these countries anew: those of an operator or a source that became another. */
export async function recountClaimsIn(session: SqlConnection, countryIds: readonly number[]): Promise<void> {
  for (const id of countryIds) {
    const ofCountry = `in (select o."id" from "Operation" o where o."countryId" = ${id})`
    await session.run(`delete from "ClaimCount" where "operationId" ${ofCountry}`)
    await countClaims(session, ofCountry)
  }
}

/** The countries in which these organisations did, published or said what figures are of. */
export async function countriesOf(
  session: SqlConnection,
  organisationIds: readonly number[],
): Promise<number[]> {
  const ids = placeholders(organisationIds.length)
  const rows = await session.query<{ countryId: number }>(
    `select distinct o."countryId" from "ClaimCount" n join "Operation" o on o."id" = n."operationId"
     where o."operatorId" in (${ids}) or n."publisherId" in (${ids}) or n."sourceId" in (${ids}) order by o."countryId"`,
    [...organisationIds, ...organisationIds, ...organisationIds],
  )
  return rows.map(({ countryId }) => countryId)
}

/** Counts by month, and adds these up by year and in all. */
async function countClaims(session: SqlConnection, ofOperations: string): Promise<void> {
  const insert = `insert into "ClaimCount" (${listed([...cellColumns, ...countColumns])})`
  const counted = (which: string) => `sum(case when ${which} then 1 else 0 end)`
  await session.run(
    `${insert} select s."operationId", cast(substr(c."toDay", 1, 4) || substr(c."toDay", 6, 2) as integer), r."grade",
       r."publisherId", coalesce(r."saidById", r."publisherId"), ${counted(`c."ended" = ''`)},
       ${counted(`c."ended" = '' and c."words" <> ''`)}, ${counted(`c."ended" = 'superseded'`)}, ${counted(`c."ended" = 'withdrawn'`)}
     from "Stream" s join "Claim" c on c."streamId" = s."id" join "Report" r on r."id" = c."reportId"
     where s."operationId" ${ofOperations} group by 1, 2, 3, 4, 5`,
  )
  for (const monthsInOne of [100, 1_000_000])
    await session.run(
      `${insert} select "operationId", "span" / ${monthsInOne}, "grade", "publisherId", "sourceId",
         ${countColumns.map((column) => `sum("${column}")`).join(', ')}
       from "ClaimCount" where "span" > 100000 and "operationId" ${ofOperations} group by 1, 2, 3, 4, 5`,
    )
}
