import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { cliPermission } from '@/lib/access/cli-permission'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { authFor } from '../auth'
import { addPerson } from '../mutations'
import { absenceOf, hasProvedPresence } from './own-hand'

const password = 'nine birds on a wire'
const minute = 60_000

let home: TestDatabase
let id = ''
let browser = new Headers()
let count = 0
beforeAll(async () => {
  home = await testDatabase()
  process.env.DATABASE_URL = home.url
  process.env.FIRMGROUND_SESSION_KEY = 'only for this test, and long enough'
})
beforeEach(async () => {
  const email = `adam${++count}@example.org`
  const adam = { name: 'Adam', email, role: 'administrator', language: 'en', password } as const
  id = (await addPerson(home.session, cliPermission(), adam, '2026-11-22T12:00:00.000Z'))!
  browser = await signIn(email)
})
afterAll(() => home.close())

async function signIn(email: string): Promise<Headers> {
  const headers = new Headers()
  const answer = await authFor(headers).api.signInEmail({
    body: { email, password },
    headers,
    asResponse: true,
  })
  return new Headers({ cookie: answer.headers.getSetCookie()[0]!.split(';')[0]! })
}

/** Somebody signed in eleven minutes ago. */
const waitLong = () =>
  home.database.signIn.updateMany({
    where: { userId: id },
    data: { createdAt: new Date(Date.now() - 11 * minute) },
  })

const refusals = async () =>
  (
    await home.session.query<{ after: string }>(
      `select "after" from "AuditEntry" where "action" = 'sign-in.refused' and "subject" = ?`,
      [id],
    )
  ).map(({ after }) => JSON.parse(after).why)

test('for ten minutes after signing in nothing is asked for again', async () => {
  expect([await hasProvedPresence(browser), await absenceOf(browser, id, '')]).toEqual([true, null])
  await waitLong()
  expect([await hasProvedPresence(browser), await absenceOf(browser, id, '')]).toEqual([false, 'missing'])
})

test('the password counts for the browser in which it was given, and for no other', async () => {
  const { email } = await home.database.person.findUniqueOrThrow({ where: { id } })
  const other = await signIn(email)
  await waitLong()
  expect(await absenceOf(browser, id, password)).toBeNull()
  expect([await hasProvedPresence(browser), await hasProvedPresence(other)]).toEqual([true, false])
})

test('a wrong one is noted, and after ten the right one is not taken either', async () => {
  await waitLong()
  for (let guess = 0; guess < 10; guess++)
    expect(await absenceOf(browser, id, `guess ${guess}`)).toBe('wrong')
  expect(await absenceOf(browser, id, password)).toBe('too often')
  // The audit takes three of one person, and counts the rest.
  await expect.poll(refusals).toEqual(['own password', 'own password', 'own password'])
})

test('who comes by the service of their organisation signs in anew', async () => {
  await home.database.credential.deleteMany({ where: { userId: id } })
  expect(await absenceOf(browser, id, '')).toBeNull()
  await waitLong()
  expect(await absenceOf(browser, id, password)).toBe('service')
})

test('who is not signed in proves nothing', async () => {
  expect(await hasProvedPresence(new Headers())).toBe(false)
})
