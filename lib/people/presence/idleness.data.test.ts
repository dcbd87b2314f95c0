import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { cliPermission } from '@/lib/access/cli-permission'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { authFor } from '../auth'
import { addPerson } from '../mutations'
import { openSignIns } from '../sign-ins'
import { endOfSignIn, personOf } from '../signed-in'

const minute = 60_000
const elif = {
  name: 'Elif Editor',
  email: 'elif@example.org',
  role: 'editor',
  language: 'en',
  password: 'seven boats in a row',
} as const

/** What a process remembers of sign-ins: without it, it is another one, or has been started again. */
const kept = globalThis as { firmgroundUses?: unknown; firmgroundEnv?: unknown }

let home: TestDatabase
let id = ''
let browser = new Headers()
beforeAll(async () => {
  home = await testDatabase()
  process.env.DATABASE_URL = home.url
  process.env.FIRMGROUND_SESSION_KEY = 'only for this test, and long enough'
  process.env.FIRMGROUND_IDLE_MINUTES = '60'
  delete kept.firmgroundEnv
  id = (await addPerson(home.session, cliPermission(), elif, '2026-11-22T12:00:00.000Z'))!
})
beforeEach(async () => {
  delete kept.firmgroundUses
  await home.database.signIn.deleteMany()
  const answer = await authFor(new Headers()).api.signInEmail({
    body: { email: elif.email, password: elif.password },
    headers: new Headers(),
    asResponse: true,
  })
  browser = new Headers({ cookie: answer.headers.getSetCookie()[0]!.split(';')[0]! })
})
afterEach(() => vi.useRealTimers())
afterAll(async () => {
  delete process.env.FIRMGROUND_IDLE_MINUTES
  delete kept.firmgroundEnv
  await home.close()
})

const later = (minutes: number) => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + minutes * minute })
const used = async () => (await home.database.signIn.findFirstOrThrow()).updatedAt.getTime()

test('a sign-in ends an hour after it was last used, and says why', async () => {
  later(59)
  expect((await personOf(browser))?.email).toBe(elif.email)
  later(59)
  expect((await personOf(browser))?.email).toBe(elif.email)
  expect(await openSignIns(home.database, id, new Date())).toHaveLength(1)
  later(61)
  expect(await personOf(browser)).toBeNull()
  // It does not begin again by being asked for.
  expect(await personOf(browser)).toBeNull()
  expect(await endOfSignIn(browser)).toBe('idle')
  expect(await openSignIns(home.database, id, new Date())).toEqual([])
})

test('another process, and one that was started again, knows of the use', async () => {
  later(30)
  await personOf(browser)
  await expect.poll(used).toBe(Date.now())
  delete kept.firmgroundUses
  later(50)
  expect(await personOf(browser)).not.toBeNull()
})

test('of a browser that is used all the time it is written once in five minutes', async () => {
  const begun = await used()
  for (let count = 0; count < 4; count++) {
    later(1)
    await personOf(browser)
  }
  expect(await used()).toBe(begun)
  later(2)
  await personOf(browser)
  await expect.poll(used).toBe(Date.now())
})

test('while something else writes, nobody is signed out, and nobody waits', async () => {
  later(40)
  await home.session.transaction(async () => {
    expect(await personOf(browser)).not.toBeNull()
  })
  later(40)
  expect(await personOf(browser)).not.toBeNull()
})

test('who was never signed in is not told that it ended, and whose sign-in was ended is', async () => {
  expect(await endOfSignIn(new Headers())).toBeNull()
  expect(await endOfSignIn(new Headers({ cookie: 'other=1' }))).toBeNull()
  await home.database.signIn.deleteMany()
  expect(await endOfSignIn(browser)).toBe('ended')
})
