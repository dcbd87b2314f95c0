import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SqlConnection } from '@/lib/db/connection'
import { testDatabase } from '@/lib/db/test-database'
import { importRows, type RowCells, withReferenceData } from '@/lib/publishing/test-files'
import { rebuild } from './rebuild'

/** A country, two governorates with a city each, and figures that name several of them together. */
const areas = [
  'SY',
  'SY09',
  'gn170063',
  'SY02',
  'gn163808',
  'SY04',
  'gn170063;gn163808',
  'SY09;SY04',
  'SY03;gn170063',
]
const day = (number: number) => new Date(Date.UTC(2020, 0, 1 + number)).toISOString().slice(0, 10)

const row = fc
  .record({
    place: fc.constantFrom(...areas),
    operator: fc.constantFrom('Team One', 'Team One', 'Team Two'),
    basis: fc.constantFrom('total', 'total', 'period', 'unclear'),
    qualifier: fc.constantFrom('exact', 'exact', 'about', 'at_least', 'at_most'),
    to: fc.nat(70),
    length: fc.nat(40),
    published: fc.nat(20),
    amount: fc.integer({ min: 0, max: 300 }),
    report: fc.nat(12),
  })
  .map(
    ({ place, operator, basis, qualifier, to, length, published, amount, report }): RowCells => ({
      report_id: `r${report}`,
      published: day(100 + report),
      operator,
      basis,
      places: place,
      from: basis === 'period' && length > 3 ? day(to - length) : '',
      to: day(to),
      qualifier,
      amount: String(amount),
      note: String(published),
    }),
  )

/** Rows of one file must not state one figure twice; the later row is left out. */
function distinct(rows: RowCells[]): RowCells[] {
  const seen = new Set<string>()
  return rows.filter(({ report_id, operator, basis, places, from, to }) => {
    const key = [report_id, operator, basis, places, from, to].join()
    return !seen.has(key) && seen.add(key)
  })
}

async function curves(session: SqlConnection): Promise<string> {
  const tables = {
    stream: `select n."name", s."metricKey", a."key", s."claims", s."lastDay", s."value", s."low", s."high" from "Stream" s
      join "Area" a on a."id" = s."areaId" join "Operation" o on o."id" = s."operationId"
      join "OrganisationName" n on n."organisationId" = o."operatorId"`,
    rollup: `select n."name", p."code", u."value", u."atLeast", u."claims", u."lastDay", u."conflictDay", m."month", m."value",
      m."claims" from "Rollup" u join "Place" p on p."id" = u."placeId" join "Operation" o on o."id" = u."operationId"
      join "OrganisationName" n on n."organisationId" = o."operatorId" join "RollupMonth" m on m."rollupId" = u."id"`,
    row: `select n."name", p."code", r."kind", q."code", r."areaKey", r."value", r."claims" from "RollupRow" r
      join "Rollup" u on u."id" = r."rollupId" join "Place" p on p."id" = u."placeId" join "Place" q on q."id" = r."placeId"
      join "Operation" o on o."id" = u."operationId" join "OrganisationName" n on n."organisationId" = o."operatorId"`,
  }
  const lines: string[] = []
  for (const [name, select] of Object.entries(tables)) {
    for (const cells of await session.rows(select)) lines.push(`${name} ${cells.join(' ')}`)
  }
  return lines.sort().join('\n')
}

describe('curves that follow the record', () => {
  const numRuns = process.env.TEST_DIALECT === 'sqlite' ? 25 : 6

  test('after any sequence of imports a rebuild changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(row, { minLength: 1, maxLength: 6 }), { maxLength: 6 }),
        async (files) => {
          const { session, close } = await testDatabase(withReferenceData)
          try {
            for (const file of files) await importRows(session, distinct(file), { acceptFalls: true })
            expect(await session.transaction(() => rebuild(session))).toEqual([])
          } finally {
            await close()
          }
        },
      ),
      { numRuns },
    )
  })

  test('one file or many: the same claims give the same curves', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 2, maxLength: 25 }),
        fc.integer({ min: 1, max: 8 }),
        async (drawn, size) => {
          const rows = distinct(drawn).map((cells, at) => ({ ...cells, claim_id: `c${at}` }))
          const one = await testDatabase(withReferenceData)
          const many = await testDatabase(withReferenceData)
          try {
            await importRows(one.session, rows)
            for (let at = 0; at < rows.length; at += size) {
              await importRows(many.session, rows.slice(at, at + size), { acceptFalls: true })
            }
            expect(await curves(many.session)).toBe(await curves(one.session))
          } finally {
            await one.close()
            await many.close()
          }
        },
      ),
      { numRuns },
    )
  })

  test('a rebuild finds and mends what is wrong', async () => {
    const { session, close } = await testDatabase(withReferenceData)
    try {
      await importRows(session, [
        {},
        { report_id: 'r2', published: '2020-03-01', to: '2020-02-29', amount: '150' },
      ])
      const before = await curves(session)
      await session.run('update "RollupPoint" set "value" = 7 where "day" = ?', ['2020-01-31'])
      expect(await session.transaction(() => rebuild(session))).toEqual([
        { what: 'roll-up points', wrong: 1, missing: 1 },
      ])
      expect(await curves(session)).toBe(before)
    } finally {
      await close()
    }
  })
})
