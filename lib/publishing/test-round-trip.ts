import { expect } from 'vitest'
import type { SqlConnection } from '@/lib/db/connection'
import type { TestDatabase } from '@/lib/db/test-database'
import { dump } from '@/lib/db/test-dump'
import type { ImportRequest } from './import'
import { exportOf, importText } from './test-files'

/** Everything that readers see of a country; an operation goes by the first of its claims. */
export async function curvesOf(session: SqlConnection, code: string): Promise<string> {
  const operator = `(select min(k."key") from "Claim" k join "Stream" x on x."id" = k."streamId" where x."operationId" = o."id")`
  const selects = [
    `select 'point', ${operator}, s."metricKey", s."part", a."key", p."day", p."value", p."low", p."high", p."claims"
     from "Point" p join "Stream" s on s."id" = p."streamId" join "Area" a on a."id" = s."areaId"
     join "Operation" o on o."id" = s."operationId" join "Place" c on c."id" = o."countryId" where c."code" = ?`,
    `select 'month', ${operator}, u."metricKey", u."part", l."code", m."month", m."value", m."atLeast", m."atMost", m."claims"
     from "RollupMonth" m join "Rollup" u on u."id" = m."rollupId" join "Place" l on l."id" = u."placeId"
     join "Operation" o on o."id" = u."operationId" join "Place" c on c."id" = o."countryId" where c."code" = ?`,
    `select 'row', ${operator}, u."metricKey", u."part", l."code", r."kind", r."areaKey", r."value", r."claims"
     from "RollupRow" r join "Rollup" u on u."id" = r."rollupId" join "Place" l on l."id" = r."placeId"
     join "Operation" o on o."id" = u."operationId" join "Place" c on c."id" = o."countryId" where c."code" = ?`,
    `select 'decision', k."key", d."status", d."because" from "Decision" d join "Claim" k on k."id" = d."claimId"
     join "Stream" s on s."id" = k."streamId" join "Operation" o on o."id" = s."operationId"
     join "Place" c on c."id" = o."countryId" where c."code" = ?`,
  ]
  const lines: string[] = []
  for (const select of selects)
    for (const cells of await session.rows(select, [code])) lines.push(cells.join(' '))
  return lines.sort().join('\n')
}

/** What a file carries of a country beside what its own columns say: the tables that entering fills, without their ids. */
async function enteredOf(session: SqlConnection, code: string): Promise<string> {
  const here = `join "Stream" s on s."id" = k."streamId" join "Operation" o on o."id" = s."operationId"
    join "Place" c on c."id" = o."countryId" where c."code" = ?`
  const selects = [
    `select 'claim', k."key", r."key", k."low", k."value", k."high", k."ended" <> '', k."words", k."note" from "Claim" k
     join "Report" r on r."id" = k."reportId" ${here}`,
    `select distinct 'word', r."key", w."word" from "ReportWord" w join "Report" r on r."id" = w."reportId"
     join "Claim" k on k."reportId" = r."id" ${here}`,
    `select 'country', r."key", x."published" from "ReportCountry" x join "Report" r on r."id" = x."reportId"
     join "Place" c on c."id" = x."countryId" where c."code" = ?`,
    `select 'ruling', k."key", u."ruling", u."reason" from "Ruling" u join "Claim" k on k."id" = u."claimId" ${here}
     and u."ruling" <> 'none' and u."id" = (select max(v."id") from "Ruling" v where v."claimId" = k."id")`,
    `select 'answer', k."key", a."check", a."reason" from "CheckAnswer" a join "Claim" k on k."id" = a."claimId" ${here}`,
  ]
  const lines: string[] = []
  for (const select of selects)
    for (const cells of await session.rows(select, [code])) lines.push(cells.map(String).join(' | '))
  return lines.sort().join('\n')
}

/**
 * Exports a country, enters the file where it came from, enters it in a record without figures and exports it there: nothing
 * may differ, in what is stored or in what is written.
 */
export async function expectToComeBack(
  from: TestDatabase,
  to: TestDatabase,
  code: string,
  given: Partial<ImportRequest> = {},
): Promise<void> {
  // After all that the record speaks of, so that no day of it lies ahead.
  const options = { author: { by: 'test', at: '2026-11-01T12:00:00Z' }, ...given }
  const file = await exportOf(from.session, code)
  const before = await dump(from.address)
  expect(await importText(from.session, file, options)).toMatchObject({ kind: 'unchanged' })
  expect(await dump(from.address)).toBe(before)
  expect(await importText(to.session, file, options)).toMatchObject({ kind: 'imported' })
  expect(await exportOf(to.session, code)).toBe(file)
  expect(await enteredOf(to.session, code)).toBe(await enteredOf(from.session, code))
  expect(await curvesOf(to.session, code)).toBe(await curvesOf(from.session, code))
}
