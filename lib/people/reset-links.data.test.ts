import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { cliPermission } from '@/lib/access/cli-permission'
import { grantPermission } from '@/lib/access/permission'
import type { Role } from '@/lib/access/roles'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { changePerson, findReset, makeResetLink, resetPassword } from './change'
import { addPerson } from './mutations'
import { endResetLink, openResetLinks } from './reset-links'

const at = '2026-11-22T12:00:00.000Z'
const nextDay = '2026-11-23T12:00:00.000Z'

let home: TestDatabase
let count = 0
beforeAll(async () => {
  home = await testDatabase()
})
beforeEach(() => home.database.oneTimeCode.deleteMany())
afterAll(() => home.close())

async function add(name: string, role: Role): Promise<string> {
  const email = `${name.toLowerCase()}${++count}@example.org`
  const person = { name, email, role, language: 'en', password: 'seven boats in a row' } as const
  return (await addPerson(home.session, cliPermission(), person, at))!
}

const by = (id: string) => grantPermission<'people.manage'>(id, null)
const open = async (now = at) =>
  (await openResetLinks(home.session, now)).map(({ name, by, maker, expiresAt }) => [
    name,
    by,
    maker,
    expiresAt,
  ])

test('links are listed with whose they are, who made them and until when', async () => {
  const [adam, bea, cem] = [
    await add('Adam', 'administrator'),
    await add('Bea', 'editor'),
    await add('Cem', 'analyst'),
  ]
  await makeResetLink(home.session, by(adam), bea, at)
  await makeResetLink(home.session, { by: 'nobody' }, cem, at, 1)
  expect(await open()).toEqual([
    ['Cem', 'nobody', '', '2026-11-22T13:00:00.000Z'],
    ['Bea', adam, 'Adam', nextDay],
  ])
  // The one of before ends with the next.
  await makeResetLink(home.session, cliPermission(), bea, at)
  expect((await open())[1]).toEqual(['Bea', 'terminal', '', nextDay])
  expect(await open(nextDay)).toEqual([])
})

test('one that was ended opens nothing, and who ended it is on record', async () => {
  const [adam, bea] = [await add('Adam', 'administrator'), await add('Bea', 'editor')]
  const secret = (await makeResetLink(home.session, by(adam), bea, at))!
  expect(await endResetLink(home.session, by(adam), bea, at)).toBe(true)
  expect(await endResetLink(home.session, by(adam), bea, at)).toBe(false)
  expect(await open()).toEqual([])
  expect(await resetPassword(home.session, secret, 'four kettles and a spoon', at)).toBeNull()
  const ended = `select "by" from "AuditEntry" where "action" = 'person.reset-link-end' and "subject" = ?`
  expect(await home.session.query(ended, [bea])).toEqual([{ by: adam }])
})

test('a link ends with whom it is for, also where they come back, and with who made it', async () => {
  const [adam, ada] = [await add('Adam', 'administrator'), await add('Ada', 'administrator')]
  const [bea, cem] = [await add('Bea', 'editor'), await add('Cem', 'analyst')]
  const ofBea = (await makeResetLink(home.session, by(ada), bea, at))!
  await changePerson(home.session, by(adam), bea, { role: 'editor', disabled: true }, at)
  await changePerson(home.session, by(adam), bea, { role: 'editor', disabled: false }, at)
  expect(await findReset(home.session, ofBea, at)).toBeNull()

  const ofCem = (await makeResetLink(home.session, by(ada), cem, at))!
  await changePerson(home.session, by(adam), ada, { role: 'editor', disabled: false }, at)
  expect(await findReset(home.session, ofCem, at)).toBeNull()
  expect(await open()).toEqual([])
})
