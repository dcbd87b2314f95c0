import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { verifyAudit } from '@/lib/audit/verify'
import { readConflict } from '@/lib/conflicts/data'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { dump } from '@/lib/db/test-dump'
import { readReport } from '@/lib/reports/data'
import type { ImportRequest } from './import'
import { withSample } from './test-cases'
import { exportOf, importRows, importText, type RowCells, withReferenceData } from './test-files'

let database: TestDatabase
beforeEach(async () => {
  database = await testDatabase(withReferenceData)
})
afterEach(() => database.close())

const bulletin: RowCells = { report_id: 'bulletin', to: '2020-01-31', published: '2020-02-01' }
const pinned: RowCells = { ...bulletin, pin: 'set_aside', pin_reason: 'scope' }
const dated: RowCells = { ...pinned, pin_date: '2020-02-03' }

/** Enters a row by the command, in March 2020. */
const enter = (row: RowCells, by = 'import', options: Partial<ImportRequest> = {}) =>
  importRows(database.session, [row], {
    ...{ acceptFalls: true, author: { by, at: '2020-03-01T12:00:00Z' } },
    ...options,
  })

/** The rulings on the figure as a reader of the desk gets them, the latest first. */
const rulings = async () =>
  (await readConflict(database.database, 'bulletin.1', 'en'))!.rulings.map(
    ({ ruling, at, cameWithFile }) => `${ruling} ${at}${cameWithFile ? ' with the file' : ''}`,
  )

const exported = async () => {
  const [head, row] = (await exportOf(database.session, 'SY')).trim().split('\r\n')
  return row!.split(',')[head!.split(',').indexOf('pin_date')]
}

describe('the day of a ruling that a file brings', () => {
  test('is the one that the file gives, in the record, its audit and its export', async () => {
    expect((await enter(dated)).kind).toBe('imported')
    expect(await rulings()).toEqual(['set_aside 2020-02-03'])
    expect(await exported()).toBe('2020-02-03')
    const notes = await database.session.query<{ after: string }>(
      `select "after" from "AuditEntry" where "subject" = 'bulletin'`,
    )
    expect(notes.flatMap(({ after }) => JSON.parse(after).ruled)).toEqual([
      'bulletin.1 set_aside scope 2020-02-03',
    ])
    expect((await verifyAudit(database.session, process.env.FIRMGROUND_AUDIT_KEY!)).faults).toEqual([])
  })

  test("is nobody's where the file gives none: the ruling came with it", async () => {
    await enter(pinned)
    expect(await rulings()).toEqual(['set_aside 2020-03-01T12:00:00Z with the file'])
    expect(await exported()).toBe('')
  })

  test('is the day of the desk where an editor ruled there, and goes out with the figure', async () => {
    await enter(pinned, 'editor')
    expect(await rulings()).toEqual(['set_aside 2020-03-01T12:00:00Z'])
    expect(await exported()).toBe('2020-03-01')
  })

  test('is added by a file that gives it later, once, and is not taken away by one without it', async () => {
    await enter(pinned)
    expect(await enter(dated)).toMatchObject({ kind: 'imported', counts: { rulings: 1 } })
    const both = ['set_aside 2020-02-03', 'set_aside 2020-03-01T12:00:00Z with the file']
    expect(await rulings()).toEqual(both)
    for (const row of [dated, pinned, bulletin]) expect((await enter(row)).kind).toBe('unchanged')
    expect(await rulings()).toEqual(both)
  })

  test('is told where it is another one than that of a ruling made at the desk, and nothing changes', async () => {
    await enter(pinned, 'editor')
    const before = await dump(database.address)
    expect(await enter(dated)).toMatchObject({
      kind: 'refused',
      problems: [{ line: 2, column: 'pin_date', code: 'rulingDay', values: { day: '2020-03-01' } }],
    })
    expect(await dump(database.address)).toBe(before)
    expect((await enter({ ...dated, pin_date: '2020-03-01' })).kind).toBe('unchanged')
  })

  test('is not after today', async () => {
    expect(await enter({ ...dated, pin_date: '2020-03-02' })).toMatchObject({
      kind: 'refused',
      problems: [{ line: 2, column: 'pin_date', code: 'rulingFuture', values: { day: '2020-03-02' } }],
    })
  })

  test('changes no ruling that was overruled since', async () => {
    await enter(pinned)
    await enter({ ...bulletin, pin: 'accept', pin_reason: 'definition' }, 'editor')
    expect((await enter(dated)).kind).toBe('unchanged')
    expect(await rulings()).toHaveLength(2)
  })

  test.each([pinned, dated])('comes back from a file as it went out', async (row) => {
    await enter(row)
    const file = await exportOf(database.session, 'SY')
    const other = await testDatabase(withReferenceData)
    await importText(other.session, file, { author: { by: 'import', at: '2021-05-01T12:00:00Z' } })
    expect(await exportOf(other.session, 'SY')).toBe(file)
    await other.close()
  })
})

test('the rulings of the sample are of the day of their report', async () => {
  await withSample(database.session)
  const report = await readReport(database.database, 'SY', 'briefing-2017-10', 'en')
  const ruled = report!.claims.flatMap(({ ruling }) => ruling ?? [])
  expect(ruled.map(({ at, cameWithFile }) => [at, cameWithFile])).toEqual(
    Array(3).fill([report!.published, false]),
  )
})
