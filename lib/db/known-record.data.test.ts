import { copyFile, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest'
import { appendAuditEntry } from '@/lib/audit/mutations'
import { withSession } from '@/lib/audit/with-session'
import { openOrMakeRecord } from '@/scripts/commands/record'
import { AnotherRecord, currentState, expireVersion } from './data-version'
import { type TestDatabase, testDatabase } from './test-database'
import { publishTransaction } from './transactions'

const { dialect } = inject('databases')
/** What a process keeps of its settings and of the record: each test is a server of its own. */
const kept = globalThis as { firmgroundVersion?: unknown; firmgroundEnv?: unknown }

const databases: TestDatabase[] = []

/** A record in which something was done. */
async function record(subject: string): Promise<TestDatabase> {
  const made = await testDatabase()
  databases.push(made)
  const entry = { at: '2026-11-22T12:00:00.000Z', by: 'ann', action: 'person.add', subject }
  await publishTransaction(made.session, entry.at, () =>
    appendAuditEntry(made.session, { ...entry, before: null, after: null }),
  )
  return made
}

let own: TestDatabase
beforeEach(async () => {
  own = await record('a')
  process.env.DATABASE_URL = own.url
  delete kept.firmgroundVersion
  delete kept.firmgroundEnv
})
afterEach(async () => {
  delete kept.firmgroundVersion
  for (const database of databases.splice(0)) await database.close()
})

/** What a start of the program comes to. */
const start = async () => {
  const { session } = await openOrMakeRecord()
  await session.close()
}

test('the time of the data version never goes back, whatever a clock says', async () => {
  const states = []
  for (const at of ['2026-11-25T00:00:00.000Z', '2026-11-23T00:00:00.000Z', '2026-11-26T00:00:00.000Z']) {
    await publishTransaction(own.session, at, async () => undefined)
    states.push((await own.session.query('select "changed" from "DataVersion"'))[0])
  }
  expect(states).toEqual([
    { changed: '2026-11-25T00:00:00.000Z' },
    { changed: '2026-11-25T00:00:00.000Z' },
    { changed: '2026-11-26T00:00:00.000Z' },
  ])
})

test('a record whose rows were put in place of another’s is not served, and not written to', async () => {
  expect(await currentState()).not.toBeNull()
  await own.session.run(`update "AuditEntry" set "link" = 'of another record'`)
  expireVersion()
  await expect(currentState()).rejects.toThrow(AnotherRecord)
  await expect(withSession(async () => 'written')).rejects.toThrow('start the server anew')
})

if (dialect === 'postgresql')
  describe('a database of PostgreSQL', () => {
    const key = process.env.FIRMGROUND_AUDIT_KEY
    const home = process.cwd()
    let folder: string
    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), 'firmground-keys-'))
      process.chdir(folder)
      await mkdir('data')
      await writeFile('data/audit.key', `${key}\n`)
      delete process.env.FIRMGROUND_AUDIT_KEY
    })
    afterEach(async () => {
      process.env.FIRMGROUND_AUDIT_KEY = key
      process.chdir(home)
      await rm(folder, { recursive: true })
    })
    const notes = async () => (await readdir('data')).filter((name) => name.endsWith('.record'))

    test('is known again by what lies beside its key, which says nothing of its address', async () => {
      await start()
      const [note, ...others] = await notes()
      expect(others).toEqual([])
      expect((await stat(join('data', note!))).mode & 0o777).toBe(0o600)
      const { pathname, password } = new URL(own.url)
      expect(note).not.toContain(pathname.slice(1))
      if (password !== '') expect(await readFile(join('data', note!), 'utf8')).not.toContain(password)
      await start()
    })

    test('that holds another record of the same key is refused, and taken where it is meant', async () => {
      await start()
      const [first] = await own.session.query<{ link: string }>(
        'select "link" from "AuditEntry" where "id" = 1',
      )
      await own.session.run(`update "AuditEntry" set "link" = 'of another record' where "id" = 1`)
      await expect(start()).rejects.toThrow(/holds another record than the one that was there before.*remove/)
      await own.session.run('update "AuditEntry" set "link" = ? where "id" = 1', [first!.link])
      await start()
      const other = await record('b')
      process.env.DATABASE_URL = other.url
      delete kept.firmgroundEnv
      await start()
      expect(await notes()).toHaveLength(2)
    })

    test('that is empty is not filled', async () => {
      await start()
      await own.session.run('drop schema public cascade')
      await own.session.run('create schema public')
      await expect(start()).rejects.toThrow(/is not there any more.*DATABASE_URL.*npm run restore/)
      const tables = `select 1 from information_schema.tables where table_schema = 'public'`
      expect(await own.session.query(tables)).toEqual([])
      for (const note of await notes()) await rm(join('data', note))
      await start()
    })
  })

if (dialect === 'sqlite')
  describe('a file', () => {
    const file = () => (own.address as { file: string }).file
    const note = () => join(dirname(file()), `.${basename(file())}.record`)
    const removeAll = async () => {
      for (const end of ['', '-wal', '-shm']) await rm(file() + end, { force: true })
    }

    test('that is there at the next start is opened', async () => {
      await start()
      expect((await stat(note())).mode & 0o777).toBe(0o600)
      await start()
    })

    test('that is gone is not made anew, and one that is empty is not filled', async () => {
      await start()
      await removeAll()
      await expect(start()).rejects.toThrow(/is not there any more.*npm run restore/)
      await writeFile(file(), '')
      await expect(start()).rejects.toThrow('is not there any more')
      expect((await stat(file())).size).toBe(0)
      await rm(note())
      await start()
    })

    test('that is another record’s is refused, and taken where it is meant', async () => {
      await start()
      const other = await record('b')
      await other.session.run('pragma wal_checkpoint(truncate)')
      await removeAll()
      await copyFile((other.address as { file: string }).file, file())
      await expect(start()).rejects.toThrow('holds another record than the one that was there before')
      await rm(note())
      await start()
    })

    test('that takes the place of the one that a server has open is neither shown nor written to', async () => {
      expect(await currentState()).not.toBeNull()
      const other = await record('b')
      await other.session.run('pragma wal_checkpoint(truncate)')
      await copyFile((other.address as { file: string }).file, `${file()}.other`)
      await rename(`${file()}.other`, file())
      expireVersion()
      await expect(currentState()).rejects.toThrow(AnotherRecord)
      await expect(withSession(async () => 'written')).rejects.toThrow(AnotherRecord)
      await rm(file())
      expireVersion()
      await expect(currentState()).rejects.toThrow(AnotherRecord)
    })
  })
