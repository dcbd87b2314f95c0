import { execFile } from 'node:child_process'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { appendAuditEntry } from '@/lib/audit/mutations'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { writeTransaction } from '@/lib/db/transactions'

const at = '2026-11-22T12:00:00.000Z'

let home: TestDatabase
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
})
afterAll(() => home.close())

/** `npm run audit:verify` on this database: its exit code and what it said. */
const verify = () =>
  new Promise<{ code: number; said: string }>((resolve) => {
    const env = { ...process.env, DATABASE_URL: home.url }
    const child = execFile('npm', ['run', '--silent', 'audit:verify'], { env }, (_, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, said: stdout + stderr }),
    )
  })

test('audit:verify passes, fails by name after one row was altered by hand, and passes when it is put back', async () => {
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
