import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { grantPermission } from '@/lib/access/permission'
import type { Role } from '@/lib/access/roles'
import type { Capability } from '@/lib/access/rules'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { withReferenceData } from '@/lib/publishing/test-files'
import { beginDraft } from './begin/begin-draft'
import { readDecision, readDraft } from './data'
import { createDraft, discardDraft, returnDraft, saveDraft, sendDraft } from './mutations'
import { beginCorrection, requestWithdrawal } from './publish/correct'
import { publishDraft } from './publish/publish'
import { publishAnswered } from './publish/publish-answered'
import { type DraftContent, emptyDraft, newFigure, newReport } from './schema'
import { authorNameOf } from './with-author-name'

let database: TestDatabase
beforeEach(async () => {
  database = await testDatabase(withReferenceData)
  for (const id of ['ann', 'ed', 'eve']) {
    const now = new Date(0)
    const email = `${id}@example.org`
    const data = { id, name: id, email, role: 'analyst', language: 'en', createdAt: now, updatedAt: now }
    await database.database.person.create({ data })
  }
})
afterEach(() => database.close())

const permission = <What extends Capability>(id: string, role: Role) =>
  grantPermission<What>(id, {
    id,
    name: id,
    email: '',
    role,
    language: 'en',
    disabled: false,
    countries: [],
    twoFactor: false,
  })
const ann = <What extends Capability>() => permission<What>('ann', 'analyst')
const ed = <What extends Capability>() => permission<What>('ed', 'editor')
const eve = <What extends Capability>() => permission<What>('eve', 'editor')

let clock = 0
const at = () => new Date(Date.UTC(2020, 2, 1, 12, 0, ++clock)).toISOString()

const report: DraftContent = {
  ...emptyDraft,
  report: {
    ...emptyDraft.report,
    report_title: 'Weekly bulletin',
    publisher: 'Agency A',
    published: '2020-02-01',
    country: 'SY',
  },
  figures: [
    newFigure('a', {
      operator: 'Team One',
      metric: 'devices',
      basis: 'total',
      to: '2020-01-31',
      places: 'SY09',
      qualifier: 'exact',
      unit: 'count',
      amount: '5',
    }),
  ],
}

const drafts = () => database.database.draft.count()
const notes = async () => (await database.session.query('select "id" from "AuditEntry"')).length

async function sent(): Promise<string> {
  const key = await createDraft(database.session, ann(), at(), { content: report })
  await sendDraft(database.session, ann(), at(), { key, version: 1 })
  return key
}

async function published(): Promise<string> {
  const outcome = await publishDraft(database.session, ed(), at(), { key: await sent(), version: 2 })
  return outcome.kind === 'published' ? outcome.report : ''
}

describe('what is pressed twice', () => {
  test('begins one report, whose day of reading is the latter', async () => {
    const { session } = database
    const first = await beginDraft(session, ann(), at(), { content: newReport('2020-03-01', 'SY') })
    const again = await beginDraft(session, ann(), at(), { content: newReport('2020-03-02', 'SY') })
    expect(again).toBe(first)
    expect((await readDraft(database.database, first))!.content.report.accessed).toBe('2020-03-02')
    // One in which something is typed is left alone, and so is somebody else's.
    await saveDraft(session, ann(), at(), { key: first, version: 2, content: { ...report, text: 'typed' } })
    expect(await beginDraft(session, ann(), at(), { content: newReport('2020-03-02', 'SY') })).not.toBe(first)
    await beginDraft(session, ed(), at(), { content: newReport('2020-03-02', 'SY') })
    expect(await drafts()).toBe(3)
  })

  test('begins one correction, and asks for one withdrawal', async () => {
    const { session } = database
    const asked = { report: await published(), country: 'SY' }
    const before = await drafts()
    const corrections = [
      await beginCorrection(session, ann(), at(), asked),
      await beginCorrection(session, ann(), at(), asked),
    ]
    expect(corrections[0]).toEqual(corrections[1])
    expect(await drafts()).toBe(before + 1)
    const withdrawal = { ...asked, claim: `${asked.report}.1`, reason: 'duplicate', note: '' }
    const first = await requestWithdrawal(session, ann(), at(), withdrawal)
    expect(first.kind).toBe('begun')
    expect(await requestWithdrawal(session, ann(), at(), withdrawal)).toEqual(first)
    expect(await drafts()).toBe(before + 2)
  })

  test('takes each step once: the second time comes to the same, and is not audited', async () => {
    const { session } = database
    const discarded = await createDraft(session, ann(), at(), { content: report })
    const returned = await sent()
    const key = await sent()
    const comments = [{ figure: '', text: 'Which day?' }]
    const steps = {
      discard: () => discardDraft(session, ann(), at(), { key: discarded, version: 1 }),
      return: () => returnDraft(session, ed(), at(), { key: returned, version: 2, comments }),
      send: () => sendDraft(session, ann(), at(), { key, version: 1 }),
      publish: () => publishDraft(session, ed(), at(), { key, version: 2 }),
    }
    for (const step of [steps.discard, steps.return, steps.send]) await step()
    const before = await notes()
    expect(await steps.discard()).toEqual({ kind: 'done' })
    expect(await steps.return()).toEqual({ kind: 'done' })
    expect(await steps.send()).toEqual({ kind: 'done' })
    expect(await notes()).toBe(before)
    const first = await steps.publish()
    const after = await notes()
    expect(first.kind).toBe('published')
    expect(await steps.publish()).toEqual(first)
    expect(await notes()).toBe(after)
  })
})

describe('two people, and two windows of one', () => {
  test('the second of two publishers is told that it is published, whatever the checks would say', async () => {
    const { session } = database
    const key = await sent()
    const seen = (await readDraft(database.database, key))!
    await publishDraft(session, ed(), at(), { key, version: 2 })
    const asked = { draft: seen, version: 2, given: new Map(), locale: 'en' as const }
    expect(await publishAnswered(session, eve(), at(), asked)).toEqual({ kind: 'refused', why: 'ended' })
    expect(await readDecision(database.database, key)).toMatchObject({ state: 'published', name: 'ed' })
    expect(await publishAnswered(session, ed(), at(), asked)).toMatchObject({ kind: 'published' })
  })

  test("one's own change in another window is called so, and a colleague's by name", async () => {
    const key = await createDraft(database.session, ann(), at(), { content: report })
    const save = () =>
      saveDraft(database.session, ann(), at(), { key, version: 1, content: { ...report, text: 'x' } })
    await save()
    const outcome = await save()
    const told = (id: string) => authorNameOf(database.database, outcome, at(), { id })
    expect(await told('ann')).toMatchObject({ kind: 'newer', own: true })
    expect(await told('ed')).toMatchObject({ kind: 'newer', own: false, by: 'ann' })
  })
})
