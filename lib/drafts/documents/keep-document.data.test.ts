import { createHash } from 'node:crypto'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { grantPermission } from '@/lib/access/permission'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { readKeptFile } from '@/lib/documents/kept/kept-files'
import { keepDocument } from './keep-document'

let db: TestDatabase
let folder = ''
beforeAll(async () => {
  db = await testDatabase()
  folder = await mkdtemp(join(tmpdir(), 'firmground-keep-'))
  vi.spyOn(process, 'cwd').mockReturnValue(folder)
  const now = new Date(0)
  await db.database.person.create({
    data: {
      ...{ id: 'ann', name: 'Ann', email: 'ann@example.org', role: 'analyst', language: 'en' },
      ...{ createdAt: now, updatedAt: now },
    },
  })
})
afterEach(() => rm(join(folder, 'data'), { recursive: true, force: true }))
afterAll(async () => {
  vi.restoreAllMocks()
  await db.close()
  await rm(folder, { recursive: true })
})

const permission = grantPermission<'draft.write'>('ann', {
  ...{ id: 'ann', name: 'Ann', email: '', role: 'analyst', language: 'en' },
  ...{ disabled: false, countries: [], twoFactor: false },
})
const report = Buffer.from('%PDF-1.7\n12 mines\0\xff', 'latin1')
const digest = createHash('sha256').update(report).digest('hex')

const keep = (bytes: Buffer, sha256 = digest) =>
  keepDocument(db.session, permission, '2024-01-02T03:04:05.000Z', {
    ...{ draft: 'd1', name: 'weekly.pdf', sha256 },
    bytes: (async function* () {
      for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7)
    })(),
  })
const entries = () =>
  db.session.query<{ subject: string; after: string }>(
    `select "subject", "after" from "AuditEntry" where "action" = 'document.keep'`,
  )
const files = async () => (await readdir(folder, { recursive: true })).filter((name) => name.length > 64)

test('a file is kept where the settings have files be kept, once, with an entry of the audit', async () => {
  expect(await keep(report)).toEqual({ kind: 'refused', why: 'off' })
  expect(await files()).toEqual([])
  await db.session.run(`insert into "Setting" ("key", "value") values ('desk.keepsDocuments', 'yes')`)
  // Cut off, or of another digest: nothing is kept, and nothing said to be.
  for (const bytes of [report.subarray(0, 9), Buffer.from('another')])
    expect(await keep(bytes)).toEqual({ kind: 'refused', why: 'other' })
  expect(await keep(report, '../../x')).toEqual({ kind: 'refused', why: 'other' })
  expect(await files()).toEqual([])
  expect(await entries()).toEqual([])

  expect(await keep(report)).toEqual({ kind: 'kept', size: report.length, isNew: true })
  expect(await keep(report)).toEqual({ kind: 'kept', size: report.length, isNew: false })
  const kept = await readKeptFile(digest)
  expect(Buffer.from(await new Response(kept?.bytes).arrayBuffer())).toEqual(report)
  const [entry, ...others] = await entries()
  expect(others).toEqual([])
  expect(entry?.subject).toBe(digest)
  expect(String(entry?.after)).toContain('weekly.pdf')
})
