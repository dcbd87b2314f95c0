import { afterEach, beforeEach, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { importRows, type RowCells, withReferenceData } from './test-files'

let home: TestDatabase
beforeEach(async () => {
  home = await testDatabase(withReferenceData)
})
afterEach(() => home.close())

const reached = { men: '242225', women: '280903', boys: '394960', girls: '331976' }
const row = (part: string, amount: string, more: RowCells = {}): RowCells => ({
  ...{ report_id: 'unmas', operator: 'UNMAS', metric: 'eore_reached', unit: 'people', part, amount },
  ...{ basis: 'total', to: '2022-02-28', published: '2022-03-10', country: 'UA', places: 'UA' },
  ...more,
})
const rowsOf = (parts: Readonly<Record<string, string>>) =>
  Object.entries(parts).map(([part, amount]) => row(part, amount))
const author = { by: 'test', at: '2022-04-01T12:00:00Z' }

test('a sum that does not come to its printed whole stops an import: 1,250,064 and not 1,251,155', async () => {
  // 242,225 + 280,903 + 394,960 + 331,976
  const strict = { author, acceptFindings: null }
  const stopped = await importRows(home.session, rowsOf({ '': '1251155', ...reached }), strict)
  expect(stopped).toMatchObject({ kind: 'stopped' })
  expect(JSON.stringify(stopped, (_, v) => (typeof v === 'bigint' ? String(v) : v))).toContain(
    'partsIncomplete',
  )
  const entered = await importRows(home.session, rowsOf({ '': '1250064', ...reached }), strict)
  expect(entered).toMatchObject({ kind: 'imported' })
})
