import { afterEach, beforeEach, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { importRows, withReferenceData } from '@/lib/publishing/test-files'
import { readOverview } from '../country/overview-data'
import { allFigures, type FigureFilter } from '../figure-filter'
import { readMetricPage } from '../metric/metric-data'
import { readPlace } from '../place/place-data'
import type { MetricFigures } from '../types'

let database: TestDatabase

beforeEach(async () => {
  database = await testDatabase(withReferenceData)
})
afterEach(() => database.close())

const enter = (at: string, rows: Parameters<typeof importRows>[1]) =>
  importRows(database.session, rows, { acceptFalls: true, author: { by: 'test', at: `${at}T12:00:00Z` } })

const sanaa = { country: 'YE', places: 'YE13' }
const january = { ...sanaa, report_id: 'y1', to: '2020-01-31', amount: '100' }
const february = { ...sanaa, report_id: 'y2', to: '2020-02-29', amount: '140', published: '2020-03-01' }
const march = { ...sanaa, report_id: 'y3', to: '2020-03-31', amount: '150', published: '2020-04-01' }

/** "day kind was now" of the devices of Yemen. */
const marksOf = (metrics: readonly MetricFigures[]) =>
  metrics
    .filter(({ key }) => key === 'devices')
    .flatMap(({ series }) => series.flatMap(({ marks = [] }) => marks))
    .map(({ day, kind, on, was, now }) => `${day} ${kind} ${on} ${was} ${now}`)

const country = async (filter: Partial<FigureFilter> = {}) =>
  marksOf((await readOverview(database.database, 'ye', 'en', { ...allFigures, ...filter }))!.country.metrics)
const place = async (code: string) => marksOf((await readPlace(database.database, 'ye', code, 'en'))!.metrics)

test('a figure that was corrected marks the day that it moved, on every page of the curve', async () => {
  await enter('2020-04-02', [january, february, march])
  expect(await country()).toEqual([])
  await enter('2020-05-05', [{ ...february, amount: '120' }])
  const corrected = ['2020-02-29 corrected 2020-05-05 140 120']
  expect(await country()).toEqual(corrected)
  expect(await place('YE13')).toEqual(corrected)
  expect(await place('YE14')).toEqual([])
  expect(marksOf([(await readMetricPage(database.database, 'ye', 'devices', 'en'))!.metric])).toEqual(
    corrected,
  )
  // Narrowed down to a time, only what lies in it.
  expect(await country({ from: 202003 })).toEqual([])
  expect(await country({ to: 202002 })).toEqual(corrected)
})

test('corrected twice, it is the latest that is told', async () => {
  await enter('2020-04-02', [january, february])
  await enter('2020-05-05', [{ ...february, amount: '120' }])
  await enter('2020-06-06', [{ ...february, amount: '130' }])
  expect(await country()).toEqual(['2020-02-29 corrected 2020-06-06 120 130'])
})

test('a figure of another day or another place leaves its mark where it stood', async () => {
  await enter('2020-04-02', [{ ...january, claim_id: 'c1' }, february])
  await enter('2020-05-05', [{ ...january, claim_id: 'c2', supersedes: 'c1', to: '2020-01-15' }])
  expect(await country()).toEqual(['2020-01-15 corrected 2020-05-05 100 null'])
  await enter('2020-06-06', [
    { ...january, claim_id: 'c3', supersedes: 'c2', to: '2020-01-15', places: 'YE14' },
  ])
  expect(await place('YE13')).toEqual(['2020-01-15 corrected 2020-06-06 100 null'])
})

test('a figure that was withdrawn marks its day, unless another says the same', async () => {
  await enter('2020-04-02', [january, february, { ...february, report_id: 'other' }, march])
  await enter('2020-05-05', [{ ...february, withdrawn: 'yes' }])
  expect(await country()).toEqual([])
  await enter('2020-06-06', [{ ...february, report_id: 'other', withdrawn: 'yes' }])
  expect(await country()).toEqual(['2020-02-29 withdrawn 2020-06-06 140 null'])
})

test('what was mended besides the amount leaves no mark', async () => {
  await enter('2020-04-02', [{ ...january, claim_id: 'c1' }])
  await enter('2020-05-05', [{ ...january, claim_id: 'c2', supersedes: 'c1', words: 'a hundred items' }])
  expect(await country()).toEqual([])
})
