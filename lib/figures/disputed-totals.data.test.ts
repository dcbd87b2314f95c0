import { afterEach, beforeEach, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { importRows, withReferenceData } from '@/lib/publishing/test-files'
import { readOverview } from './country/overview-data'
import { allFigures } from './figure-filter'

let database: TestDatabase

beforeEach(async () => {
  database = await testDatabase(withReferenceData)
})
afterEach(() => database.close())

const contested = async (from: number | null = null) => {
  const overview = await readOverview(database.database, 'ye', 'en', { ...allFigures, from })
  return overview!.country.metrics.find(({ key }) => key === 'devices')!.contested
}
const yemen = { country: 'YE', places: 'YE', to: '2020-01-31' }

test('where as many figures contradict what counts as count, it is known', async () => {
  await importRows(database.session, [
    { ...yemen, report_id: 'a', amount: '100' },
    { ...yemen, report_id: 'b', amount: '5000', publisher: 'Agency B' },
    { ...yemen, report_id: 'c', amount: '70', publisher: 'Agency C' },
  ])
  expect(await contested()).toBe(2)
  // Nothing is counted then.
  expect(await contested(202101)).toBeUndefined()
})

test('a majority that agrees is not contested by one, nor by what a grade set aside', async () => {
  await importRows(database.session, [
    { ...yemen, report_id: 'a', amount: '100' },
    { ...yemen, report_id: 'b', amount: '100', publisher: 'Agency B' },
    { ...yemen, report_id: 'c', amount: '70', publisher: 'Agency C' },
    { ...yemen, report_id: 'd', amount: '9', publisher: 'Agency D', grade: 'X' },
    { ...yemen, report_id: 'e', amount: '8', publisher: 'Agency E', grade: 'X' },
  ])
  expect(await contested()).toBeUndefined()
})
