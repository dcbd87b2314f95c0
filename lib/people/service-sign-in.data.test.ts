import { afterAll, beforeAll, expect, test } from 'vitest'
import { cliPermission } from '@/lib/access/cli-permission'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { addPerson } from './mutations'
import { beginAtService, returnFromService } from './service-sign-in'
import { personOf } from './signed-in'
import { CLIENT, startSignInService } from './test-sign-in-service'

let home: TestDatabase
let service: Awaited<ReturnType<typeof startSignInService>>
beforeAll(async () => {
  home = await testDatabase()
  service = await startSignInService()
  Object.assign(process.env, {
    DATABASE_URL: home.url,
    FIRMGROUND_SESSION_KEY: 'only for this test, and long enough',
    FIRMGROUND_ADDRESS: 'http://127.0.0.1:3999',
    FIRMGROUND_OIDC_ISSUER: service.issuer,
    FIRMGROUND_OIDC_CLIENT_ID: CLIENT.id,
    FIRMGROUND_OIDC_CLIENT_SECRET: CLIENT.secret,
    FIRMGROUND_OIDC_DOMAINS: 'field.example.org',
  })
  const amal = { name: 'Amal', email: 'amal@example.org', role: 'analyst', language: 'en' } as const
  await addPerson(home.session, cliPermission(), { ...amal, password: 'three lamps on a wall' }, at)
})
afterAll(async () => {
  service.stop()
  await home.close()
})

const at = '2026-11-22T12:00:00.000Z'

const cookiesOf = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')

/** Goes to the service and comes back, as a browser does; where it ends, and as whom. */
async function come(person: typeof service.person, withCookies = true) {
  service.person = person
  const begun = await beginAtService(new Headers(), 'en', '/en/desk?from=a+link')
  const there = await fetch(begun.headers.get('location')!, { redirect: 'manual' })
  const back = new URL(there.headers.get('location')!)
  const headers = new Headers(withCookies ? { cookie: cookiesOf(begun) } : {})
  const ended = await returnFromService(headers, Object.fromEntries(back.searchParams), '/en/sign-in')
  const who = await personOf(new Headers({ cookie: cookiesOf(ended) }))
  return { to: ended.headers.get('location'), who: who?.email ?? null }
}

const amal = { sub: '1', email: 'amal@example.org', name: 'Other', email_verified: true }
const omar = { sub: '2', email: 'omar@field.example.org', name: 'Omar', email_verified: true }
/** The page to sign in at still knows where to go then. */
const back = '&next=%2Fen%2Fdesk%3Ffrom%3Da%2Blink'
const refused = { to: `/en/sign-in?service=refused${back}`, who: null }
const failed = { to: `/en/sign-in?service=failed${back}`, who: null }
/** Another browser, which knows of nothing. */
const lost = { to: '/en/sign-in?service=failed', who: null }

test('an address counts once it is verified, and the account from then on', async () => {
  expect(await come({ ...amal, email_verified: false })).toEqual(refused)
  expect(await come(amal)).toEqual({ to: '/en/desk?from=a+link', who: 'amal@example.org' })
  expect((await come({ ...amal, email: 'renamed@example.net', email_verified: false })).who).toBe(
    'amal@example.org',
  )
  // An address that was given to somebody else does not make them her.
  expect(await come({ ...amal, sub: '9' })).toEqual(refused)
})

test('those of the domain come in as what they are to be, and others do not', async () => {
  expect((await come(omar)).who).toBe('omar@field.example.org')
  const [row] = await home.session.query(`select "role", "name" from "Person" where "email" = ?`, [
    omar.email,
  ])
  expect(row).toEqual({ role: 'analyst', name: 'Omar' })
  expect(await come({ ...omar, sub: '3', email: 'x@field.example.org.evil.example' })).toEqual(refused)
  expect(await come({ ...omar, sub: '4', email: 'x@evil.field.example.org' })).toEqual(refused)
})

test('what another key has signed, or another browser has begun, opens nothing', async () => {
  service.isForged = true
  expect(await come(omar)).toEqual(failed)
  service.isForged = false
  expect(await come(omar, false)).toEqual(lost)
  expect((await come(omar)).who).toBe(omar.email)
})

test('who is disabled stays out', async () => {
  await home.session.run(`update "Person" set "disabled" = ? where "email" = ?`, [true, omar.email])
  expect(await come(omar)).toEqual(refused)
})

test('no token of the service is kept, and who came how is on record', async () => {
  const kept = await home.session.query(
    `select "accessToken", "refreshToken", "idToken" from "Credential" where "providerId" = 'oidc'`,
  )
  expect(kept.flatMap((row) => Object.values(row)).every((token) => token === null)).toBe(true)
  const entries = await home.session.query<{ action: string }>(
    'select "action" from "AuditEntry" order by "id"',
  )
  const actions = entries.map(({ action }) => action)
  expect(actions).toContain('sign-in.oidc')
  expect(actions.filter((action) => action === 'person.service')).toHaveLength(2)
})
