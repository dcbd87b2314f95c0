import { createReadStream } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { commandText } from '@/lib/i18n/problem-text'
import { importFile } from '@/lib/publishing/import'
import { withReferenceData } from '@/lib/publishing/test-files'
import { claimsTable } from '../claims-table'
import { summaryTable } from '../summary-table'
import { type DownloadTable, type TableForm, tableText } from '../table'
import { countRows } from './counts'
import { sizesOf } from './sizes'

let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase(withReferenceData)
  for (const file of ['record-syria.csv', 'record-yemen-ukraine.csv']) {
    await importFile(database.session, {
      bytes: createReadStream(new URL(`../../../prisma/seed/${file}`, import.meta.url)),
      author: { by: 'test', at: '2026-11-01T12:00:00Z' },
      dryRun: false,
      acceptFalls: true,
    })
  }
})
afterAll(() => database.close())

async function rowsOf<Query extends { bom: boolean }, Scope>(
  table: DownloadTable<Query, Scope>,
  given: Record<string, string>,
): Promise<number> {
  const read = table.read(Object.entries(given))
  if (!read.ok) throw new Error(read.problems.map(commandText).join())
  const scope = await table.find(database.session, read.query)
  if (!scope.ok) throw new Error(scope.problems.map(commandText).join())
  let rows = 0
  for await (const batch of table.batches(database.session, scope.query)) rows += batch.length
  return rows
}

test.each(['SY', 'YE', 'UA'])('the files of %s have as many rows as is said', async (country) => {
  const place = await database.database.place.findUniqueOrThrow({ where: { code: country } })
  expect(await countRows(database.database, place.id)).toEqual({
    claims: await rowsOf(claimsTable, { country }),
    place: await rowsOf(summaryTable, { country, by: 'place' }),
    month: await rowsOf(summaryTable, { country, by: 'month' }),
    operator: await rowsOf(summaryTable, { country, by: 'operator' }),
  })
})

async function textOf<Query extends { bom: boolean }, Scope>(
  table: DownloadTable<Query, Scope>,
  given: Record<string, string>,
  form: TableForm,
): Promise<string> {
  const read = table.read(Object.entries(given))
  const scope = read.ok ? await table.find(database.session, read.query) : read
  if (!scope.ok) throw new Error(scope.problems.map(commandText).join())
  const batches = table.batches(database.session, scope.query)
  const pieces: string[] = []
  for await (const piece of tableText(table.columns, batches, form)) pieces.push(piece)
  return pieces.join('')
}

test('a file of few rows is as large as is said, and one of many about so', async () => {
  const given = { country: 'SY' }
  const rows = await rowsOf(claimsTable, given)
  const csv = Buffer.byteLength(await textOf(claimsTable, given, { form: 'csv', bom: true }))
  const json = Buffer.byteLength(await textOf(claimsTable, given, { form: 'json' }))
  expect(await sizesOf(database.session, claimsTable, given, rows)).toEqual({ csv, json, estimated: false })
  const about = await sizesOf(database.session, claimsTable, given, rows, 40)
  expect(about.estimated).toBe(true)
  expect(about.csv / csv).toBeGreaterThan(0.7)
  expect(about.csv / csv).toBeLessThan(1.4)
  expect(await sizesOf(database.session, summaryTable, { country: 'YE', by: 'month' }, 0)).toMatchObject({
    estimated: false,
  })
})
