import { afterEach, beforeEach, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { withReferenceData } from './test-files'
import { enterRandomFile, whyNotEntered } from './test-random-entry'

let database: TestDatabase

beforeEach(async () => {
  database = await testDatabase(withReferenceData)
})
afterEach(() => database.close())

test('random files are entered one after the other, and change nothing when entered again', async () => {
  const seeds = Array.from({ length: 12 }, (_, seed) => seed + 1)
  for (const seed of seeds) {
    const outcome = await enterRandomFile(database.session, seed)
    expect([seed, whyNotEntered(outcome)]).toEqual([seed, null])
  }
  for (const seed of seeds) {
    const { kind } = await enterRandomFile(database.session, seed)
    expect([seed, kind]).toEqual([seed, 'unchanged'])
  }
})
