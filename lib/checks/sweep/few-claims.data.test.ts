import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { addDays, isoDay } from '@/lib/periods/day'
import { importRows, type RowCells, withReferenceData } from '@/lib/publishing/test-files'
import { importByThread } from '@/lib/publishing/thread/large-file'
import { importThread } from '@/scripts/commands/import/thread-program'

let database: TestDatabase

beforeEach(async () => {
  database = await testDatabase(withReferenceData)
})
afterEach(async () => {
  importByThread(importThread, Number.POSITIVE_INFINITY)
  await database.close()
})

const governorates = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12', '13', '14']
/** No more streams than findings name claims of, and none so long that a sweep stops short of looking at all of it. */
const areas = ['SY', ...governorates.map((number) => `SY${number}`), 'gn163808', 'gn170063', 'SY09;SY04']

const author = { by: 'test', at: '2026-11-01T12:00:00Z' }

/** A figure that may go on from what is on record, or contradict it, on a day of three years. */
const figure = fc.record({
  places: fc.constantFrom(...areas),
  basis: fc.constantFrom('total', 'total', 'period', 'period', 'period', 'unclear'),
  qualifier: fc.constantFrom('exact', 'exact', 'exact', 'about', 'at_least', 'at_most'),
  day: fc.nat(1_000),
  lasts: fc.nat(40),
  isOpen: fc.integer({ min: 0, max: 9 }).map((number) => number === 0),
  share: fc.integer({ min: 1, max: 20 }),
  factor: fc.constantFrom(1, 1, 1, 1, 1, 1, 3, 1_000),
})

type Drawn = typeof figure extends fc.Arbitrary<infer One> ? One : never

/** Of a place that holds others there is more, and more of all as time goes by. */
function rowOf(
  report: string,
  { places, basis, day, lasts, isOpen, share, factor, ...said }: Drawn,
): RowCells {
  const size = places === 'SY' ? 20 : places.length > 4 ? 1 : 3
  const to = isoDay(17_000 + day)
  const counted = basis === 'total' ? size * day * 2 + share : size * lasts + share
  return {
    ...{
      report_id: report,
      published: addDays(to, share % 5),
      accessed: '',
      publisher: `Agency ${share % 3}`,
    },
    ...{ ...said, places, basis, to, from: basis === 'period' && !isOpen ? addDays(to, -lasts) : '' },
    amount: String(counted * factor),
  }
}

const distinct = (rows: readonly RowCells[]) => [
  ...new Map(rows.map((row) => [[row.basis, row.from, row.to, row.places].join(), row])).values(),
]

test('what is found in the one report of a file is what a sweep of the whole account finds', async () => {
  const { session } = database
  const drawn = fc.sample(figure, { numRuns: 1_080, seed: 7 })
  const record = drawn.map((one, at) => rowOf(`r${at}`, { ...one, factor: 1 }))
  expect(await importRows(session, record, { author, acceptFalls: true })).toMatchObject({ kind: 'imported' })
  let found = 0
  await fc.assert(
    fc.asyncProperty(fc.array(figure, { minLength: 1, maxLength: 5 }), async (figures) => {
      const [first] = figures
      const published = rowOf('new', first as Drawn).published
      const day = (first as Drawn).day
      const rows = distinct(
        figures.map((one) => ({ ...rowOf('new', { ...one, day }), published, publisher: 'Agency 1' })),
      )
      const outcomes = []
      for (const fromBytes of [Number.POSITIVE_INFINITY, 1]) {
        importByThread(importThread, fromBytes)
        outcomes.push(await importRows(session, rows, { author, dryRun: true, acceptFindings: null }))
      }
      const [few, swept] = outcomes
      expect(few).toMatchObject({ kind: 'checked' })
      expect(few).toEqual(swept)
      if (few?.kind === 'checked') found += few.findings.all
    }),
    { numRuns: process.env.TEST_DIALECT === 'sqlite' ? 15 : 4, seed: 11 },
  )
  expect(found).toBeGreaterThan(3)
}, 180_000)
