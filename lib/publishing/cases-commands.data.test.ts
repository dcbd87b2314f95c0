import { afterEach, beforeEach, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { summaryTable } from '@/lib/downloads/summary-table'
import { commandText } from '@/lib/i18n/problem-text'
import { importCase, withSample } from './test-cases'

let database: TestDatabase

beforeEach(async () => {
  database = await testDatabase(withSample)
})
afterEach(() => database.close())

/** The rows of a summary as "operator month value total". */
async function months(address: string): Promise<string[]> {
  const query = summaryTable.read(new URLSearchParams(address))
  const scope = query.ok ? await summaryTable.find(database.session, query.query) : query
  if (!scope.ok) throw new Error(scope.problems.map(commandText).join('\n'))
  const rows: string[] = []
  for await (const batch of summaryTable.batches(database.session, scope.query))
    for (const cells of batch) rows.push([cells[3], cells[7], cells[8], cells[9]].join(' '))
  return rows
}

test('an operator who reported nothing more keeps a row in each month that was asked for', async () => {
  expect((await importCase(database.session, 'months-after-last-figure')).kind).toBe('imported')
  const asked = 'country=SY&by=month&metric=devices&from=2023-01-01&to=2023-06-30'
  expect((await months(asked)).filter((row) => row.startsWith('Op '))).toEqual([
    'Op Early 2023-01 100 100',
    'Op Early 2023-02 0 100',
    'Op Early 2023-03 0 100',
    'Op Early 2023-04 0 100',
    'Op Early 2023-05 0 100',
    'Op Early 2023-06 0 100',
    'Op Late 2023-01 10 10',
    'Op Late 2023-02 0 10',
    'Op Late 2023-03 0 10',
    'Op Late 2023-04 5 15',
    'Op Late 2023-05 0 15',
    'Op Late 2023-06 0 15',
  ])
  // Without an end, all reach the month of the latest figure of the country: April, though Op Early ended in January.
  const open = await months('country=SY&by=month&metric=devices&from=2023-04-01')
  expect(open.filter((row) => row.startsWith('Op '))).toEqual([
    'Op Early 2023-04 0 100',
    'Op Late 2023-04 5 15',
  ])
})
