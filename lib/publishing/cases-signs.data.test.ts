import { afterEach, beforeEach, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { claimBatches } from '@/lib/downloads/claims-export'
import { CLAIM_COLUMNS } from '@/lib/exchange/claims-format'
import { problemLine } from '@/lib/exchange/types'
import { importCase, withSample } from './test-cases'
import { importRows, type RowCells, statuses } from './test-files'

let database: TestDatabase

beforeEach(async () => {
  database = await testDatabase(withSample)
})
afterEach(() => database.close())

const problemsOf = async (name: string) => {
  const outcome = await importCase(database.session, name)
  return outcome.kind === 'refused' ? outcome.problems.map(problemLine) : outcome.kind
}

test('an id with a sign that nobody sees is the id without it', async () => {
  expect((await importCase(database.session, 'id-zero-width')).kind).toBe('imported')
  const reports = await database.session.query(`select "key" from "Report" where "key" like 'bh-1%'`)
  expect(reports).toEqual([{ key: 'bh-1' }])
  expect(await statuses(database.session)).toMatchObject({ 'bh-1.1': 'counted', 'bh-1.2': 'counted' })
})

test('a number is read without the direction mark beside it', async () => {
  expect((await importCase(database.session, 'amount-direction-mark')).kind).toBe('imported')
  const [claim] = await database.session.query(`select "amount" from "Claim" where "key" = 'bh-1.1'`)
  expect(claim).toEqual({ amount: '10' })
})

test('what turns a text around is refused by its name', async () => {
  expect(await problemsOf('title-bidi-override')).toEqual([
    'line 2, column report_title: has a character that cannot be shown (U+202E, right-to-left override) at position 6; remove it',
    'line 2, column publisher: has a character that cannot be shown (U+202E, right-to-left override) at position 5; remove it',
    'line 2, column operator: has a character that cannot be shown (U+202E, right-to-left override) at position 4; remove it',
  ])
})

test('a name of signs alone names nobody', async () => {
  const message = 'has no letter and no digit to be found by; write the name in letters'
  expect(await problemsOf('organisation-signs')).toEqual([
    `line 2, column publisher: "???" ${message}`,
    `line 2, column said_by: "***" ${message}`,
    `line 2, column operator: "—" ${message}`,
    `line 3, column operator: "😀" ${message}`,
    `line 4, column operator: "+++" ${message}`,
  ])
})

test('a year that was cut to two digits is a slip', async () => {
  const before = 'is before 1900-01-01, which no report reaches back to; write the year in full'
  expect(await problemsOf('year-0024')).toEqual([
    `line 2, column published: 0024-03-05 ${before}: 2024-03-05 or 1924-03-05`,
    `line 2, column to: 0024-03-01 ${before}: 2024-03-01 or 1924-03-01`,
  ])
})

test('a month or a year stands with its last day', async () => {
  expect(await problemsOf('precision-not-last-day')).toEqual([
    'line 2, column to_precision: is month, and 2024-02-15 is not the last day of its month; write 2024-02-29 in to, or leave the precision blank',
    'line 3, column to_precision: is year, and 2024-02-15 is not the last day of its year or the day of publication; write 2024-03-05 or 2024-12-31 in to, or leave the precision blank',
    'line 4, column from_precision: is year, and from is blank; leave it blank too, or write the first day in from',
  ])
})

test('a report that a spreadsheet saved under another id is told before it is stored', async () => {
  expect((await importCase(database.session, 'leading-zeros-1')).kind).toBe('imported')
  expect(await problemsOf('leading-zeros-2-excel')).toEqual([
    'line 2, column report_id: "7" may be the report "007", of the same publisher and day, as a spreadsheet or another hand writes its id; write 007, or give a report of its own an id that differs in more than noughts, letter case, blanks and forms of a number or a day',
  ])
})

test('ids of two publishers or two days are their own, however alike', async () => {
  const rows = [
    { report_id: '007' },
    { report_id: '7', publisher: 'Agency B', operator: 'Team Two' },
    { report_id: '07', published: '2020-02-02', to: '2020-01-30' },
  ]
  expect((await importRows(database.session, rows)).kind).toBe('imported')
})

test('two ids of one file are held against each other, and so is one that a spreadsheet shortened', async () => {
  const rows = [{ report_id: '2024-01' }, { report_id: 'Jan-24', places: 'SY13' }, { report_id: '1.23E+15' }]
  const outcome = await importRows(database.session, rows)
  expect(outcome.kind === 'refused' && outcome.problems.map(problemLine)).toEqual([
    expect.stringContaining('line 3, column report_id: "Jan-24" may be the report "2024-01"'),
    'line 4, column report_id: "1.23E+15" is what a spreadsheet shows of a long number; write the id in full, in a column that is formatted as text',
  ])
})

test('an id that version 0.1 stored in decomposed letters is found by the composed ones', async () => {
  const { session } = database
  await importRows(session, [{ report_id: 'caf\u00E9' }])
  await session.run(`update "Report" set "key" = ? where "key" = ?`, ['cafe\u0301', 'caf\u00E9'])
  expect((await importRows(session, [{ report_id: 'caf\u00E9' }])).kind).toBe('unchanged')
  expect((await importRows(session, [{ report_id: 'cafe\u0301' }])).kind).toBe('unchanged')
})

test.each(['10', '10.0', '0010', '١٠', ' 10\u200E', '１０'])(
  '10 on record is no other amount than %j',
  async (amount) => {
    expect((await importRows(database.session, [{ amount: '10' }])).kind).toBe('imported')
    expect((await importRows(database.session, [{ amount }])).kind).toBe('unchanged')
    const [claim] = await database.session.query(`select "amount" from "Claim" where "key" = 'r1.1'`)
    expect(claim).toEqual({ amount: '10' })
  },
)

test('precisions that version 0.1 stored are written as the days that count, and enter as no other figures', async () => {
  const { session } = database
  await importRows(session, [
    { claim_id: 'c1' },
    { claim_id: 'c2', places: 'SY13', basis: 'period', from: '2020-01-05' },
  ])
  await session.run(`update "Claim" set "toPrecision" = 'year' where "key" = 'c1'`, [])
  await session.run(`update "Claim" set "fromPrecision" = 'month' where "key" = 'c2'`, [])
  const exported = await exportedRows(session)
  expect(exported.map((row) => [row.claim_id, row.from_precision, row.to_precision])).toEqual([
    ['c1', '', ''],
    ['c2', '', ''],
  ])
  expect((await importRows(session, exported)).kind).toBe('unchanged')
  const empty = await testDatabase(withSample)
  try {
    expect((await importRows(empty.session, exported)).kind).toBe('imported')
  } finally {
    await empty.close()
  }
})

/** The rows of the file that a download of Syria would be, of the report r1. */
async function exportedRows(session: TestDatabase['session']): Promise<RowCells[]> {
  const [country] = await session.query<{ id: number }>(`select "id" from "Place" where "code" = 'SY'`)
  const rows: RowCells[] = []
  for await (const batch of claimBatches(session, { id: country!.id, code: 'SY' })) {
    for (const cells of batch)
      rows.push(Object.fromEntries(CLAIM_COLUMNS.map(({ name }, at) => [name, cells[at]!])))
  }
  return rows.filter(({ report_id }) => report_id === 'r1')
}

test('names that only a plus tells apart are not made one', async () => {
  const { session } = database
  const told = async (...rows: RowCells[]) => {
    const outcome = await importRows(session, rows)
    return outcome.kind === 'refused' ? outcome.problems.map(problemLine) : outcome.kind
  }
  const taken = (column: string, name: string, other: string, line: number) =>
    `line ${line}, column ${column}: "${name}" would be taken for "${other}": only signs tell the two apart; write the name as it is on record, or with another letter or digit where somebody else is meant`
  expect(await told({ report_id: 'p1', operator: '+A' }, { report_id: 'p2', operator: 'A' })).toEqual([
    taken('operator', 'A', '+A', 3),
  ])
  expect(await told({ report_id: 'p1', operator: '+A' })).toBe('imported')
  expect(await told({ report_id: 'p2', publisher: 'A', said_by: 'A +' })).toEqual([
    taken('publisher', 'A', '+A', 2),
  ])
  // As it is called on record it is found, with the apostrophe that files put before it too.
  expect(await told({ report_id: 'p2', operator: "'+A", published: '2020-02-03' })).toBe('imported')
  const named = await session.rows(`select "name" from "OrganisationName" where "folded" = 'a'`)
  expect(named).toEqual([['+A']])
})
