import { afterEach, beforeEach, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { problemText } from '@/lib/exchange/types'
import { importCase, withSample } from './test-cases'
import { statuses } from './test-files'

let database: TestDatabase

beforeEach(async () => {
  database = await testDatabase()
  await withSample(database.session)
})
afterEach(() => database.close())

const problemsOf = async (name: string) => {
  const outcome = await importCase(database.session, name)
  return outcome.kind === 'refused' ? outcome.problems.map(problemText) : outcome.kind
}

test('an id with a sign that nobody sees is the id without it', async () => {
  expect((await importCase(database.session, 'id-zero-width')).kind).toBe('imported')
  const reports = await database.session.rows(`select "key" from "Report" where "key" like 'bh-1%'`)
  expect(reports).toEqual([['bh-1']])
  expect(await statuses(database.session)).toMatchObject({ 'bh-1.1': 'counted', 'bh-1.2': 'counted' })
})

test('a number is read without the direction mark beside it', async () => {
  expect((await importCase(database.session, 'amount-direction-mark')).kind).toBe('imported')
  const [claim] = await database.session.rows(`select "amount" from "Claim" where "key" = 'bh-1.1'`)
  expect(claim).toEqual(['10'])
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
