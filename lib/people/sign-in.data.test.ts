import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { cliPermission } from '@/lib/access/cli-permission'
import { grantPermission } from '@/lib/access/permission'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { authFor } from './auth'
import { changePerson, findReset, makeResetLink } from './change'
import { findInvitation, invite } from './invitations'
import { addPerson } from './mutations'
import { signInByPassword } from './sign-in'
import { personOf } from './signed-in'
import { isTooOften } from './throttle'

const at = '2026-11-22T12:00:00.000Z'
const somebody = {
  name: 'Elif Editor',
  email: 'Elif@Example.org',
  role: 'editor',
  language: 'en',
  password: 'seven boats in a row',
} as const

let home: TestDatabase
let id: string | null
beforeAll(async () => {
  home = await testDatabase()
  process.env.DATABASE_URL = home.url
  process.env.FIRMGROUND_SESSION_KEY = 'only for this test, and long enough'
  id = await addPerson(home.session, cliPermission(), somebody, at)
})
afterAll(() => home.close())

/** What the cookie of a new sign-in says. */
async function cookieOf(headers = new Headers()): Promise<string> {
  const body = { email: 'elif@example.org', password: somebody.password }
  const answer = await authFor(headers).api.signInEmail({ body, headers, asResponse: true })
  return answer.headers.get('set-cookie')!
}

test('who was added signs in, whatever the case of the address, and is known by the cookie', async () => {
  expect(await signInByPassword(new Headers(), somebody)).toBe('signed in')
  const person = await personOf(new Headers({ cookie: (await cookieOf()).split(';')[0]! }))
  expect(person).toEqual({
    id,
    name: 'Elif Editor',
    email: 'elif@example.org',
    role: 'editor',
    language: 'en',
    disabled: false,
    countries: [],
    twoFactor: false,
  })
})

test('a wrong password and an unknown address are told alike', async () => {
  expect(await signInByPassword(new Headers(), { ...somebody, password: 'another one' })).toBe('wrong')
  expect(await signInByPassword(new Headers(), { ...somebody, email: 'x@example.org' })).toBe('wrong')
})

const refusals = async () =>
  (
    await home.session.query<Record<'by' | 'subject' | 'after', string>>(
      `select "by", "subject", "after" from "AuditEntry" where "action" = 'sign-in.refused' order by "id"`,
    )
  ).map(({ by, subject, after }) => ({ by, subject, ...JSON.parse(after) }))

test('failures are on record without what was typed, and a flood of them is only counted', async () => {
  const headers = new Headers({ 'x-firmground-from': '203.0.113.7' })
  await vi.waitFor(async () => expect(await refusals()).toHaveLength(2))
  for (let attempt = 0; attempt < 15; attempt++) {
    await signInByPassword(headers, { email: `secret-${attempt}@example.org`, password: 'hunter2 hunter2' })
  }
  // Ten strangers in all, of whom one was there before, and one whom the audit knows.
  await vi.waitFor(async () => expect(await refusals()).toHaveLength(11))
  await signInByPassword(headers, { ...somebody, password: 'hunter2 hunter2' })
  await vi.waitFor(async () => expect(await refusals()).toHaveLength(12))
  expect((await refusals()).at(-1)).toEqual({
    by: 'nobody',
    subject: id,
    why: 'password',
    from: '203.0.113.7',
    unnoted: 6,
  })
  const kept = JSON.stringify(await home.session.query('select * from "AuditEntry"'))
  expect(kept).not.toContain('hunter2')
  expect(kept).not.toContain('secret-')
})

test('who guesses too often is kept out, and not the person elsewhere, however many places guess', async () => {
  const amal = { ...somebody, name: 'Amal', email: 'amal@example.org' }
  await addPerson(home.session, cliPermission(), amal, at)
  const from = (address: string) => new Headers({ 'x-firmground-from': address })
  for (let attempt = 0; attempt < 10; attempt++)
    expect(await signInByPassword(from('198.51.100.1'), { ...amal, password: 'guessed guessed' })).toBe(
      'wrong',
    )
  expect(await signInByPassword(from('198.51.100.1'), amal)).toBe('too often')
  expect(await signInByPassword(from('198.51.100.2'), amal)).toBe('signed in')

  for (let attempt = 0; attempt < 50; attempt++) await isTooOften('person', amal.email)
  expect(await signInByPassword(from('198.51.100.3'), amal)).toBe('signed in')
  for (let attempt = 0; attempt < 100; attempt++) await isTooOften('network', '198.51.100.4')
  expect(await signInByPassword(from('198.51.100.4'), somebody)).toBe('too often')
  expect(await signInByPassword(from('198.51.100.5'), somebody)).toBe('signed in')

  for (let host = 0; host < 10; host++)
    expect(await signInByPassword(from(`2001:db8::${host}`), { ...amal, password: 'guessed guessed' })).toBe(
      'wrong',
    )
  expect(await signInByPassword(from('2001:db8::99'), amal)).toBe('too often')
  expect(await signInByPassword(from('2001:db8:0:1::1'), amal)).toBe('signed in')
})

test('who is disabled is told what a wrong password is told, and no cookie is given', async () => {
  await home.session.run(`update "Person" set "disabled" = ?`, [true])
  expect(await signInByPassword(new Headers(), somebody)).toBe('wrong')
  await home.session.run(`update "Person" set "disabled" = ?`, [false])
  expect(await signInByPassword(new Headers(), somebody)).toBe('signed in')
})

test('a cookie that was altered, made up or is of a disabled person counts for nothing', async () => {
  const cookie = (await cookieOf()).split(';')[0]!
  const asks = (text: string) => personOf(new Headers({ cookie: text }))
  expect(await asks(cookie.replace(/=(.)/, (_, first) => `=${first === 'A' ? 'B' : 'A'}`))).toBeNull()
  expect(await asks(cookie.split('.')[0]!)).toBeNull()
  expect(await asks('firmground.session_token=made.up')).toBeNull()
  await home.session.run(`update "Person" set "disabled" = ?`, [true])
  expect(await asks(cookie)).toBeNull()
  await home.session.run(`update "Person" set "disabled" = ?`, [false])
  expect(await asks(cookie)).not.toBeNull()
})

test('a sign-in ends by itself', async () => {
  const cookie = (await cookieOf()).split(';')[0]!
  await home.session.run(`update "SignIn" set "expiresAt" = ?`, [at])
  expect(await personOf(new Headers({ cookie }))).toBeNull()
})

test('cookies are kept from scripts and other sites, and over TLS from anything else', async () => {
  const plain = await cookieOf()
  expect(plain).toMatch(/HttpOnly/i)
  expect(plain).toMatch(/SameSite=Lax/i)
  expect(plain).not.toMatch(/Secure/i)
  const secure = await cookieOf(new Headers({ 'x-forwarded-proto': 'https' }))
  expect(secure).toMatch(/^__Secure-firmground/)
  expect(secure).toMatch(/; Secure/i)
})

test('no address is given twice, and who added whom is on record without the password', async () => {
  expect(await addPerson(home.session, cliPermission(), somebody, at)).toBeNull()
  const [entry] = await home.session.query('select * from "AuditEntry" order by "id"')
  expect(entry).toEqual({
    id: 1,
    at,
    by: 'terminal',
    action: 'person.add',
    subject: id,
    before: '',
    after: '{"name":"Elif Editor","email":"elif@example.org","role":"editor"}',
    reason: '',
    link: expect.any(String),
  })
  const [credential] = await home.session.query<{ password: string }>('select "password" from "Credential"')
  expect(credential!.password).not.toContain('boats')
})

test('links that an administrator made end with them: an invitation, and a link to a new password', async () => {
  const made = (email: string, role: 'administrator' | 'analyst') =>
    addPerson(home.session, cliPermission(), { ...somebody, email, role }, at)
  const first = (await made('first@example.org', 'administrator'))!
  const leaver = (await made('leaver@example.org', 'administrator'))!
  const reader = (await made('reader@example.org', 'analyst'))!
  const now = new Date().toISOString()
  const linksBy = async (by: string, email: string) => ({
    invitation: (await invite(home.session, grantPermission(by, null), { email, role: 'editor' }, now))!
      .secret,
    reset: (await makeResetLink(home.session, grantPermission(by, null), reader, now))!,
  })
  const kept = await linksBy(first, 'invited-first@example.org')
  const gone = await linksBy(leaver, 'invited-leaver@example.org')
  // The link of the leaver took the place of the first one's; it works while they are an administrator.
  expect(await findReset(home.session, gone.reset, now)).toMatchObject({ id: reader })
  expect(await findInvitation(home.session, gone.invitation, now)).not.toBeNull()
  await changePerson(
    home.session,
    grantPermission(first, null),
    leaver,
    { role: 'administrator', disabled: true },
    now,
  )
  expect(await findReset(home.session, gone.reset, now)).toBeNull()
  expect(await findInvitation(home.session, gone.invitation, now)).toBeNull()
  expect(await findInvitation(home.session, kept.invitation, now)).not.toBeNull()

  // Whoever was disabled before links ended with people: the invitation is open on record, and opens nothing.
  await home.session.run(`update "Invitation" set "withdrawn" = ? where "by" = ?`, [false, leaver])
  expect(await findInvitation(home.session, gone.invitation, now)).toBeNull()
  const again = (await makeResetLink(home.session, grantPermission(first, null), reader, now))!
  await changePerson(home.session, cliPermission(), leaver, { role: 'analyst', disabled: true }, now)
  expect(await findReset(home.session, again, now)).toMatchObject({ id: reader })
})
