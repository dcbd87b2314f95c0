import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { holdsRecord } from '@/lib/db/on-record'
import { blankDatabase, type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { commandWords } from '../testing/commands'

const root = fileURLToPath(new URL('../../', import.meta.url))

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'firmground-no-record-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** Runs a command of the project; what it ended with and everything that it said. */
function run(url: string, script: string, ...args: string[]): Promise<{ code: number; said: string }> {
  const words = commandWords(script, ...args)
  const options = { cwd: root, env: { ...process.env, DATABASE_URL: url, DEBUG: '' } }
  return new Promise((resolve) => {
    const child = execFile(process.execPath, words, options, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), said: stdout + stderr }),
    )
    child.stdin?.end('a password of some length\n')
  })
}

/** Every command that works on a record and does not enter one. */
const commands = () => [
  ['export', 'claims', '--country', 'SY'],
  ['backup', join(folder, 'copies', 'today.gz')],
  ['rebuild'],
  ['audit', 'verify'],
  ['people', 'add', 'ann@example.org', 'Ann', 'editor'],
  ['country', 'SY', '--live', '--reason', 'it is followed again'],
]

const remedy =
  /check DATABASE_URL, or make the record there first: npm start, npm run migrate, or npm run import/

describe('where there is no record', () => {
  if (process.env.TEST_DIALECT === 'sqlite')
    test('no command but those that enter one makes it, nor a folder for it', async () => {
      const file = join(folder, 'not', 'here.db')
      const told = await Promise.all(
        commands().map(([script, ...args]) => run(`file:${file}`, script!, ...args)),
      )
      for (const [at, { code, said }] of told.entries()) {
        expect(said, commands()[at]!.join(' ')).toContain(`there is no database ${file}`)
        expect(said).toMatch(remedy)
        expect(code).toBe(1)
      }
      expect(await readdir(folder)).toEqual([])
    }, 60_000)

  test('a database of something else, or of nothing, is left as it is', async () => {
    const blank = await blankDatabase()
    try {
      if (blank.address.dialect === 'sqlite') await writeFile(blank.address.file, '')
      const few = commands().slice(0, 2)
      const told = await Promise.all(few.map(([script, ...args]) => run(blank.url, script!, ...args)))
      for (const { code, said } of told) {
        expect(said).toContain('holds no record of Firmground')
        expect(said).toMatch(remedy)
        expect(code).toBe(1)
      }
      expect(await holdsRecord(blank.address)).toBe(false)
      expect(existsSync(join(folder, 'copies'))).toBe(false)
    } finally {
      await blank.remove()
    }
  }, 60_000)
})

describe('a backup and its place', () => {
  let place: TestDatabase
  beforeEach(async () => {
    place = await testDatabase()
  })
  afterEach(() => place.close())

  test('a place that is no place is named', async () => {
    const taken = join(folder, 'taken')
    await writeFile(taken, 'something')
    const answers: [string, RegExp][] = [
      [taken, /taken is there already; name another file/],
      [folder, /is a folder; name a file in it/],
      [join(taken, 'below', 'today.gz'), /cannot be opened or made/],
    ]
    for (const [file, answer] of answers) {
      const { code, said } = await run(place.url, 'backup', file)
      expect([code, said]).toEqual([1, expect.stringMatching(answer)])
    }
    expect(await readdir(folder)).toEqual(['taken'])
  }, 60_000)

  test('one of a database that a newer version wrote would leave something out, and is not taken', async () => {
    await place.session.run(`update "_prisma_migrations" set "migration_name" = '99990101000000_of_tomorrow'
      where "migration_name" = (select max("migration_name") from "_prisma_migrations")`)
    const { code, said } = await run(place.url, 'backup', join(folder, 'copies', 'today.gz'))
    expect([code, said]).toEqual([1, expect.stringContaining('a newer Firmground wrote this database')])
    expect(await readdir(folder)).toEqual([])
  })
})

describe('a restore that cannot be', () => {
  test('names what is no backup, and makes no database', async () => {
    await writeFile(join(folder, 'empty.gz'), '')
    const file = join(folder, 'data', 'new.db')
    const answers: [string, RegExp][] = [
      [join(folder, 'nowhere.gz'), /there is no file .*nowhere\.gz; name a file that npm run backup wrote/],
      [folder, /is not a file; name a file that npm run backup wrote/],
      [join(folder, 'empty.gz'), /name a file that npm run backup wrote/],
    ]
    for (const [from, answer] of answers) {
      const { code, said } = await run(`file:${file}`, 'restore', from)
      expect([code, said]).toEqual([1, expect.stringMatching(answer)])
    }
    expect(await readdir(folder)).toEqual(['empty.gz'])
  }, 60_000)
})
