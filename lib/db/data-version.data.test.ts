import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { formatTag } from '@/lib/i18n/digits'
import { currentVersion, expireVersion, readConsistently } from './data-version'
import { type TestDatabase, testDatabase } from './test-database'
import { publishTransaction } from './transactions'

let database: TestDatabase

beforeEach(async () => {
  database = await testDatabase()
  await database.session.insert('DataVersion', ['id', 'version', 'changed'], [[1, 1, '']])
  tellDatabase(database.url)
  Reflect.deleteProperty(globalThis, 'firmgroundVersion')
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await database.close()
})

/** As a process that begins with this address is told it. */
function tellDatabase(url: string) {
  vi.stubEnv('DATABASE_URL', url)
  Reflect.deleteProperty(globalThis, 'firmgroundEnv')
}
const publish = () =>
  database.session.run('update "DataVersion" set "version" = "version" + 1 where "id" = 1')
const stored = async () =>
  (await database.session.query<{ version: number }>('select "version" from "DataVersion"'))[0]!.version

test('the version is read at most once a second', async () => {
  const before = await stored()
  expect(await currentVersion()).toBe(before)
  await publish()
  expect(await currentVersion()).toBe(before)
  await sleep(1_050)
  expect(await currentVersion()).toBe(before + 1)
})

test('what this process publishes is seen by it at once', async () => {
  const before = await currentVersion()
  await publishTransaction(database.session, '2026-11-22T12:00:00.000Z', async () => undefined)
  expect(await currentVersion()).toBe(before! + 1)
})

test('in which digits numbers are written is known with the version', async () => {
  await database.session.insert('Setting', ['key', 'value'], [['reading.ownDigits', 'yes']])
  await currentVersion()
  expect(formatTag('ar')).toBe('ar-u-nu-arab')
  expect(formatTag('fr')).toBe('fr')
  await database.session.run(`update "Setting" set "value" = 'no' where "key" = 'reading.ownDigits'`)
  expireVersion()
  await currentVersion()
  expect(formatTag('ar')).toBe('ar-u-nu-latn')
})

test('a database that is not there is an error, and is asked again at once', async () => {
  tellDatabase('file:/nowhere/at/all.db')
  await expect(currentVersion()).rejects.toThrow()
  await expect(currentVersion()).rejects.toThrow()
})

test('what is read across a publication is read again', async () => {
  let reads = 0
  const result = await readConsistently(database.database, async () => {
    const version = await stored()
    if (++reads === 1) await publish()
    return [version, await stored()]
  })
  expect(reads).toBe(2)
  expect(result[0]).toBe(result[1])
})

test('a record that is published to without pause is read all the same', async () => {
  let reads = 0
  await readConsistently(database.database, async () => {
    reads++
    await publish()
  })
  expect(reads).toBe(3)
})
