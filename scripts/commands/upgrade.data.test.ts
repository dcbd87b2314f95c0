import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { verifyPassword } from 'better-auth/crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifyAudit } from '@/lib/audit/verify'
import { type BackupTable, toFile } from '@/lib/backup/format'
import { readHead } from '@/lib/backup/read'
import { readSecret } from '@/lib/config/secrets'
import { rebuild } from '@/lib/curves/rebuild'
import type { SqlConnection } from '@/lib/db/connection'
import { type Database, openConnection, openDatabase } from '@/lib/db/open'
import { blankDatabase, type Place } from '@/lib/db/test-database'
import { publishTransaction } from '@/lib/db/transactions'
import { readDraft } from '@/lib/drafts/data'
import { commandWords } from '../testing/commands'
import { root } from './record'

/**
 * A record that version 0.1 made and backed up: the sample, people of each role, drafts in every state, a correction and a
 * withdrawal that were reviewed, rulings, a merge, names, a setting, and figures that only 0.1 took. The audit's key is that
 * of the tests.
 */
const backup = join(root, 'scripts/fixtures/record-0.1.jsonl.gz')

let place: Place
let session: SqlConnection
let database: Database

beforeAll(async () => {
  place = await blankDatabase()
  // Restoring makes the tables as 0.1 had them; what comes after is what an upgrade does.
  await command('restore', backup)
  await command('migrate')
  session = await openConnection(place.address)
  database = openDatabase(place.address)
})
afterAll(async () => {
  await session.close()
  await database.$disconnect()
  await place.remove()
})

function command(name: string, ...words: string[]) {
  const args = commandWords(name, ...words)
  return promisify(execFile)(process.execPath, args, {
    cwd: root,
    env: { ...process.env, DATABASE_URL: place.url },
  })
}

/** The rows of the backup by table, as its file has them. */
async function rowsOnFile(): Promise<{ tables: readonly BackupTable[]; rows: Map<string, unknown[]> }> {
  const [first, ...lines] = gunzipSync(await readFile(backup))
    .toString()
    .trim()
    .split('\n')
  const rows = new Map<string, unknown[]>()
  let table = ''
  for (const line of lines) {
    const value = JSON.parse(line)
    if (Array.isArray(value)) rows.set(table, [...(rows.get(table) ?? []), value])
    else table = value.table ?? ''
  }
  return { tables: readHead(first!).tables, rows }
}

test('every row of every table says what it said', async () => {
  const { tables, rows } = await rowsOnFile()
  expect(rows.get('Claim')!.length).toBeGreaterThan(150)
  // Totals are marked anew, once, where there may be less of them; readers' pages are then rendered anew. 0.1 said of what is
  // "about", because nothing bounds it, that it is bounded.
  for (const { name, columns } of tables.filter(({ name }) => name !== 'DataVersion')) {
    const isMark = columns.map((column) => name.startsWith('Rollup') && column.name === 'atLeast')
    const shown = columns.map((column) =>
      column.type === 'DateTime' ? `cast("${column.name}" as text)` : `"${column.name}"`,
    )
    const found = await session.rows(`select ${shown.join(', ')} from "${name}"`)
    const told = found.map((cells) => cells.map((cell, at) => toFile(cell, columns[at]!.type)))
    const lines = (list: readonly unknown[]) =>
      list.map((row) => JSON.stringify((row as unknown[]).filter((_, at) => !isMark[at]))).sort()
    expect(lines(told), name).toEqual(lines(rows.get(name) ?? []))
  }
})

test('what stands does so since the last entry that changed it, since it was entered, or since before that was noted', async () => {
  const entries = await session.query<Record<'at' | 'action' | 'subject' | 'before' | 'after', string>>(
    'select "at", "action", "subject", "before", "after" from "AuditEntry" order by "id"',
  )
  const changed = (kind: string, key: string) =>
    entries.filter(
      ({ action, subject, before, after }) =>
        action.startsWith(`${kind}.`) &&
        (subject === key || [before, after].includes(JSON.stringify({ into: key }))),
    )
  const dated: string[] = []
  for (const [kind, table, column] of [
    ['organisation', 'Organisation', 'key'],
    ['place', 'Place', 'code'],
    ['metric', 'Metric', 'key'],
    ['setting', 'Setting', 'key'],
  ] as const) {
    const rows = await session.query<{ key: string; since: string }>(
      `select "${column}" as "key", "since" from "${table}"`,
    )
    for (const { key, since } of rows) {
      const [, country] = /^country\.(..)\./.exec(key) ?? []
      const told = country === undefined ? changed(kind, key) : changed('country', country)
      expect(since, key).toBe(told.at(-1)?.at ?? '')
      if (since !== '') dated.push(table)
    }
  }
  expect(dated.filter((table) => table === 'Organisation').length).toBeGreaterThan(1)
  const reports = await session.query<{ key: string; entered: string; since: string }>(
    'select "key", "entered", "since" from "Report" where "filedPublisherId" is null and "filedSaidById" is null',
  )
  for (const { key, entered, since } of reports) {
    const told = changed('report', key).filter(({ before }) => before !== '')
    expect(since, key).toBe(told.at(-1)?.at ?? entered)
  }
})

test('the audit is as it was written', async () => {
  const { entries, faults } = await verifyAudit(session, readSecret('audit'), null)
  expect(faults).toEqual([])
  expect(entries).toBe(105)
})

test('computing all curves anew changes nothing', async () => {
  expect(await publishTransaction(session, '2026-12-01T00:00:00.000Z', () => rebuild(session))).toEqual([])
})

test('drafts hold what was typed into them, in the state in which they were left', async () => {
  const drafts = await database.draft.findMany({ orderBy: { id: 'asc' } })
  const read = await Promise.all(drafts.map(({ key }) => readDraft(database, key)))
  expect(
    read.map((draft) => [
      draft!.state,
      draft!.content.report.report_title,
      draft!.content.figures.map(({ cells }) => cells.amount).join(' '),
    ]),
  ).toEqual([
    ['open', 'Still being written', '12 '],
    ['sent', 'Waiting for review', '100'],
    ['returned', 'Given back', '100'],
    ['discarded', 'Put away', '100'],
    ['published', 'Published at the desk', '100 3.5 150'],
    ['published', 'Published at the desk', '120 3.5 150'],
    ['published', 'Published at the desk', '3.5'],
    ['open', 'Published at the desk', '150 120'],
  ])
  expect(read[0]!.content.figures[0]!.cells.words).toBe('x'.repeat(4900))
  expect(read[0]!.content.text).toContain('90 devices were cleared')
  expect(read[2]!.comments.map(({ text }) => text)).toEqual([
    'The figure ends after its report.',
    'Which agency?',
  ])
})

test('people sign in with the passwords and roles that they had', async () => {
  const credentials = await database.credential.findMany({ include: { person: true } })
  const passwords = {
    administrator: 'nine birds on a wire',
    analyst: 'three lamps on a wall',
    editor: 'seven boats in a row',
  }
  expect(credentials.map(({ person }) => person.role).sort()).toEqual(Object.keys(passwords))
  for (const { person, password } of credentials) {
    const given = passwords[person.role as keyof typeof passwords]
    expect(await verifyPassword({ hash: password!, password: given }), person.role).toBe(true)
  }
})
