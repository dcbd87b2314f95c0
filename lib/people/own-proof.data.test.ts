import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { cliPermission } from '@/lib/access/cli-permission'
import { verifyAudit } from '@/lib/audit/verify'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { authFor } from './auth'
import { addPerson } from './mutations'
import { beginSecondFactor, confirmSecondFactor, type NewSecondFactor, signInByCode } from './second-factor'

const at = '2026-11-22T12:00:00.000Z'
const password = 'seven boats in a row'
const person = { name: 'Elif', role: 'editor', language: 'en', password } as const

let home: TestDatabase
let id = ''
let email = ''
let count = 0
beforeAll(async () => {
  home = await testDatabase()
  process.env.DATABASE_URL = home.url
  process.env.FIRMGROUND_SESSION_KEY = 'only for this test, and long enough'
})
beforeEach(async () => {
  email = `elif${++count}@example.org`
  id = (await addPerson(home.session, cliPermission(), { ...person, email }, at))!
})
afterAll(() => home.close())

/** The headers of a browser in which somebody has just given their password. */
async function signedIn(): Promise<Headers> {
  const answer = await authFor(new Headers()).api.signInEmail({
    body: { email, password },
    headers: new Headers(),
    asResponse: true,
  })
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0])
  return new Headers({ cookie: cookies.join('; ') })
}

/** What an authenticator app shows now, by RFC 6238. */
function codeOf({ uri }: NewSecondFactor): string {
  const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  const bits = [...new URL(uri).searchParams.get('secret')!]
    .map((sign) => signs.indexOf(sign).toString(2).padStart(5, '0'))
    .join('')
  const secret = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)))
  const mac = createHmac('sha1', secret).update(counter).digest()
  const offset = mac.at(-1)! & 15
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

const refusals = async () =>
  (
    await home.session.query<{ after: string }>(
      `select "after" from "AuditEntry" where "action" = 'sign-in.refused' and "subject" = ? order by "id"`,
      [id],
    )
  ).map(({ after }) => JSON.parse(after).why)

test('the current password can be guessed ten times by who sits at an open browser, and that is noted', async () => {
  const headers = await signedIn()
  for (let guess = 0; guess < 10; guess++)
    expect(await beginSecondFactor(headers, id, `guess number ${guess}`)).toBe('wrong')
  expect(await beginSecondFactor(headers, id, password)).toBe('too often')
  await expect.poll(refusals).toEqual(['own password', 'own password', 'own password'])
})

test('a new second factor ends other sign-ins, and a code of it lets in once', async () => {
  const [here] = [await signedIn(), await signedIn()]
  const begun = await beginSecondFactor(here, id, password)
  if (typeof begun === 'string') throw new Error(begun)
  expect(await home.database.signIn.count({ where: { userId: id } })).toBe(2)
  expect(await confirmSecondFactor(here, id, codeOf(begun))).toBe(true)
  expect(await home.database.signIn.count({ where: { userId: id } })).toBe(1)

  // The code that was typed to set it up was seen by whoever looked over a shoulder.
  expect(await signInByCode(await signedIn(), codeOf(begun))).toBeNull()
})

test('what could not be noted in the audit did not happen', async () => {
  const headers = await signedIn()
  const kept = async () => ({
    factors: await home.database.secondFactor.findMany({ where: { userId: id } }),
    person: await home.database.person.findUniqueOrThrow({ where: { id } }),
    signIns: await home.database.signIn.findMany({ where: { userId: id } }),
  })
  const before = await kept()
  const key = process.env.FIRMGROUND_AUDIT_KEY
  const withoutKey = async (what: () => Promise<unknown>) => {
    process.env.FIRMGROUND_AUDIT_KEY = 'another key than the one of the record'
    await expect(what()).rejects.toThrow()
    process.env.FIRMGROUND_AUDIT_KEY = key
  }
  await withoutKey(() => beginSecondFactor(headers, id, password))
  expect(await kept()).toEqual(before)

  const begun = await beginSecondFactor(headers, id, password)
  if (typeof begun === 'string') throw new Error(begun)
  const atHalf = await kept()
  await withoutKey(() => confirmSecondFactor(headers, id, codeOf(begun)))
  expect(await kept()).toEqual(atHalf)
  expect(await confirmSecondFactor(headers, id, '000000')).toBe(false)
  expect(await kept()).toEqual(atHalf)
  expect(await confirmSecondFactor(headers, id, codeOf(begun))).toBe(true)
  expect((await kept()).person.twoFactorEnabled).toBe(true)
  const { faults } = await verifyAudit(home.session, process.env.FIRMGROUND_AUDIT_KEY!)
  expect(faults).toEqual([])
})

test('who begins again before a code was entered has one second factor, the last', async () => {
  const headers = await signedIn()
  const first = await beginSecondFactor(headers, id, password)
  const last = await beginSecondFactor(headers, id, password)
  if (typeof first === 'string' || typeof last === 'string') throw new Error('refused')
  expect(await home.database.secondFactor.count({ where: { userId: id } })).toBe(1)
  expect(await confirmSecondFactor(headers, id, codeOf(first))).toBe(false)
  expect(await confirmSecondFactor(headers, id, codeOf(last))).toBe(true)
  // In force, it is neither replaced nor confirmed again.
  expect(await beginSecondFactor(headers, id, password)).toBe('wrong')
})
