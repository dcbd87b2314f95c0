import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { withSample } from '@/lib/publishing/test-cases'
import { importRows } from '@/lib/publishing/test-files'
import { rebuild } from '../rebuild'

let record: TestDatabase
beforeAll(async () => {
  record = await testDatabase(withSample)
  const row = { report_id: 'x', country: 'YE', places: 'YE', archive_url: 'https://archive.example/copy' }
  await importRows(record.session, [{ ...row, grade: 'B', pin: 'set_aside', pin_reason: 'duplicate' }])
  await importRows(record.session, [{ ...row, grade: 'C', amount: '7' }], { acceptFalls: true })
})
afterAll(() => record.close())

/** The statements of the migration that fill what it adds. */
async function fillings(): Promise<string[]> {
  const folder = `prisma/migrations/${record.session.dialect}/20261130103328_count_claims_by_source`
  const text = await readFile(new URL(`../../../${folder}/migration.sql`, import.meta.url), 'utf8')
  return (text.split('-- Counts what is on record.')[1] ?? '').split(';').filter((sql) => sql.trim() !== '')
}

test('a record of before there were counts is counted when it is migrated', async () => {
  const { session } = record
  const differences = await session.transaction(async () => {
    await session.run('delete from "ClaimCount"')
    await session.run('delete from "DecisionCount"')
    await session.run('update "CountrySummary" set "archived" = 0, "rulings" = 0')
    const statements = await fillings()
    expect(statements).toHaveLength(5)
    for (const statement of statements) await session.run(statement)
    return rebuild(session)
  })
  expect(differences).toEqual([])
})

test('a rebuild finds and mends counts that are wrong', async () => {
  const { session } = record
  await session.run('update "ClaimCount" set "standing" = "standing" + 1 where "span" = 0')
  await session.run('delete from "DecisionCount"')
  await session.run('update "CountrySummary" set "archived" = 9')
  const found = await session.transaction(() => rebuild(session))
  expect(found.map(({ what }) => what)).toEqual(['summaries', 'counts by source', 'counts by status'])
  expect(await session.transaction(() => rebuild(session))).toEqual([])
})
