import { afterAll, beforeAll, expect, test } from 'vitest'
import { readAudit } from '@/lib/audit/data'
import { rebuild } from '@/lib/curves/rebuild'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { publishTransaction } from '@/lib/db/transactions'
import { exportOf, importRows, withReferenceData } from '@/lib/publishing/test-files'
import { readAuditedThings } from './audited-things'
import { readReport, readReports } from './data'
import { everything } from './filter'
import { findReports } from './search'

const everyEntry = { before: null, by: '', action: '', subject: '', country: '', from: '', to: '' }

let home: TestDatabase
beforeAll(async () => {
  home = await testDatabase(withReferenceData)
  const row = { report_title: '', publisher: 'Zeitung', published: '2020-02-01' }
  const outcome = await importRows(home.session, [
    { ...row, report_id: 'one', places: 'gn163808' },
    { ...row, report_id: 'several', places: 'SY01;SY03' },
    { ...row, report_id: 'several', places: 'SY09', metric: 'buildings' },
    { report_id: 'titled', report_title: 'Mines cleared near Palmyra', places: 'SY08' },
  ])
  expect('problems' in outcome ? outcome.problems : []).toEqual([])
})
afterAll(() => home.close())

const found = async (q: string) =>
  (await findReports(home.database, 'SY', 'en', { ...everything, q }, null))?.reports
    .map(({ key }) => key)
    .sort()

test('a report without a title is called by publisher, places and day, in lists and on its page', async () => {
  const list = await readReports(home.database, 'SY', 'en')
  expect(Object.fromEntries(list?.reports.map(({ key, title }) => [key, title]) ?? [])).toEqual({
    one: 'Zeitung on Palmyra, 1 Feb 2020',
    several: 'Zeitung on Damascus, Rural Damascus and 1 other place, 1 Feb 2020',
    titled: 'Mines cleared near Palmyra',
  })
  const report = await readReport(home.database, 'SY', 'one', 'en')
  expect([report?.title, report?.claims[0]?.report.title]).toEqual([
    ...['Zeitung on Palmyra, 1 Feb 2020', 'Zeitung on Palmyra, 1 Feb 2020'],
  ])
})

test('and found by what it is called, in any language of its places', async () => {
  expect(await found('palmyra')).toEqual(['one', 'titled'])
  expect(await found('تدمر')).toEqual(['one'])
  expect(await found('rural zeitung')).toEqual(['several'])
  expect(await publishTransaction(home.session, '2020-04-01T00:00:00Z', () => rebuild(home.session))).toEqual(
    [],
  )
})

test('the audit says which report it was by what it is called', async () => {
  const entries = await readAudit(home.database, { ...everyEntry, action: 'report.import' }, 10)
  const refs = entries.map(({ subject }) => ({ kind: 'report' as const, key: subject }))
  const things = await readAuditedThings(home.database, refs, 'en')
  expect(Object.fromEntries(refs.map((ref) => [ref.key, things(ref)?.name]))).toEqual({
    one: 'Zeitung on Palmyra, 1 Feb 2020',
    several: 'Zeitung on Damascus, Rural Damascus and 1 other place, 1 Feb 2020',
    titled: 'Mines cleared near Palmyra',
  })
})

test('in files that are entered again its title is blank, and comes back so', async () => {
  const text = await exportOf(home.session, 'SY')
  expect(text).toContain('\r\none,,Zeitung,')
})
