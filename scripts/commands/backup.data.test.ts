import { execFile } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { createGunzip, createGzip, gunzipSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { parseAddress } from '@/lib/config/database-address'
import { openConnection } from '@/lib/db/open'
import { blankDatabase, type Place, type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { keepFile } from '@/lib/documents/kept/kept-files'
import { importRows, type RowCells } from '@/lib/publishing/test-files'
import { commandWords } from '../testing/commands'
import { backupTables } from './backup/backup-tables'
import { addReferenceData } from './record'

const root = fileURLToPath(new URL('../../', import.meta.url))

let database: TestDatabase
let blank: Place
let folder: string
let file: string

beforeEach(async () => {
  database = await testDatabase()
  await addReferenceData(database.session, '2020-01-01T00:00:00Z')
  blank = await blankDatabase()
  folder = await mkdtemp(join(tmpdir(), 'firmground-backup-'))
  file = join(folder, 'backup.jsonl.gz')
})
afterEach(async () => {
  await database.close()
  await blank.remove()
  await rm(folder, { recursive: true })
})

/** Runs a command of the project on a database; what it printed, or what it failed with. */
async function run(script: string, url: string): Promise<{ ok: boolean; output: string }> {
  const words = commandWords(script, file)
  try {
    const options = { cwd: root, env: { ...process.env, DATABASE_URL: url } }
    const { stdout } = await promisify(execFile)(process.execPath, words, options)
    return { ok: true, output: stdout }
  } catch (error) {
    return { ok: false, output: (error as { stderr: string }).stderr }
  }
}

const day = (at: number) => new Date(Date.UTC(2019, 0, 1 + at)).toISOString().slice(0, 10)

/** The total at the end of the day of this number: one more item each day. */
const report = (at: number): RowCells => ({
  report_id: `r${at}`,
  published: day(at),
  to: day(at),
  amount: String(at),
  operator: `Team ${at % 3}`,
  places: at % 5 === 0 ? 'SY02;SY03' : 'SY09',
})

/** Every row of every table that a backup holds, as text that does not depend on the kind of database. */
async function rowsOf(url: string): Promise<string[]> {
  const session = await openConnection(parseAddress(url, '/'))
  try {
    const lines: string[] = []
    for (const { name, columns } of await backupTables()) {
      const shown = columns.map(({ name, type }) =>
        type === 'DateTime' ? `cast("${name}" as text)` : `"${name}"`,
      )
      for (const cells of await session.rows(`select ${shown.join(', ')} from "${name}"`))
        lines.push(`${name} ${cells.map((cell, at) => told(cell, columns[at]!.type)).join('|')}`)
    }
    return lines.sort()
  } finally {
    await session.close()
  }
}

const told = (cell: unknown, type: string) =>
  type === 'DateTime' && cell !== null
    ? new Date(`${String(cell).slice(0, 10)}T${String(cell).slice(11, 19)}Z`).toISOString()
    : String(cell)

async function addPeople(): Promise<void> {
  const at = new Date('2020-01-02T03:04:05.678Z')
  await database.database.person.create({
    data: {
      id: 'ann',
      name: 'آن "Ann"\nÉlise',
      email: 'ann@example.org',
      role: 'editor',
      language: 'en',
      emailVerified: true,
      createdAt: at,
      updatedAt: at,
      signIns: { create: { id: 's', token: 'secret-token', expiresAt: at, createdAt: at, updatedAt: at } },
    },
  })
}

test('a restored backup holds what the database held, and nobody is signed in', async () => {
  await addPeople()
  await importRows(database.session, [1, 2, 3, 5].map(report))
  await importRows(database.session, [{ ...report(2), amount: '7' }], { acceptFalls: true })
  expect(await run('backup', database.url)).toMatchObject({ ok: true })
  expect(gunzipSync(await readFile(file)).toString()).not.toContain('secret-token')
  expect(await run('restore', blank.url)).toMatchObject({ ok: true })
  expect(await rowsOf(blank.url)).toEqual(await rowsOf(database.url))
  const person = await rowsOf(blank.url)
  expect(person.some((line) => line.startsWith('Person ann|آن "Ann"\nÉlise|'))).toBe(true)
})

test('a backup goes into a database of the other kind, and back', async () => {
  await addPeople()
  await importRows(database.session, [1, 2, 3, 5].map(report))
  await run('backup', database.url)
  const other = `file:${folder}/other.db`
  expect(await run('restore', other)).toMatchObject({ ok: true })
  expect(await rowsOf(other)).toEqual(await rowsOf(database.url))
  file = join(folder, 'back.jsonl.gz')
  await run('backup', other)
  expect(await run('restore', blank.url)).toMatchObject({ ok: true })
  expect(await rowsOf(blank.url)).toEqual(await rowsOf(database.url))
})

test('a backup taken while somebody writes is the record as it stood at one version', async () => {
  const states = new Map<number, string[]>()
  let at = 0
  let done = false
  const writer = (async () => {
    // At least four, however fast the backup was taken beside them.
    while (!done || at < 4) {
      await importRows(database.session, [report(++at)])
      states.set(at, await claimsOf(database.url))
    }
  })()
  const backup = await run('backup', database.url)
  done = true
  await writer
  expect(backup.ok).toBe(true)
  await run('restore', blank.url)
  const restored = await claimsOf(blank.url)
  expect(restored.length).toBeLessThan(at)
  expect(restored).toEqual(states.get(restored.length) ?? [])
  const rebuilt = await promisify(execFile)(process.execPath, commandWords('rebuild'), {
    cwd: root,
    env: { ...process.env, DATABASE_URL: blank.url },
  })
  expect(rebuilt.stdout).toMatch(/nothing/i)
}, 120_000)

/** The claims on record with what became of them. */
async function claimsOf(url: string): Promise<string[]> {
  return (await rowsOf(url)).filter((line) => line.startsWith('Claim '))
}

test('a backup that is cut off or was changed is refused, and nothing is restored', async () => {
  await importRows(database.session, [1, 2, 3].map(report))
  await run('backup', database.url)
  const whole = await readFile(file)
  const text = gunzipSync(whole).toString()
  const refused: [Buffer, RegExp][] = [
    [gzipSync(text.slice(0, text.lastIndexOf('{"end"'))), /cut off/],
    [gzipSync(text.replace('Weekly bulletin', 'Weekly Bulletin')), /changed/],
    [whole.subarray(0, whole.length - 200), /not a whole backup/],
    [gzipSync('{"hello":1}\n'), /not a backup/],
    [Buffer.from('plain text'), /not a whole backup/],
  ]
  for (const [bytes, reason] of refused) {
    await writeFile(file, bytes)
    const outcome = await run('restore', blank.url)
    expect(outcome.ok, String(reason)).toBe(false)
    expect(outcome.output).toMatch(reason)
  }
  await writeFile(file, whole)
  expect(await run('restore', blank.url)).toMatchObject({ ok: true })
}, 120_000)

test('a backup is not restored over a record, nor written over a file', async () => {
  await importRows(database.session, [report(1)])
  await run('backup', database.url)
  expect((await run('restore', database.url)).output).toMatch(/holds a record already/)
  const again = await run('backup', database.url)
  expect(again.output).toMatch(/is there already/)
})

test('a backup is read as it is written, however long its lines', async () => {
  await importRows(database.session, [{ ...report(1), words: 'ش'.repeat(4_000) }])
  await run('backup', database.url)
  const repacked = join(folder, 'repacked.gz')
  await pipeline(
    createReadStream(file),
    createGunzip(),
    createGzip({ level: 0 }),
    createWriteStream(repacked),
  )
  file = repacked
  expect(await run('restore', blank.url)).toMatchObject({ ok: true })
  expect(await rowsOf(blank.url)).toEqual(await rowsOf(database.url))
})

test('files of documents that are kept go beside a backup and come back byte for byte', async () => {
  await importRows(database.session, [report(1)])
  const bytes = randomBytes(70_000)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const kept = join(root, 'data/sources', sha256.slice(0, 2), sha256)
  try {
    expect(await keepFile(Readable.from([bytes]), sha256, join(root, 'data/sources'))).toMatchObject({
      kind: 'kept',
    })
    expect((await run('backup', database.url)).output).toMatch(/documents that are kept, .* are in .*sources/)
    await rm(kept)
    expect((await run('restore', blank.url)).output).toMatch(/restored \d+ documents that were kept/)
    expect(await readFile(kept)).toEqual(bytes)
  } finally {
    await rm(kept, { force: true })
  }
})
