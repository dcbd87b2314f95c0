import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { verifyAudit } from '@/lib/audit/verify'
import { parseAddress } from '@/lib/config/database-address'
import { readSecret } from '@/lib/config/secrets'
import { rebuild } from '@/lib/curves/rebuild'
import { openConnection } from '@/lib/db/open'
import { blankDatabase, type Place, type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { publishTransaction } from '@/lib/db/transactions'
import { exportOf, importRows } from '@/lib/publishing/test-files'
import { randomFile } from '@/lib/publishing/test-random-files'
import { commandWords } from '../testing/commands'
import { addReferenceData, root, vouchForEarlierRows } from './record'

let database: TestDatabase
let blank: Place
let folder: string

beforeEach(async () => {
  database = await testDatabase()
  await addReferenceData(database.session, '2020-01-01T00:00:00Z')
  for (const seed of [3, 7, 11]) await importRows(database.session, randomFile(seed), { acceptFalls: true })
  await vouchForEarlierRows(database.session)
  blank = await blankDatabase()
  folder = await mkdtemp(join(tmpdir(), 'firmground-move-'))
})
afterEach(async () => {
  await database.close()
  await blank.remove()
  await rm(folder, { recursive: true })
})

async function move(from: string, to: string): Promise<{ ok: boolean; output: string }> {
  const words = commandWords('move', '--from', from, '--to', to)
  try {
    const { stdout } = await promisify(execFile)(process.execPath, words, { cwd: root })
    return { ok: true, output: stdout }
  } catch (error) {
    return { ok: false, output: (error as { stderr: string }).stderr }
  }
}

test('a record moves to SQLite and from there to a database of its own kind, and is the same', async () => {
  const file = `file:${join(folder, 'moved.db')}`
  const there = await move(database.url, file)
  expect(there.output).toMatch(/Claim +\d+ rows {2}same, [0-9a-f]{12}/)
  expect(there.output).not.toContain('differs')
  const back = await move(file, blank.url)
  expect(back.ok, back.output).toBe(true)
  const moved = await openConnection(parseAddress(blank.url, '/'))
  try {
    expect(await exportOf(moved, 'SY')).toBe(await exportOf(database.session, 'SY'))
    expect((await verifyAudit(moved, readSecret('audit'))).faults).toEqual([])
    const mended = publishTransaction(moved, '2030-01-01T00:00:00Z', () => rebuild(moved))
    expect(await mended).toEqual([])
  } finally {
    await moved.close()
  }
})

test('a database that holds a record is not written to, and a slip in an address moves nothing', async () => {
  const before = await exportOf(database.session, 'SY')
  const other = `file:${join(folder, 'other.db')}`
  expect((await move(database.url, other)).ok).toBe(true)
  const again = await move(other, database.url)
  expect(again).toEqual({ ok: false, output: expect.stringContaining('holds a record already') })
  expect(await exportOf(database.session, 'SY')).toBe(before)
  expect((await move(database.url, database.url)).output).toContain('the same database')
  expect((await move(`file:${join(folder, 'none.db')}`, blank.url)).ok).toBe(false)
  expect((await move('nowhere', blank.url)).output).toContain('is not understood')
})
