import { parse } from 'csv-parse/sync'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { problemLine } from '@/lib/exchange/types'
import type { ImportOutcome } from './import'
import { importCase } from './test-cases'
import { exportOf, importRows, importText, withReferenceData } from './test-files'

let database: TestDatabase
let other: TestDatabase

beforeEach(async () => {
  database = await testDatabase(withReferenceData)
  other = await testDatabase(withReferenceData)
})
afterEach(async () => {
  await database.close()
  await other.close()
})

const told = (outcome: ImportOutcome) =>
  outcome.kind === 'refused' ? outcome.problems.map(problemLine) : outcome.notes.map(problemLine)

describe('files as spreadsheets and other tools make them', () => {
  test.each([
    ['row-of-spaces', []],
    ['header-extra-date', ['line 1, column date: is not a known column and is not read']],
    ['sep-line-first', []],
  ])('%s is entered', async (name, notes) => {
    const outcome = await importCase(database.session, name)
    expect(outcome.kind).toBe('imported')
    expect(told(outcome)).toEqual(notes)
    expect(outcome).toMatchObject({ counts: { rows: 1, claimsNew: 1 } })
  })

  const required =
    'report_id, publisher, published, operator, country, metric, basis, to, places, qualifier, amount'
  test.each([
    [
      'matrix-5w',
      `line 1: 11 columns are missing: ${required}; not understood: "Who", "What", "Where (Governorate)", "Where (District)", "P-code", "When start", "When end", "For whom", "Indicator", "Reached"; add them to the header line and to every row`,
    ],
    [
      'french-excel-windows-1252',
      'line 2: is not UTF-8 but seems to be Windows-1252 (Western European); save the file as "CSV UTF-8" and try again',
    ],
    [
      'hxl-row',
      `line 2: is a row of HXL tags, which are not read; take it out, and name the columns on the first line: ${required}, unit`,
    ],
  ])('%s is told in one line that names the way out', async (name, line) => {
    const outcome = await importCase(database.session, name)
    expect(outcome).toMatchObject({ kind: 'refused', rows: 0 })
    expect(told(outcome)).toEqual([line])
  })
})

test('formula-after-semicolon has no cell that begins with a formula in what is exported, and comes back', async () => {
  expect((await importCase(database.session, 'formula-after-semicolon')).kind).toBe('imported')
  const file = await exportOf(database.session, 'SY')
  for (const delimiter of [',', ';', '\t']) {
    const options = { delimiter, relax_quotes: true, relax_column_count: true }
    const cells = (parse(file, options) as string[][]).flat()
    expect(cells.filter((cell) => /^[=+\-@＝]/.test(cell))).toEqual([])
  }
  expect((await importText(other.session, file)).kind).toBe('imported')
  const words = await other.session.query(
    'select r."title", c."words" from "Claim" c join "Report" r on r."id" = c."reportId"',
  )
  expect(words).toEqual([{ title: '＝1+1', words: 'first;=HYPERLINK("http://x.example";"click")' }])
})

test('an unknown country is told once, with how it is added', async () => {
  const rows = ['IQ', 'IQ', 'LY', 'IQ'].map((country, at) => ({ country, report_id: `r${at}` }))
  const outcome = await importRows(database.session, [...rows, { report_id: 'blank', country: '' }])
  const how =
    'is not the code of a known country; use SY, UA or YE, or add the country at the desk first (Lists, Countries)'
  expect(told(outcome)).toEqual([
    `line 2, column country: "IQ" ${how}; 3 rows have it`,
    `line 4, column country: "LY" ${how}`,
    'line 6, column country: is blank; write the code of the country',
  ])
})
