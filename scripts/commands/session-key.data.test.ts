import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { symmetricEncrypt } from 'better-auth/crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cliPermission } from '@/lib/access/cli-permission'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { addPerson } from '@/lib/people/mutations'
import { commandWords } from '../testing/commands'

const root = fileURLToPath(new URL('../../', import.meta.url))
const keys = [
  'the session key as it always was, and long',
  'another session key than ever before, and long',
] as const

let home: TestDatabase
beforeAll(async () => {
  home = await testDatabase()
  for (const name of ['Amal', 'Elif']) {
    const person = { name, email: `${name}@example.org`, role: 'editor', language: 'en' } as const
    const password = 'seven boats in a row'
    await addPerson(home.session, cliPermission(), { ...person, password }, '2026-11-22T12:00:00.000Z')
  }
})
afterAll(() => home.close())

/** What a start says before it serves. */
async function start(key: string): Promise<string> {
  const words = commandWords('seed')
  const env = {
    ...process.env,
    DATABASE_URL: home.url,
    FIRMGROUND_SAMPLE: 'none',
    FIRMGROUND_SESSION_KEY: key,
  }
  return (await promisify(execFile)(process.execPath, words, { cwd: root, env })).stdout
}

test('a session key that is another than the one of second factors says what to do, at every start', {
  timeout: 240_000,
}, async () => {
  expect(await start(keys[1])).not.toContain('session key')
  for (const [at, { id: userId }] of (await home.database.person.findMany()).entries()) {
    const [key, data] = [keys[0], 'JBSWY3DPEHPK3PXP']
    const secret = await symmetricEncrypt({ key, data })
    await home.database.secondFactor.create({ data: { id: `f${at}`, userId, secret, backupCodes: 'none' } })
  }
  expect(await start(keys[0])).not.toContain('session key')
  for (let count = 0; count < 2; count++) {
    expect(await start(keys[1])).toMatch(
      /2 of 2 second factors were set up with another session key .*put data\/session\.key .* back; where it is lost, an administrator removes/,
    )
  }
})
