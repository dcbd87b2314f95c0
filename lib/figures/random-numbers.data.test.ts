import { afterEach, beforeEach, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { withReferenceData } from '@/lib/publishing/test-files'
import { enterRandomFile, whyNotEntered } from '@/lib/publishing/test-random-entry'
import { randomFile } from '@/lib/publishing/test-random-files'
import { filtersOf, followNumbers } from './test-numbers'

let record: TestDatabase
beforeEach(async () => {
  record = await testDatabase()
  await withReferenceData(record.session)
})
afterEach(() => record.close())

// Files of which something counts in several places, with rounded figures, limits and corrections among them.
test.each([3, 5, 19, 20, 22, 27, 30])(
  'whatever is on record, a number is the same wherever it leads to: file %i',
  async (seed) => {
    expect(whyNotEntered(await enterRandomFile(record.session, seed))).toBe(null)
    let compared = 0
    for (const code of new Set(randomFile(seed).map(({ country }) => country!.toLowerCase()))) {
      for (const filter of await filtersOf(record, code))
        compared += await followNumbers(record, code, filter)
    }
    expect(compared).toBeGreaterThan(10)
  },
)
