import { afterEach, beforeEach, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { importRows, withReferenceData } from './test-files'
import { randomFile } from './test-random-files'

let database: TestDatabase

beforeEach(async () => {
  database = await testDatabase()
  await withReferenceData(database.session)
})
afterEach(() => database.close())

test('random files are entered one after the other, and change nothing when entered again', async () => {
  const author = { by: 'test', at: '2026-11-01T12:00:00Z' }
  const seeds = Array.from({ length: 12 }, (_, seed) => seed + 1)
  for (const seed of seeds) {
    const outcome = await importRows(database.session, randomFile(seed), { author, acceptFalls: true })
    expect([seed, outcome]).toEqual([seed, expect.not.objectContaining({ problems: expect.anything() })])
  }
  for (const seed of seeds) {
    const { kind } = await importRows(database.session, randomFile(seed), { author, acceptFalls: true })
    expect([seed, kind]).toEqual([seed, 'unchanged'])
  }
})
