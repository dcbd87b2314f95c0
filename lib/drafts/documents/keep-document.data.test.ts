import { createHash } from 'node:crypto'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { grantPermission } from '@/lib/access/permission'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { readKeptFile } from '@/lib/documents/kept/kept-files'
import { createDraft } from '../mutations'
import { emptyDraft } from '../schema'
import { keepDocument } from './keep-document'
import { seesDocument } from './sees-document'

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

const keep = (bytes: Buffer, sha256 = digest, draft = 'd1') =>
  keepDocument(db.session, permission, '2024-01-02T03:04:05.000Z', {
    ...{ draft, name: 'weekly.pdf', sha256 },
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

test('the file of another country is not had by naming its digest: only who sees a report that names it, or a draft that brought it, has it', async () => {
  await db.session.run(`delete from "Setting" where "key" = 'desk.keepsDocuments'`)
  await db.session.run(`insert into "Setting" ("key", "value") values ('desk.keepsDocuments', 'yes')`)
  const now = new Date(0)
  for (const id of ['ben', 'eve'])
    await db.database.person.create({
      data: {
        ...{ id, name: id, email: `${id}@example.org`, role: 'analyst', language: 'en' },
        ...{ createdAt: now, updatedAt: now },
      },
    })
  const at = '2024-01-03T00:00:00.000Z'
  const brought = Buffer.from('a report on Yemen')
  const sha256 = createHash('sha256').update(brought).digest('hex')
  const named = (country: string) => ({
    ...emptyDraft,
    report: { ...emptyDraft.report, country },
    documents: [{ name: 'yemen.pdf', size: brought.length, sha256 }],
  })
  const begun = (id: string, country: string) =>
    createDraft(db.session, grantPermission<'draft.write'>(id, null), at, { content: named(country) })
  const person = (id: string, role: 'analyst' | 'editor', countries: string[]) => ({
    ...{ id, role, countries, disabled: false },
  })
  const sees = (who: ReturnType<typeof person>) => seesDocument(db.database, who, sha256)
  const ben = person('ben', 'analyst', ['YE'])
  const eve = person('eve', 'analyst', ['SY'])

  const ofBen = await begun('ben', 'YE')
  const ofEve = await begun('eve', 'SY')
  expect([await sees(ben), await sees(eve)]).toEqual([false, false])
  await keep(brought, sha256, ofBen)
  expect([await sees(ben), await sees(eve)]).toEqual([true, false])
  expect(await sees(person('all', 'analyst', []))).toBe(true)
  // Whoever reviews has what was sent of their countries.
  const [inYemen, inSyria] = [person('ed', 'editor', ['YE']), person('ed', 'editor', ['SY'])]
  expect([await sees(inYemen), await sees(inSyria)]).toEqual([false, false])
  await db.database.draft.update({ where: { key: ofBen }, data: { state: 'sent' } })
  expect([await sees(inYemen), await sees(inSyria)]).toEqual([true, false])
  // Who brings the very file has it, though it was kept before.
  await keep(brought, sha256, ofEve)
  await keep(brought, sha256, ofEve)
  expect(await sees(eve)).toBe(true)
  expect((await entries()).filter(({ subject }) => subject === sha256)).toHaveLength(2)
  expect(await seesDocument(db.database, eve, '%')).toBe(false)
})
