import { afterEach, beforeEach, expect, inject, test, vi } from 'vitest'
import { parseAddress } from '@/lib/config/database-address'
import { currentVersion } from './data-version'
import { openConnection, openDatabase } from './open'
import { readinessOf } from './readiness'
import { type TestDatabase, testDatabase } from './test-database'
import { type SilencableServer, silencable } from './test-silent-server'

const unhurried = { patienceMs: 30_000, leastFree: 0 }

let database: TestDatabase
beforeEach(async () => {
  database = await testDatabase()
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await database.close()
})

test('a record that can be read and written is ready', async () => {
  expect(await readinessOf(database.database, database.address, unhurried)).toBe('ready')
})

test('a disk that is nearly full is told before nothing fits any more', async () => {
  const { dialect } = database.address
  const found = await readinessOf(database.database, database.address, {
    ...unhurried,
    leastFree: Number.MAX_SAFE_INTEGER,
  })
  expect(found).toBe(dialect === 'sqlite' ? 'full' : 'ready')
})

// A file always answers.
if (inject('databases').dialect === 'postgresql') {
  const patience = { connectMs: 1_000, statementMs: 300 }
  let server: SilencableServer
  beforeEach(async () => {
    server = await silencable(database.url)
  })
  afterEach(() => server.close())

  test('a server that only reads is not ready', async () => {
    const url = new URL(database.url)
    url.searchParams.set('options', '-c default_transaction_read_only=on')
    const address = parseAddress(url.href, '/')
    const reader = openDatabase(address)
    expect(await readinessOf(reader, address, unhurried)).toBe('readOnly')
    await reader.$disconnect()
  })

  test('a server that falls silent is given up, by pages and by what writes, and is there again when it speaks', async () => {
    const address = parseAddress(server.url, '/')
    const pages = openDatabase(address, patience)
    await pages.dataVersion.findFirst()
    server.silence()
    await expect(pages.dataVersion.findFirst()).rejects.toThrow()
    await expect(openConnection(address, { patience })).rejects.toThrow()
    expect(await readinessOf(pages, address)).toBe('silent')
    server.speak()
    await expect
      .poll(() => pages.dataVersion.findFirst().catch(() => 'silent'), { timeout: 10_000 })
      .toBeNull()
    const session = await openConnection(address, { patience })
    expect(await session.query('select 1 as "one"')).toEqual([{ one: 1 }])
    await session.close()
    await pages.$disconnect()
  })

  test('a statement that takes too long for a page is ended where it runs', async () => {
    const pages = openDatabase(database.address, patience)
    await expect(pages.$queryRaw`select pg_sleep(30)::text`).rejects.toThrow()
    const running = await database.session.query(
      `select "pid" from pg_stat_activity where "query" like 'select pg_sleep(30)%' and "state" = 'active'`,
    )
    expect(running).toEqual([])
    await pages.$disconnect()
  })

  test('who asks for the version of a server that is silent waits for it once', async () => {
    vi.stubEnv('DATABASE_URL', server.url)
    Reflect.deleteProperty(globalThis, 'firmgroundEnv')
    Reflect.deleteProperty(globalThis, 'firmgroundVersion')
    await database.session.insert('DataVersion', ['id', 'version', 'changed'], [[1, 7, '']])
    expect(await currentVersion()).toBe(7)
    server.silence()
    await expect.poll(() => currentVersion().catch(() => 'silent'), { timeout: 10_000 }).toBe('silent')
    await expect(currentVersion()).rejects.toThrow('has not answered since')
    server.speak()
    await expect.poll(() => currentVersion().catch(() => 'silent'), { timeout: 10_000 }).toBe(7)
  })
}
