import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { importRows, withReferenceData } from '@/lib/publishing/test-files'
import { readMethod } from './method-data'

let database: TestDatabase

const centre = 'Russian International Mine Action Centre'

beforeAll(async () => {
  database = await testDatabase(withReferenceData)
  const enter = (rows: Parameters<typeof importRows>[1]) =>
    importRows(database.session, rows, { acceptFalls: true })
  await enter([
    { report_id: 'a', operator: centre, said_by: 'Russian General Staff', amount: '100', grade: 'B' },
    // The same figure from another publisher, which quotes the same source.
    {
      report_id: 'b',
      operator: centre,
      said_by: 'Russian General Staff',
      publisher: 'Agency B',
      amount: '100',
      grade: 'C',
      words: 'one hundred devices',
    },
    { report_id: 'c', operator: 'Team One', amount: '7', grade: 'X' },
    {
      report_id: 'd',
      operator: 'Team One',
      amount: '9',
      to: '2020-02-15',
      published: '2020-02-16',
      grade: 'C',
    },
    { report_id: 'y', country: 'YE', places: 'YE', operator: 'Yemen Team' },
  ])
  await enter([
    { report_id: 'a', operator: centre, said_by: 'Russian General Staff', amount: '110', grade: 'B' },
  ])
})
afterAll(() => database.close())

test('what a record rests on is counted: who published, who is quoted, grades, and what became of figures', async () => {
  const record = await readMethod(database.database, 'sy', 'en')
  // Agency A (by default) and Agency B; the General Staff of two reports, and Agency A of the two others.
  expect([record?.publishers, record?.sources]).toEqual([2, 2])
  expect(record?.operators.map(({ name }) => name)).toEqual([centre, 'Team One'])
  const figures = record?.figures
  expect(figures?.standing).toBe(4)
  expect(figures?.grades).toEqual([
    { grade: 'B', figures: 1 },
    { grade: 'C', figures: 2 },
    { grade: 'X', figures: 1 },
  ])
  expect(figures?.quoted).toBe(1)
  expect(figures?.superseded).toBe(1)
  expect(figures?.withdrawn).toBe(0)
  const { counted = 0, corroborating = 0, aside = 0 } = figures ?? {}
  // All that stand became something.
  expect(counted + corroborating + aside).toBe(4)
  expect(await readMethod(database.database, 'ua', 'en')).toBeNull()
})
