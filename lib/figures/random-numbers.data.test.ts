import { afterEach, beforeEach, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { type RowCells, withReferenceData } from '@/lib/publishing/test-files'
import { enterRandomFile, whyNotEntered } from '@/lib/publishing/test-random-entry'
import { randomFile } from '@/lib/publishing/test-random-files'
import { filtersOf, followNumbers } from './test-numbers'

let record: TestDatabase
beforeEach(async () => {
  record = await testDatabase(withReferenceData)
})
afterEach(() => record.close())

/** How many sums of a file have something to add up: an operator's work by one metric in several places of a country. */
function sumsOf(rows: readonly RowCells[]): number {
  const places = new Map<string, Set<string>>()
  for (const { country, operator, metric, part, basis, places: at, pin } of rows) {
    if (part !== '' || basis === 'unclear' || pin === 'set_aside') continue
    const sum = `${country} ${operator} ${metric}`
    places.set(sum, (places.get(sum) ?? new Set()).add(at!))
  }
  return [...places.values()].filter(({ size }) => size > 1).length
}

/** The first files that have several such sums and are no longer than most: chosen by what they say, whatever numbers they have. */
const files = Array.from({ length: 100 }, (_, seed) => ({ seed, rows: randomFile(seed) }))
  .filter(({ rows }) => rows.length <= 40 && sumsOf(rows) > 1)
  .slice(0, 4)

let compared = 0

test.each(files)(
  'whatever is on record, a number is the same wherever it leads to: file $seed',
  async ({ seed, rows }) => {
    expect(whyNotEntered(await enterRandomFile(record.session, seed))).toBe(null)
    for (const code of new Set(rows.map(({ country }) => country!.toLowerCase()))) {
      for (const filter of await filtersOf(record, code))
        compared += await followNumbers(record, code, filter)
    }
  },
)

test('the files have numbers to follow, with rounded ones, limits, joint ones and corrections among them', () => {
  expect(compared).toBeGreaterThan(80)
  const rows = files.flatMap(({ rows }) => rows)
  const qualifiers = new Set(rows.map(({ qualifier }) => qualifier))
  expect([...qualifiers]).toEqual(expect.arrayContaining(['about', 'at_least', 'at_most']))
  expect(rows.some(({ places }) => places!.includes(';'))).toBe(true)
  expect(rows.some(({ supersedes }) => supersedes !== undefined && supersedes !== '')).toBe(true)
})
