import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { writeTransaction } from '@/lib/db/transactions'
import { importRows, withReferenceData } from '@/lib/publishing/test-files'
import { beginChain, beginWithNewKey, lacksChain } from './begin'
import { appendAuditEntry } from './mutations'
import { type Fault, verifyAudit } from './verify'

const at = '2026-11-22T12:00:00.000Z'
const key = process.env.FIRMGROUND_AUDIT_KEY!

let home: TestDatabase
beforeEach(async () => {
  home = await testDatabase()
})
afterEach(() => home.close())

const run = (sql: string, parameters: (string | number)[] = []) => home.session.run(sql, parameters)
const verify = (expected: { count: number; head: string } | null = null) =>
  verifyAudit(home.session, key, expected)
const faults = async (): Promise<Fault[]> => (await verify()).faults

/** One entry, in a transaction of its own. */
const enter = (subject: string) =>
  writeTransaction(home.session, at, () =>
    appendAuditEntry(home.session, {
      at,
      by: 'terminal',
      action: 'person.role',
      subject,
      before: 'analyst',
      after: 'editor',
    }),
  )

async function enterFive(): Promise<void> {
  for (const subject of ['a', 'b', 'c', 'd', 'e']) await enter(subject)
}

test('entries as they were written have no fault, and a record without one has none', async () => {
  expect(await verify()).toMatchObject({ entries: 0, faults: [] })
  await enterFive()
  expect(await verify()).toMatchObject({ entries: 5, end: { count: 5 }, faults: [] })
})

test('an import, a file with no change and a write that was rolled back leave a sound chain', async () => {
  const row = { report_id: 'january', report_title: 'Weekly bulletin' }
  await withReferenceData(home.session)
  await enter('a')
  expect(await importRows(home.session, [row])).toMatchObject({ kind: 'imported' })
  expect(await importRows(home.session, [row])).toMatchObject({ kind: 'unchanged' })
  await importRows(home.session, [{ ...row, report_title: 'Another' }], { dryRun: true })
  await expect(
    writeTransaction(home.session, at, async () => {
      await appendAuditEntry(home.session, {
        at,
        by: 'x',
        action: 'person.add',
        subject: 'x',
        before: null,
        after: {},
      })
      throw new Error('no')
    }),
  ).rejects.toThrow('no')
  await enter('b')
  const { entries, faults } = await verify()
  expect(entries).toBe(3)
  expect(faults).toEqual([])
})

describe('tampering is found:', () => {
  beforeEach(enterFive)

  test.each(['at', 'by', 'action', 'subject', 'before', 'after', 'reason', 'link'])(
    '%s edited',
    async (column) => {
      await run(`update "AuditEntry" set "${column}" = 'another' where "id" = 3`)
      expect((await faults())[0]).toEqual({ kind: 'altered', id: 3 })
    },
  )

  test('text moved from one column into the next', async () => {
    await run(`update "AuditEntry" set "subject" = '', "before" = "subject" || "before" where "id" = 3`)
    expect(await faults()).toEqual([{ kind: 'altered', id: 3 }])
  })

  test('removed', async () => {
    await run(`delete from "AuditEntry" where "id" in (2, 3)`)
    expect(await faults()).toEqual([{ kind: 'missing', from: 2, to: 3 }])
  })

  test('the first removed', async () => {
    await run(`delete from "AuditEntry" where "id" = 1`)
    expect(await faults()).toEqual([{ kind: 'missing', from: 1, to: 1 }])
  })

  test('removed and the gap closed', async () => {
    await run(`delete from "AuditEntry" where "id" = 2`)
    for (const id of [3, 4, 5]) await run(`update "AuditEntry" set "id" = ? where "id" = ?`, [id - 1, id])
    expect((await faults()).map(({ kind }) => kind)).toEqual(['altered', 'altered', 'altered', 'end'])
  })

  test('two in each other’s place', async () => {
    await run(`update "AuditEntry" set "id" = 9 where "id" = 2`)
    await run(`update "AuditEntry" set "id" = 2 where "id" = 3`)
    await run(`update "AuditEntry" set "id" = 3 where "id" = 9`)
    expect((await faults()).slice(0, 2)).toEqual([
      { kind: 'altered', id: 2 },
      { kind: 'altered', id: 3 },
    ])
  })

  test('cut off at the end', async () => {
    await run(`delete from "AuditEntry" where "id" > 3`)
    expect(await faults()).toMatchObject([{ kind: 'end', said: { count: 5 }, found: { count: 3 } }])
  })

  test('cut off, and the version row changed to agree', async () => {
    await run(`delete from "AuditEntry" where "id" > 3`)
    await run(
      `update "DataVersion" set "auditCount" = 3, "auditHead" = (select "link" from "AuditEntry" where "id" = 3)`,
    )
    expect(await faults()).toMatchObject([{ kind: 'end', found: { count: 3 } }])
  })

  test('all removed', async () => {
    await run(`delete from "AuditEntry"`)
    expect(await faults()).toMatchObject([{ kind: 'end', said: { count: 5 }, found: { count: 0 } }])
  })

  test('put there without a link', async () => {
    await run(
      `insert into "AuditEntry" ("id","at","by","action","subject","before","after","reason") values (6,'','','','','','','')`,
    )
    expect((await faults()).map(({ kind }) => kind)).toEqual(['unlinked', 'end'])
  })

  test('cut off and then written on: it stays on record', async () => {
    await run(`delete from "AuditEntry" where "id" > 3`)
    await enter('f')
    await enter('g')
    expect(await faults()).toEqual([{ kind: 'told', id: 5 }])
    expect((await verify()).entries).toBe(6)
  })

  test('the whole record put back to an earlier state: what a log noted tells', async () => {
    const [row] = await home.session.query<{ auditCount: number; auditHead: string; auditSeal: string }>(
      `select "auditCount", "auditHead", "auditSeal" from "DataVersion"`,
    )
    const { auditCount, auditHead, auditSeal } = row!
    await enter('f')
    const { count, head } = (await verify()).end
    expect((await verify({ count, head })).faults).toEqual([])
    await run(`delete from "AuditEntry" where "id" = 6`)
    await run(`update "DataVersion" set "auditCount" = ?, "auditHead" = ?, "auditSeal" = ?`, [
      auditCount,
      auditHead,
      auditSeal,
    ])
    expect(await faults()).toEqual([])
    expect((await verify({ count, head })).faults).toEqual([{ kind: 'expected', count: 6 }])
  })

  test('another key finds every entry altered', async () => {
    const { faults } = await verifyAudit(home.session, 'a key that was not used for any of these')
    expect(faults.map(({ kind }) => kind)).toEqual([...Array(5).fill('altered'), 'end'])
  })
})

test('entries from before there were links are linked once, and that is told', async () => {
  await enterFive()
  await run(`update "AuditEntry" set "link" = ''`)
  await run(`update "DataVersion" set "auditCount" = 0, "auditHead" = '', "auditSeal" = ''`)
  expect(await lacksChain(home.session)).toBe(true)
  expect((await faults()).map(({ kind }) => kind)).toEqual([...Array(5).fill('unlinked'), 'end'])
  expect(await beginChain(home.session, 'terminal', at)).toBe(5)
  expect(await beginChain(home.session, 'terminal', at)).toBe(0)
  expect(await verify()).toMatchObject({ entries: 6, faults: [] })
  await run(`update "AuditEntry" set "by" = 'x' where "id" = 1`)
  expect(await faults()).toEqual([{ kind: 'altered', id: 1 }])
})

describe('another key', () => {
  beforeEach(enterFive)
  afterEach(() => {
    process.env.FIRMGROUND_AUDIT_KEY = key
  })

  test('appends nothing, and says what to do', async () => {
    process.env.FIRMGROUND_AUDIT_KEY = 'a key of another record, which is long enough'
    await expect(enter('f')).rejects.toThrow(/written with another key.*data\/audit\.key/)
    process.env.FIRMGROUND_AUDIT_KEY = key
    expect(await verify()).toMatchObject({ entries: 5, faults: [] })
  })

  test('links all entries anew where the one before is lost, and an entry says why', async () => {
    process.env.FIRMGROUND_AUDIT_KEY = 'the key that came after the one that was lost'
    expect(await beginWithNewKey(home.session, { by: 'terminal', at, reason: 'the disk was lost' })).toBe(5)
    await enter('f')
    const { entries, faults } = await verifyAudit(home.session, process.env.FIRMGROUND_AUDIT_KEY)
    expect({ entries, faults }).toEqual({ entries: 7, faults: [] })
    const [entry] = await home.session.query('select "action", "reason" from "AuditEntry" where "id" = 6')
    expect(entry).toEqual({ action: 'audit.begin', reason: 'the disk was lost' })
  })
})
