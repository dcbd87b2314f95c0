import { verifyPassword } from 'better-auth/crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { cliPermission } from '@/lib/access/cli-permission'
import { grantPermission } from '@/lib/access/permission'
import { openConnection } from '@/lib/db/open'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { addPerson } from '../mutations'
import { changeOwnPassword } from './own-password'

const at = '2026-11-22T12:00:00.000Z'
const [old, next] = ['seven boats in a row', 'eight boats in a row']
const email = 'elif@example.org'

let home: TestDatabase
let id: string
beforeEach(async () => {
  home = await testDatabase()
  const somebody = { name: 'Elif', email, role: 'editor', language: 'en', password: old } as const
  id = (await addPerson(home.session, cliPermission(), somebody, at))!
  for (const signIn of ['here', 'elsewhere'])
    await home.database.signIn.create({
      data: {
        ...{ id: signIn, token: signIn, userId: id },
        ...{ expiresAt: new Date('2030-01-01'), createdAt: new Date(0), updatedAt: new Date(0) },
      },
    })
})
afterEach(() => home.close())

const change = (current: string, password: string, session = home.session) =>
  changeOwnPassword(
    session,
    grantPermission<'account.own'>(id, null),
    { current, password, signIn: 'here' },
    at,
  )
const signIns = async () => (await home.session.rows('select "id" from "SignIn"')).flat().sort()
const signsIn = async (password: string) => {
  const { password: hash } = await home.database.credential.findFirstOrThrow()
  return verifyPassword({ hash: hash!, password })
}
const entries = async () =>
  (await home.session.rows(`select "id" from "AuditEntry" where "action" = 'person.password'`)).length

test('a form that is sent twice changes the password once, and its second time says so', async () => {
  expect(await change(old, next)).toBe('changed')
  // Where it was asked from, the person stays signed in: the second press finds them so.
  expect(await signIns()).toEqual(['here'])
  expect(await change(old, next)).toBe('already')
  expect(await change(old, 'nine boats in a row')).toBe('wrong')
  expect(await entries()).toBe(1)
})

test('pressed twice at once, one of the two changes it', async () => {
  const second = await openConnection(home.address)
  const told = await Promise.all([change(old, next), change(old, next, second)])
  await second.close()
  expect(told.sort()).toEqual(['already', 'changed'])
  expect(await entries()).toBe(1)
})

test('with a wrong current password nothing changes, and nobody is signed out', async () => {
  expect(await change('another one entirely', next)).toBe('wrong')
  expect(await signIns()).toEqual(['elsewhere', 'here'])
  expect(await signsIn(old)).toBe(true)
})

test('after it, the new password signs in and the old one does not', async () => {
  await change(old, next)
  expect([await signsIn(old), await signsIn(next)]).toEqual([false, true])
})
