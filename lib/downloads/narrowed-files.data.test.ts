import { afterEach, beforeEach, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { commandText } from '@/lib/i18n/problem-text'
import { importRows, type RowCells, withReferenceData } from '@/lib/publishing/test-files'
import { claimsTable } from './claims-table'
import { placesTable } from './places/places-table'
import { summaryTable } from './summary-table'
import type { DownloadTable } from './table'

let database: TestDatabase

beforeEach(async () => {
  database = await testDatabase(withReferenceData)
  const two: RowCells = { ...january, operator: 'Team Two' }
  await importRows(database.session, [
    january,
    { report_id: 'february', published: '2020-03-01', to: '2020-02-29', amount: '150' },
    { ...two, report_id: 'two', places: 'SY02' },
    { ...two, report_id: 'both', places: 'SY02;SY09', basis: 'period', from: '2020-02-01', to: '2020-02-05' },
  ])
})
afterEach(() => database.close())

const january: RowCells = { report_id: 'january', to: '2020-01-31', amount: '100' }

/** The cells of a file, or what is wrong with what it is asked for. */
async function rowsOf<Query extends { bom: boolean }, Scope>(
  table: DownloadTable<Query, Scope>,
  query: string,
): Promise<string[][] | string[]> {
  const read = table.read(new URLSearchParams(`country=SY&${query}`))
  if (!read.ok) return read.problems.map(commandText)
  const found = await table.find(database.session, read.query)
  if (!found.ok) return found.problems.map(commandText)
  const rows: string[][] = []
  for await (const batch of table.batches(database.session, found.query, () => undefined)) rows.push(...batch)
  return rows
}

test.each([
  ['', ['january', 'february', 'two', 'both']],
  ['operator=Team+Two', ['two', 'both']],
  ['operator=Team+Two&operator=Team+One', ['january', 'february', 'two', 'both']],
  ['from=2020-02-01', ['february', 'both']],
  ['report=february', ['february']],
  ['report=february&operator=Team+Two', []],
  ['to=2020-01-31', ['january', 'two']],
  ['place=SY02', ['two', 'both']],
  ['place=SY02&place=SY09', ['january', 'february', 'two', 'both']],
  ['place=SY&metric=devices', ['january', 'february', 'two', 'both']],
  ['metric=roads', []],
])('reported figures of %s', async (query, reports) => {
  expect((await rowsOf(claimsTable, query)).map(([id]) => id)).toEqual(reports)
})

test.each(['by=place', 'by=month', 'by=operator', 'by=interval', 'by=place&from=2020-02-01'])(
  'totals of several places, %s, are those of each in turn, each place once',
  async (by) => {
    const [one, other] = [
      await rowsOf(summaryTable, `${by}&place=SY09`),
      await rowsOf(summaryTable, `${by}&place=SY02`),
    ]
    const both = await rowsOf(summaryTable, `${by}&place=SY09&place=SY02&place=SY09`)
    expect(both).toEqual([...one, ...other])
    expect(other).not.toEqual([])
  },
)

test('features of several places are those of each', async () => {
  const codes = (await rowsOf(placesTable, 'place=SY09&place=SY02')).map((cells) => cells[4])
  expect(codes).toEqual(['SY09', 'SY02'])
})

test.each([
  ['operator=nobody', ['operator must be Team One or Team Two']],
  ['from=2020-02-01&to=2020-01-01', ['from must not be after to: 2020-02-01 is after 2020-01-01']],
  ['report=march', ['report must be the report_id of a report on record']],
  ['place=SY02&place=Nowhere', [expect.stringContaining('place must be a place in SY: "Nowhere"')]],
  [Array(21).fill('place=SY02').join('&'), ['place must be given at most 20 times']],
])('%s is refused', async (query, problems) => {
  expect(await rowsOf(claimsTable, query)).toEqual(problems.map((said) => said))
})
