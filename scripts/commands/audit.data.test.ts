import { execFile } from 'node:child_process'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { appendAuditEntry } from '@/lib/audit/mutations'
import { makeWholeRecord } from '@/lib/audit/test-whole-record'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { writeTransaction } from '@/lib/db/transactions'

const at = '2026-11-22T12:00:00.000Z'

let home: TestDatabase
let whole: TestDatabase
beforeAll(async () => {
  home = await testDatabase()
  for (const subject of ['a', 'b', 'c'])
    await writeTransaction(home.session, at, () =>
      appendAuditEntry(home.session, {
        at,
        by: 'terminal',
        action: 'person.add',
        subject,
        before: null,
        after: 'editor',
      }),
    )
  whole = await testDatabase()
  await makeWholeRecord(whole)
})
afterAll(async () => {
  await home.close()
  await whole.close()
})

/** `npm run COMMAND` on a database: its exit code and what it said. */
const run = (database: TestDatabase, ...command: string[]) =>
  new Promise<{ code: number; said: string }>((resolve) => {
    const env = { ...process.env, DATABASE_URL: database.url }
    const child = execFile('npm', ['run', '--silent', ...command], { env }, (_, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, said: stdout + stderr }),
    )
  })
const verify = () => run(home, 'audit:verify')

test('audit:verify passes, fails by name after one row was altered by hand, and passes when it is put back', {
  timeout: 240_000,
}, async () => {
  expect(await verify()).toMatchObject({
    code: 0,
    said: expect.stringContaining('3 entries, each as it was'),
  })
  await home.session.run(`update "AuditEntry" set "by" = 'somebody else' where "id" = 2`)
  const { code, said } = await verify()
  expect(code).toBe(1)
  expect(said).toContain('entry 2 was edited, moved or made without the key')
  expect(said).toContain('audit: 1 fault in 3 entries')
  await home.session.run(`update "AuditEntry" set "by" = 'terminal' where "id" = 2`)
  expect((await verify()).code).toBe(0)
})

test('a figure and a role that were changed in the database are named, and rebuild spreads the figure only with a reason', {
  timeout: 240_000,
}, async () => {
  expect((await run(whole, 'audit:verify')).code).toBe(0)
  const { session } = whole
  const shown = () => session.rows('select "value" from "Stream" order by "id"')
  const before = await shown()
  await session.run(
    `update "Claim" set "amount" = '900', "low" = 900, "value" = 900, "high" = 900 where "key" = 'three'`,
  )
  await session.run(`update "Ruling" set "ruling" = 'accept'`)
  await session.run(`update "Person" set "role" = 'administrator' where "email" = 'dan@example.org'`)
  const { code, said } = await run(whole, 'audit:verify')
  expect(code).toBe(1)
  expect(said).toMatch(
    /^person dan@example.org \(table Person\): role is not as entry \d+ of 2026-03-01 \(person\.service\) left it$/m,
  )
  expect(said).toMatch(
    /^figure three of report r2 \(table Claim\): amount, low, value, high are not as entry \d+ of /m,
  )
  expect(said).toMatch(
    /^ruling \d+ of figure three of report r2 \(table Ruling\): ruling is not as entry \d+ of .* \(ruling\.make\) left it$/m,
  )
  expect(said).toMatch(/^audit: 0 faults in \d+ entries, 3 rows of \d+ things not as they say$/m)

  const refused = await run(whole, 'rebuild')
  expect(refused.code).toBe(1)
  expect(refused.said).toContain('figure three of report r2 (table Claim)')
  expect(refused.said).toContain('nothing was computed')
  expect(await shown()).toEqual(before)

  const told = await run(whole, 'rebuild', '--', '--unverified', 'to see what it would come to')
  expect(told).toMatchObject({
    code: 0,
    said: expect.stringContaining('the differences above are put right'),
  })
  expect(await shown()).not.toEqual(before)
  const [entry] = await session.query('select "reason", "after" from "AuditEntry" order by "id" desc limit 1')
  expect(entry).toEqual({ reason: 'to see what it would come to', after: '{"unverified":3,"faults":0}' })
})
