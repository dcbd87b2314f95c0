import { createHash } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { grantPermission, type Permission } from '@/lib/access/permission'
import { openConnection } from '@/lib/db/open'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { readDraft } from '@/lib/drafts/data'
import { sendDraft } from '@/lib/drafts/mutations'
import { publishDraft } from '@/lib/drafts/publish/publish'
import { runJobs } from '@/lib/jobs/run-jobs'
import { withReferenceData } from '@/lib/publishing/test-files'
import { readFilesOfReport, readImport, readImportsOf } from './data'
import { MOST_FILE_BYTES, MOST_OPEN, PART_BYTES } from './limits'
import { makeDrafts } from './make-drafts'
import { readFormFile } from './multipart'
import { discardImport, keepMapping } from './mutations'
import { receiveFile } from './receive-file'
import { IMPORT_WORKS } from './works'

let home: TestDatabase
beforeEach(async () => {
  home = await testDatabase(withReferenceData)
  const now = new Date(0)
  for (const id of ['ann', 'ed'])
    await home.database.person.create({
      data: {
        ...{ id, name: id, email: `${id}@example.org`, role: 'editor', language: 'en' },
        ...{ createdAt: now, updatedAt: now },
      },
    })
})
afterEach(() => home.close())

const at = '2026-11-30T12:00:00.000Z'
const granted = <What extends 'draft.write' | 'report.publish'>(id: string): Permission<What> =>
  grantPermission(id, {
    ...{
      id,
      name: id,
      email: '',
      role: 'editor',
      language: 'en',
      disabled: false,
      countries: [],
      twoFactor: false,
    },
  })
const ann = granted<'draft.write'>('ann')

async function* piecesOf(bytes: Buffer, size = 100_000) {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size)
}

async function bring(text: string, name = 'file.csv') {
  const received = await receiveFile(home.session, ann, at, { name, bytes: piecesOf(Buffer.from(text)) })
  if (received.kind !== 'received') throw new Error(received.why)
  await work()
  return received.key
}

const work = () => runJobs(() => openConnection(home.address), IMPORT_WORKS)

async function found(key: string) {
  const read = await readImport(home.database, key)
  if (read?.mapping == null || read.outcome === null) throw new Error(JSON.stringify(read))
  return { ...read, mapping: read.mapping, outcome: read.outcome }
}

const header =
  'report_id,publisher,published,operator,country,metric,basis,to,places,qualifier,amount,unit,claim_id\r\n'
const row = (report: string, place: string, amount: string, claim = '') =>
  `${report},Ministry,2020-02-01,Team One,SY,devices,total,2020-01-31,${place},exact,${amount},count,${claim}\r\n`

test('a file is kept in pieces with its digest, and an empty one, a large one and one too many are refused', async () => {
  const bytes = Buffer.alloc(PART_BYTES * 2 + 10, 'ab')
  const received = await receiveFile(home.session, ann, at, {
    name: 'C:\\figures\\May.xlsx',
    bytes: piecesOf(bytes),
  })
  expect(received.kind).toBe('received')
  const [listed] = await readImportsOf(home.database, 'ann')
  expect(listed).toMatchObject({
    ...{ fileName: 'May.xlsx', fileSize: bytes.length, state: 'open' },
    fileHash: createHash('sha256').update(bytes).digest('hex'),
  })
  const parts = await home.database.fileImportPart.findMany({ orderBy: { part: 'asc' } })
  expect(Buffer.concat(parts.map((part) => Buffer.from(part.bytes, 'base64'))).equals(bytes)).toBe(true)

  const refused = async (pieces: AsyncIterable<Uint8Array>) =>
    receiveFile(home.session, ann, at, { name: 'x', bytes: pieces })
  expect(await refused(piecesOf(Buffer.alloc(0)))).toEqual({ kind: 'refused', why: 'empty' })
  const large = Buffer.alloc(MOST_FILE_BYTES + 1)
  expect(await refused(piecesOf(large, 5_000_000))).toEqual({ kind: 'refused', why: 'large' })
  expect(await home.database.fileImport.count()).toBe(1)
  expect(await home.database.fileImportPart.count()).toBe(parts.length)
  for (let number = 1; number < MOST_OPEN; number++) await refused(piecesOf(Buffer.from('a')))
  expect(await refused(piecesOf(Buffer.from('a')))).toEqual({ kind: 'refused', why: 'many' })
})

test('a file whose sending is broken off leaves nothing', async () => {
  async function* broken() {
    yield Buffer.from('abc')
    throw new Error('gone')
  }
  await expect(receiveFile(home.session, ann, at, { name: 'x', bytes: broken() })).rejects.toThrow('gone')
  expect(await home.database.fileImport.count()).toBe(0)
})

test('the file of a form is read while it comes; a form without one says so', async () => {
  const form = new FormData()
  form.set('other', 'a')
  form.set('file', new File(['place,amount'], 'März.csv'))
  const request = (body: FormData | string) => new Request('http://localhost/', { method: 'POST', body })
  const text = async (bytes: AsyncIterable<Uint8Array>) => {
    let all = ''
    for await (const some of bytes) all += Buffer.from(some).toString()
    return all
  }
  expect(
    await readFormFile(request(form), 'file', async ({ name, bytes }) => [name, await text(bytes)]),
  ).toEqual({ kind: 'taken', value: ['März.csv', 'place,amount'] })
  form.delete('file')
  expect(await readFormFile(request(form), 'file', async () => 1)).toEqual({
    kind: 'refused',
    why: 'missing',
  })
  expect(await readFormFile(request('a=b'), 'file', async () => 1)).toEqual({ kind: 'refused', why: 'form' })
})

test('a file of ours comes to drafts, once published the same file changes nothing, and an edited one corrects', async () => {
  const text = header + row('bulletin-1', 'SY02', '100') + row('bulletin-1', 'SY09', '50')
  const first = await found(await bring(text))
  expect(first.outcome).toMatchObject({ questions: [], problemCount: 0, figures: 2 })
  expect(first.outcome.reports).toMatchObject([{ key: '', plannedKey: 'bulletin-1', added: 2, unchanged: 0 }])
  const made = await makeDrafts(home.session, ann, at, first, first.outcome)
  if (made.kind !== 'made') throw new Error(made.kind)
  expect(await home.database.fileImportPart.count()).toBe(0)
  const [draft = ''] = made.drafts
  expect(await readDraft(home.database, draft)).toMatchObject({ figures: 2 })
  await sendDraft(home.session, ann, at, { key: draft, version: 1 })
  const published = await publishDraft(home.session, granted('ed'), at, { key: draft, version: 2 })
  expect(published).toMatchObject({ kind: 'published', report: 'bulletin-1' })
  expect(await readFilesOfReport(home.database, 'bulletin-1')).toMatchObject([{ fileHash: first.fileHash }])
  const entry = await home.database.auditEntry.findFirst({ where: { action: 'draft.publish' } })
  expect(JSON.parse(entry?.after ?? '')).toMatchObject({ file: { name: 'file.csv', sha256: first.fileHash } })

  const same = await found(await bring(text))
  expect(same.outcome.reports).toMatchObject([{ key: 'bulletin-1', added: 0, changed: 0, unchanged: 2 }])
  expect(await makeDrafts(home.session, ann, at, same, same.outcome)).toEqual({ kind: 'made', drafts: [] })

  const edited = header + row('bulletin-1', 'SY02', '120') + row('bulletin-1', 'SY09', '50')
  const { outcome } = await found(await bring(edited))
  expect(outcome.reports).toMatchObject([{ added: 0, changed: 1, unchanged: 1 }])
  const [report] = outcome.reports
  expect(report?.changes).toEqual([{ figure: 'f1', column: 'amount', before: '100', after: '120' }])
  expect(report?.content.figures).toMatchObject([{ claim: 'bulletin-1.1', cells: { amount: '120' } }])
})

test('an answer on an older version changes nothing, and only one’s own import is answered about', async () => {
  const key = await bring(header + row('b', 'SY02', '1'))
  const { version, mapping } = await found(key)
  const other = { ...mapping, repeated: 'add' as const }
  expect(await keepMapping(home.session, ann, at, { key, version }, other)).toEqual({
    kind: 'kept',
    version: 2,
  })
  expect(await keepMapping(home.session, ann, at, { key, version }, mapping)).toEqual({ kind: 'newer' })
  expect(await keepMapping(home.session, granted('ed'), at, { key, version: 2 }, mapping)).toEqual({
    kind: 'gone',
  })
  expect((await found(key)).isCurrent).toBe(false)
  await work()
  expect((await found(key)).isCurrent).toBe(true)
  expect(await discardImport(home.session, ann, at, { key, version: 2 })).toEqual({
    kind: 'kept',
    version: 3,
  })
  expect(await home.database.fileImportPart.count()).toBe(0)
  expect(await readImportsOf(home.database, 'ann')).toEqual([])
})

test('what cannot be read is told by its code, and its bytes go', async () => {
  const key = await bring(
    '<!doctype html><html><body><table><tr><td>1</td></tr></table></body></html>',
    'book.xlsx',
  )
  const read = await readImport(home.database, key)
  expect(read?.refusal).toMatchObject({ code: 'web-page' })
  expect(await home.database.fileImportPart.count()).toBe(0)
})
