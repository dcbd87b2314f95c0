import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SqlValue } from '@/lib/db/connection'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { readModels } from '@/scripts/dictionary/model-files'
import type { Model } from '@/scripts/dictionary/prisma-models'
import { thingKinds, thingOf } from './kept-things'
import { takeStates } from './take-states'
import { makeWholeRecord } from './test-whole-record'
import { type Difference, holdRecord, verifyRecord } from './verify-record'

const key = process.env.FIRMGROUND_AUDIT_KEY!

/** Tables for which no entry vouches, and why. */
const elsewhere: Readonly<Record<string, string>> = {
  RecordVersion: 'when each data version was made, written with it',
  AuditEntry: 'its entries vouch for each other',
  AuditEntryState: 'the links of the entries are made of it',
  DataVersion: 'its end is sealed; the version itself says nothing of the record',
  SignIn: 'for some days, and worth nothing without the key that signs its cookie',
  OneTimeCode: 'for some minutes; what comes of it has its entry',
  Draft: 'not on record yet',
  DraftComment: 'not on record yet',
  DraftTerm: 'follows from drafts',
  DraftAssignee: 'not on record yet',
  ReviewLock: 'for some minutes',
  Notification: 'says nothing of the record',
  NotificationChoice: 'says nothing of the record',
  ListProposal: 'not on record yet; what comes of it has its entry',
  ReportTemplate: 'what reports are begun from, none of the record; its changes have their entries',
  Source: 'not on record; what is done with it has its entry',
  SourceTerm: 'follows from sources',
  ReportAddress: 'follows from reports',
  FileImport: 'not on record yet; what comes of it has its entry',
  FileImportPart: 'not on record yet',
  FileImportPage: 'not on record yet',
  ReportDocument: 'the entry of what was published names the documents',
  ReportFile: 'the entry of what was published names the file',
  KeptMapping: 'answers to use again, none of the record',
  Job: 'work to be done, none of the record',
  ReportWord: 'follows from reports and names',
  Decision: 'follows from figures',
  Point: 'follows from figures',
  Rollup: 'follows from figures',
  RollupPoint: 'follows from figures',
  RollupMonth: 'follows from figures',
  RollupRow: 'follows from figures',
  CountrySummary: 'follows from figures',
  ClaimCount: 'follows from figures',
  DecisionCount: 'follows from figures',
}

/** Columns for which no entry vouches, and why. */
const uncounted: Readonly<Record<string, string>> = {
  'Person.createdAt': 'the entry that made it says when',
  'Person.updatedAt': 'the last entry says when',
  'Credential.createdAt': 'the entry that made it says when',
  'Credential.updatedAt': 'the last entry says when',
  'Credential.accessTokenExpiresAt': 'tokens are not kept',
  'Credential.refreshTokenExpiresAt': 'tokens are not kept',
  'SecondFactor.backupCodes': 'encrypted, and used up at sign-ins, which wait for no entry',
  'SecondFactor.failedVerificationCount': 'counts at sign-ins, which wait for no entry',
  'SecondFactor.lockedUntil': 'set at sign-ins, which wait for no entry',
  'Stream.standing': 'follows from figures',
  'Stream.claims': 'follows from figures',
  'Stream.firstDay': 'follows from figures',
  'Stream.lastDay': 'follows from figures',
  'Stream.value': 'follows from figures',
  'Stream.low': 'follows from figures',
  'Stream.high': 'follows from figures',
  'Stream.derived': 'follows from figures',
}

/** Each table that is vouched for, with the column of its thing's key and its own. */
const kept = thingKinds.flatMap((kind) => [
  { table: kind as string, thing: kind, keys: [thingOf(kind).key], columns: thingOf(kind).columns },
  ...thingOf(kind).parts.map(({ table, of, key, columns }) => ({
    table,
    thing: kind,
    keys: [of, key],
    columns,
  })),
])

let home: TestDatabase
let models: Model[]
beforeAll(async () => {
  models = await readModels()
  home = await testDatabase()
  await makeWholeRecord(home)
  // What is changed behind the program's back breaks references too.
  await home.session.run(
    home.session.dialect === 'sqlite'
      ? 'PRAGMA foreign_keys=OFF'
      : `set session_replication_role = 'replica'`,
  )
}, 120_000)
afterAll(() => home.close())

class Undone extends Error {}

/** What is found after statements that are then taken back. */
async function foundAfter(...statements: (readonly [sql: string, parameters?: readonly SqlValue[]])[]) {
  let found: Difference[] = []
  const undo = home.session.transaction(async () => {
    for (const [sql, parameters] of statements) {
      const changed = await home.session.run(sql, parameters)
      if (changed !== 1) throw new Error(`${changed} rows: ${sql}`)
    }
    const held = await holdRecord(home.session, key)
    expect(held.faults).toEqual([])
    found = held.differences
    throw new Undone()
  })
  await expect(undo).rejects.toThrow(Undone)
  return found
}

test('a record on which everything was done once is as its entries say', async () => {
  const { faults, differences, unspoken, rows } = await verifyRecord(home.session, key)
  expect(faults).toEqual([])
  expect(differences).toEqual([])
  expect(unspoken).toEqual([])
  expect(rows).toBeGreaterThan(200)
})

test('every table and every column is vouched for, or said why not', () => {
  for (const { name, columns } of models) {
    // Triggers write what rows said before, from rows that are vouched for.
    if (columns.some((column) => column.name === 'untilVersion')) continue
    const found = kept.find(({ table }) => table === name)
    if (found === undefined) {
      expect(elsewhere, `table ${name}`).toHaveProperty(name)
      continue
    }
    for (const column of columns) {
      if (column.name === 'sinceVersion') continue
      const vouched = [...found.keys, ...found.columns].includes(column.name)
      expect(vouched || `${name}.${column.name}` in uncounted, `${name}.${column.name}`).toBe(true)
    }
  }
  expect(
    kept.map(({ table }) => table).filter((table) => !models.some(({ name }) => name === table)),
  ).toEqual([])
})

/** The keys of the first row of a table. */
async function firstRow({ table, keys }: (typeof kept)[number]): Promise<SqlValue[]> {
  const named = keys.map((name) => `"${name}"`).join(', ')
  const [row] = await home.session.rows(`select ${named} from "${table}" order by ${named} limit 1`)
  if (row === undefined) throw new Error(`no row in ${table}`)
  return row
}

const isRow = ({ keys }: (typeof kept)[number]) => keys.map((name) => `"${name}" = ?`).join(' and ')

/** A value that a column does not have, by statements of either database. */
function otherValue(table: string, name: string): string {
  const column = models.find((model) => model.name === table)!.columns.find((one) => one.name === name)!
  if (column.type === 'Boolean') return `not "${name}"`
  if (column.type === 'String') return `coalesce("${name}", '') || ' as forged'`
  return `coalesce("${name}", 0) + 100007`
}

describe('what was changed behind the program is named:', () => {
  let columnsNamed = 0
  const most = Math.max(...kept.map(({ columns }) => columns.length))

  test.each(Array.from({ length: most }, (_, at) => at))('column %i of each table', async (at) => {
    const tampered = kept.filter(({ columns }) => at < columns.length)
    const statements: [string, SqlValue[]][] = []
    for (const one of tampered) {
      const column = one.columns[at]!
      const sql = `update "${one.table}" set "${column}" = ${otherValue(one.table, column)} where ${isRow(one)}`
      statements.push([sql, await firstRow(one)])
    }
    const found = await foundAfter(...statements)
    for (const one of tampered) {
      const named = found.find(({ table }) => table === one.table)
      expect(named, one.table).toMatchObject({ kind: 'changed', thing: one.thing })
      // One of 64 has the sign that was there before: then the row is named, and no column.
      expect([[one.columns[at]], []], one.table).toContainEqual(named!.columns)
      if (named!.columns.length === 1) columnsNamed++
      expect(named!.entry, one.table).not.toBeNull()
    }
    expect(found).toHaveLength(tampered.length)
  })

  test('and nearly always the column', () => {
    const columns = kept.reduce((sum, one) => sum + one.columns.length, 0)
    expect(columnsNamed / columns).toBeGreaterThan(0.9)
  })

  test.each(kept)('a row of $table that is gone, and one under another key', async (one) => {
    const row = await firstRow(one)
    const [removed] = await foundAfter([`delete from "${one.table}" where ${isRow(one)}`, row])
    expect(removed).toMatchObject({ kind: 'removed', thing: one.thing, table: one.table })
    expect(removed!.label).not.toBe('')
    const own = one.keys.at(-1)!
    const moved = await foundAfter([
      `update "${one.table}" set "${own}" = ${otherValue(one.table, own)} where ${isRow(one)}`,
      row,
    ])
    const kinds = moved.filter(({ table }) => table === one.table).map(({ kind }) => kind)
    expect(kinds.sort()).toEqual(['added', 'removed'])
  })

  test.each(kept)('a row of $table that was put there', async (one) => {
    const { columns } = models.find(({ name }) => name === one.table)!
    const isOf = (name: string) => one.keys.length > 1 && name === one.keys[0]
    const cells = columns.map(({ name, type }) =>
      isOf(name) || type === 'DateTime' || type === 'Boolean' ? `"${name}"` : otherValue(one.table, name),
    )
    const names = columns.map(({ name }) => `"${name}"`).join(', ')
    const found = await foundAfter([
      `insert into "${one.table}" (${names}) select ${cells.join(', ')} from "${one.table}" where ${isRow(one)}`,
      await firstRow(one),
    ])
    expect(found).toMatchObject([{ kind: 'added', thing: one.thing, table: one.table }])
  })

  test('all entries, and the end made blank', async () => {
    let told = 0
    const undo = home.session.transaction(async () => {
      await home.session.run('delete from "AuditEntry"')
      await home.session.run(`update "DataVersion" set "auditCount" = 0, "auditHead" = '', "auditSeal" = ''`)
      const { differences, more } = await holdRecord(home.session, key)
      expect(differences.every(({ kind, entry }) => kind === 'added' && entry === null)).toBe(true)
      told = differences.length + more
      expect([...new Set(differences.map(({ thing }) => thing))]).toContain('Person')
      throw new Undone()
    })
    await expect(undo).rejects.toThrow(Undone)
    // Four people, three invitations, nine figures and what they are filed under.
    expect(told).toBeGreaterThan(20)
  })
})

test('entries that vouch already are not asked to take what was changed for what it should be', async () => {
  await home.session.run(`update "Report" set "title" = "title" || ' as forged' where "key" = 'r1'`)
  const at = '2026-03-02T00:00:00.000Z'
  expect(await takeStates(home.session, { by: 'server', at, reason: 'upgrade' })).toBe(0)
  const { differences } = await verifyRecord(home.session, key)
  expect(differences).toMatchObject([{ kind: 'changed', thing: 'Report', label: 'r1', columns: ['title'] }])
})
