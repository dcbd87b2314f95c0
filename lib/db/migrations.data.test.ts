import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { appendFile, cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest'
import { sqlTowardsModels } from '@/scripts/schema-engine'
import { commandWords } from '@/scripts/testing/commands'
import { migrate, WrongDatabase } from './migrations'
import { openConnection } from './open'
import { blankDatabase, type Place } from './test-database'
import { dump } from './test-dump'

const { dialect } = inject('databases')
const reviewed = fileURLToPath(new URL(`../../prisma/migrations/${dialect}`, import.meta.url))

/** Foreign keys are on, so a rebuild of `country` would take the towns with it if it ran as an ordinary statement. */
const first = `create table country (id integer primary key, name text not null);
  create table town (id integer primary key, country integer not null references country (id) on delete cascade);
  insert into country values (1, 'Syria'), (2, 'Yemen');
  insert into town values (10, 1), (11, 1), (12, 2);`

let place: Place
let folder: string

beforeEach(async () => {
  place = await blankDatabase()
  folder = await mkdtemp(join(tmpdir(), 'firmground-migrations-'))
})
afterEach(async () => {
  await place.remove()
  await rm(folder, { recursive: true, force: true })
})

async function add(name: string, sql: string): Promise<void> {
  await mkdir(join(folder, name), { recursive: true })
  await writeFile(join(folder, name, 'migration.sql'), sql)
}

async function query(sql: string): Promise<unknown[][]> {
  const session = await openConnection(place.address)
  try {
    return await session.rows(sql)
  } finally {
    await session.close()
  }
}

describe('the reviewed migrations', () => {
  test('take an empty database to what the models say', async () => {
    const names = (await readdir(reviewed)).sort()
    expect(await migrate(place.address, reviewed)).toEqual(names)
    expect(await sqlTowardsModels(place.address)).toBeNull()
  })

  test('are applied once', async () => {
    await migrate(place.address, reviewed)
    const before = await dump(place.address)
    expect(await migrate(place.address, reviewed)).toEqual([])
    expect(await dump(place.address)).toBe(before)
  })

  test('are the same list on both databases', async () => {
    const other = dialect === 'sqlite' ? 'postgresql' : 'sqlite'
    expect(await readdir(join(reviewed, '..', other))).toEqual(await readdir(reviewed))
  })

  test('two programs that start at once apply them once', async () => {
    await migrate(place.address, await copyOfFirst())
    const done = await Promise.all([1, 2, 3].map(() => migrate(place.address, folder)))
    expect(done.flat()).toEqual([])
    await add('2_next', 'create table next_one (id integer primary key)')
    const again = await Promise.all([1, 2, 3].map(() => migrate(place.address, folder)))
    expect(again.flat()).toEqual(['2_next'])
  })
})

async function copyOfFirst(): Promise<string> {
  await add('1_first', first)
  return folder
}

describe('a database that does not fit', () => {
  test('a newer program wrote it: refused, untouched, and the message names the way out', async () => {
    await add('1_first', first)
    await add('2_later', 'create table later (id integer primary key)')
    await migrate(place.address, folder)
    const before = await dump(place.address)
    await rm(join(folder, '2_later'), { recursive: true })
    const refused = migrate(place.address, folder)
    await expect(refused).rejects.toThrow(WrongDatabase)
    await expect(refused).rejects.toThrow(
      /newer Firmground.*2_later.*start that version, or restore a backup/,
    )
    expect(await dump(place.address)).toBe(before)
  })

  test('a migration was edited after it was applied: refused, untouched', async () => {
    await add('1_first', first)
    await migrate(place.address, folder)
    const before = await dump(place.address)
    await appendFile(join(folder, '1_first', 'migration.sql'), '\n-- one more word')
    await add('2_next', 'create table next_one (id integer primary key)')
    const refused = migrate(place.address, folder)
    await expect(refused).rejects.toThrow(WrongDatabase)
    await expect(refused).rejects.toThrow(/1_first was changed/)
    expect(await dump(place.address)).toBe(before)
  })
})

describe('a migration that fails', () => {
  test('leaves the database exactly as it was, the good one before it included', async () => {
    await add('1_first', first)
    await migrate(place.address, folder)
    const before = await dump(place.address)
    await add('2_good', `create table good (id integer primary key); update country set name = 'changed'`)
    await add('3_broken', `insert into country values (3, 'Iraq'); insert into nowhere values (1)`)
    await expect(migrate(place.address, folder)).rejects.toThrow(
      /migration 3_broken failed, the database is as it was: .*nowhere/,
    )
    expect(await dump(place.address)).toBe(before)
  })

  test('works once it is mended', async () => {
    await add('1_first', first)
    await add('2_broken', 'insert into nowhere values (1)')
    await expect(migrate(place.address, folder)).rejects.toThrow(/2_broken/)
    await add('2_broken', `insert into country values (3, 'Iraq')`)
    expect(await migrate(place.address, folder)).toEqual(['1_first', '2_broken'])
  })

  test('may not leave a row without what it refers to', async () => {
    await add('1_first', first)
    await migrate(place.address, folder)
    const before = await dump(place.address)
    await add('2_orphans', 'insert into town values (13, 999)')
    await expect(migrate(place.address, folder)).rejects.toThrow()
    expect(await dump(place.address)).toBe(before)
  })
})

if (dialect === 'sqlite')
  describe('an SQLite file', () => {
    /** As Prisma writes it when a column changes: SQLite cannot alter one in place. */
    const rebuild = `PRAGMA defer_foreign_keys=ON;
    PRAGMA foreign_keys=OFF;
    create table new_country (id integer primary key, name text not null, iso3 text not null default '');
    insert into new_country (id, name) select id, name from country;
    drop table country;
    alter table new_country rename to country;
    PRAGMA foreign_keys=ON;
    PRAGMA defer_foreign_keys=OFF;`

    test('keeps its rows, and those that refer to them, through the rebuild of a table', async () => {
      await add('1_first', first)
      await migrate(place.address, folder)
      await add('2_rebuild', rebuild)
      await migrate(place.address, folder)
      expect(await query('select name, iso3 from country order by id')).toEqual([
        ['Syria', ''],
        ['Yemen', ''],
      ])
      expect(await query('select id, country from town order by id')).toEqual([
        [10, 1],
        [11, 1],
        [12, 2],
      ])
      expect(await query('PRAGMA foreign_key_check')).toEqual([])
    })

    test('is copied first, as it was before', async () => {
      const { address } = place
      if (address.dialect !== 'sqlite') return
      await add('1_first', first)
      await migrate(address, folder)
      await expect(stat(`${address.file}.before-1_first`)).rejects.toThrow('ENOENT')
      const before = await dump(address)
      await add('2_more', `insert into country values (3, 'Iraq')`)
      await migrate(address, folder)
      expect(await dump({ dialect: 'sqlite', file: `${address.file}.before-2_more` })).toBe(before)
      expect(await dump(address)).not.toBe(before)
    })

    test('is only copied when there is something to apply', async () => {
      const { address } = place
      if (address.dialect !== 'sqlite') return
      await migrate(address, reviewed)
      await migrate(address, reviewed)
      expect((await readdir(join(address.file, '..'))).filter((name) => name.includes('before'))).toEqual([])
    })
  })

test('the history is the one that Prisma reads', async () => {
  await cp(reviewed, folder, { recursive: true })
  await migrate(place.address, folder)
  const names = (await readdir(folder)).sort()
  const rows = await query(
    'select "migration_name", "checksum" from "_prisma_migrations" order by "migration_name"',
  )
  expect(rows.map(([name]) => name)).toEqual(names)
  const sql = await readFile(join(folder, names[0]!, 'migration.sql'))
  expect(rows[0]![1]).toBe(createHash('sha256').update(sql).digest('hex'))
})

if (dialect === 'sqlite')
  describe('a file', () => {
    const file = () => (place.address as { file: string }).file

    test('is for its owner alone, and so is the copy that is made before a migration', async () => {
      await add('1_first', first)
      await migrate(place.address, folder)
      await add('2_more', 'create table other (id integer primary key);')
      await migrate(place.address, folder)
      for (const made of [file(), `${file()}.before-2_more`])
        expect((await stat(made)).mode & 0o777, made).toBe(0o600)
    })

    test('that somebody who was killed left unfinished is removed, and one that is being written is not', async () => {
      await add('1_first', first)
      // No process has so high a number.
      const [left, written] = [
        `${file()}.before-1_first.99999999.unfinished`,
        `${file()}.gz.${process.pid}.unfinished`,
      ]
      for (const name of [left, written]) await writeFile(name, 'half')
      await migrate(place.address, folder)
      const names = await readdir(dirname(file()))
      expect(names).not.toContain(basename(left))
      expect(names).toContain(basename(written))
    })

    test('has no copy under its name while one is being made, also where the program is killed at it', async () => {
      const names = (await readdir(reviewed)).sort()
      const last = names.at(-1)!
      await migrate(place.address, reviewed, new Set(names.slice(0, -1)))
      const bytes = 200 * 2 ** 20
      const session = await openConnection(place.address)
      await session.run('create table filler (bytes blob)')
      await session.run(`insert into filler values (zeroblob(${bytes}))`)
      await session.close()
      const copies = async () =>
        (await readdir(dirname(file()))).filter((name) => name.startsWith(`${basename(file())}.before-`))

      const words = commandWords('migrate')
      const child = spawn(process.execPath, words, { env: { ...process.env, DATABASE_URL: place.url } })
      const ended = new Promise((resolve) => child.once('close', resolve))
      while ((await copies()).length === 0) {
        expect(child.exitCode).toBeNull()
        await sleep(1)
      }
      child.kill('SIGKILL')
      await ended
      expect(child.signalCode).toBe('SIGKILL')
      expect(await copies()).not.toContainEqual(expect.not.stringMatching(/\.unfinished(-journal)?$/))

      expect(await migrate(place.address, reviewed)).toEqual([last])
      const copy = `${file()}.before-${last}`
      expect(await copies()).toEqual([basename(copy)])
      const copied = await openConnection({ dialect: 'sqlite', file: copy })
      expect(await copied.rows('select length(bytes) from filler')).toEqual([[BigInt(bytes)]])
      expect(await copied.rows('pragma integrity_check')).toEqual([['ok']])
      await copied.close()
    })
  })
