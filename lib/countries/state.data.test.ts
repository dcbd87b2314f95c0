import { afterEach, beforeEach, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { withReferenceData } from '@/lib/reports/test-files'
import { readStates } from './data'
import { setRecordState } from './mutations'

let database: TestDatabase

beforeEach(async () => {
  database = await testDatabase()
  await withReferenceData(database.session)
})
afterEach(() => database.close())

const author = { by: 'test', at: '2026-01-01T00:00:00Z', reason: 'the operators stopped reporting' }
const usual = { staleAfterDays: 180, closed: '' }

test('a record is live and stale after 180 days until somebody says otherwise', async () => {
  expect(await readStates(database.database, ['SY', 'YE'])).toEqual([usual, usual])
  expect(await setRecordState(database.session, 'SY', { closed: '2021-12-31' }, author)).toEqual({
    kind: 'set',
    before: usual,
    after: { ...usual, closed: '2021-12-31' },
  })
  await setRecordState(database.session, 'SY', { staleAfterDays: 90 }, author)
  expect(await readStates(database.database, ['YE', 'SY'])).toEqual([
    usual,
    { staleAfterDays: 90, closed: '2021-12-31' },
  ])
  await setRecordState(database.session, 'SY', { closed: '' }, author)
  expect(await readStates(database.database, ['SY'])).toEqual([{ staleAfterDays: 90, closed: '' }])
  const entries = await database.database.auditEntry.findMany({ where: { action: 'country.set' } })
  expect(entries.map(({ subject, reason }) => [subject, reason])).toEqual(
    Array(3).fill(['SY', 'the operators stopped reporting']),
  )
})

test('what cannot be is refused with all that is wrong, and nothing is written', async () => {
  const before = await database.database.dataVersion.findMany()
  const outcome = await setRecordState(
    database.session,
    'ZZ',
    { staleAfterDays: 0, closed: '2021-13-01' },
    { ...author, reason: ' ' },
  )
  expect(outcome.kind === 'refused' && outcome.problems.length).toBe(4)
  expect(await database.database.dataVersion.findMany()).toEqual(before)
})
