import { afterEach, beforeEach, expect, test } from 'vitest'
import { cliPermission } from '@/lib/access/cli-permission'
import { readStates } from '@/lib/countries/data'
import { rebuild } from '@/lib/curves/rebuild'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { publishTransaction } from '@/lib/db/transactions'
import { importRows, withReferenceData } from '@/lib/publishing/test-files'
import { setRecordState } from './record-state'

let database: TestDatabase

beforeEach(async () => {
  database = await testDatabase(withReferenceData)
})
afterEach(() => database.close())

const at = '2026-01-01T00:00:00.000Z'
const reason = 'the operators stopped reporting'
const set = (code: string, change: Parameters<typeof setRecordState>[4], why = reason) =>
  setRecordState(database.session, cliPermission(), at, code, change, why)
const usual = { staleAfterDays: 180, closed: '' }

test('a record is live and stale after 180 days until somebody says otherwise', async () => {
  expect(await readStates(database.database, ['SY', 'YE'])).toEqual([usual, usual])
  expect(await set('SY', { closed: '2021-12-31' })).toEqual({
    kind: 'set',
    before: usual,
    after: { ...usual, closed: '2021-12-31' },
  })
  await set('SY', { staleAfterDays: 90 })
  expect(await readStates(database.database, ['YE', 'SY'])).toEqual([
    usual,
    { staleAfterDays: 90, closed: '2021-12-31' },
  ])
  await set('SY', { closed: '' })
  expect(await readStates(database.database, ['SY'])).toEqual([{ staleAfterDays: 90, closed: '' }])
  const entries = await database.database.auditEntry.findMany({ where: { action: 'country.set' } })
  expect(entries.map(({ by, subject, reason }) => [by, subject, reason])).toEqual(
    Array(3).fill(['terminal', 'SY', reason]),
  )
})

test('what cannot be is refused with all that is wrong, and nothing is written', async () => {
  const before = await database.database.dataVersion.findMany()
  expect(await set('ZZ', { staleAfterDays: 0, closed: '2021-13-01' }, ' ')).toEqual({
    kind: 'refused',
    problems: ['country', 'days', 'day', 'reason'],
  })
  expect(await set('SY', { closed: '2026-01-02' })).toEqual({ kind: 'refused', problems: ['future'] })
  expect(await database.database.dataVersion.findMany()).toEqual(before)
})

test('a level that is made of several statements is reckoned anew when they hold for longer', async () => {
  const level = { metric: 'contamination', basis: 'level', unit: 'km2', published: '2020-03-01' }
  await importRows(database.session, [
    { ...level, report_id: 'a', places: 'SY02', to: '2019-06-30', amount: '40' },
    { ...level, report_id: 'b', places: 'SY09', to: '2020-02-29', amount: '7' },
  ])
  const ofSyria = async () => {
    const found = await database.database.rollup.findFirst({ where: { place: { code: 'SY' } } })
    return [found?.value, found?.statedFrom]
  }
  // 244 days lie between the two: the older one holds no more on the day of the newer.
  expect(await ofSyria()).toEqual([7_000_000n, '2020-02-29'])
  await set('SY', { staleAfterDays: 365 })
  expect(await ofSyria()).toEqual([47_000_000n, '2019-06-30'])
  const rebuilt = await publishTransaction(database.session, at, () => rebuild(database.session))
  expect(rebuilt).toEqual([])
  await set('SY', { staleAfterDays: 180 })
  expect(await ofSyria()).toEqual([7_000_000n, '2020-02-29'])
})
