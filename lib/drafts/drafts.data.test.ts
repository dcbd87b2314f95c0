import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { grantPermission, type Permission } from '@/lib/access/permission'
import type { Role } from '@/lib/access/roles'
import type { Capability } from '@/lib/access/rules'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { dump } from '@/lib/db/test-dump'
import { rule } from '@/lib/publishing/rule'
import { statuses, values, withReferenceData } from '@/lib/publishing/test-files'
import { readDraft } from './data'
import { readDraftsOf, readWaiting } from './lists/list-data'
import { noFilter } from './lists/list-query'
import { createDraft, discardDraft, returnDraft, saveDraft, sendDraft } from './mutations'
import { publishDraft } from './publish/publish'
import { type DraftContent, emptyDraft, newFigure } from './schema'
import { findDraft } from './stored-draft'

let database: TestDatabase

beforeEach(async () => {
  database = await testDatabase(withReferenceData)
  await Promise.all(['ann', 'ed', 'eve'].map(addPerson))
})
afterEach(() => database.close())

async function addPerson(id: string): Promise<void> {
  const now = new Date(0)
  await database.database.person.create({
    data: {
      id,
      name: id,
      email: `${id}@example.org`,
      role: 'analyst',
      language: 'en',
      createdAt: now,
      updatedAt: now,
    },
  })
}

const permission =
  (id: string, role: Role) =>
  <What extends Capability>(): Permission<What> =>
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
const ann = permission('ann', 'analyst')
const ed = permission('ed', 'editor')
const other = permission('other', 'editor')
const eve = permission('eve', 'analyst')

let clock = 0
/** Instants that go up, since no two writes share one. */
const at = () => new Date(Date.UTC(2020, 2, 1, 12, 0, ++clock)).toISOString()

const figure = (id: string, amount: string, cells: Parameters<typeof newFigure>[1] = {}) =>
  newFigure(id, {
    operator: 'Team One',
    metric: 'devices',
    basis: 'total',
    to: '2020-01-31',
    places: 'SY09',
    qualifier: 'exact',
    unit: 'count',
    amount,
    ...cells,
  })

const draft = (...figures: DraftContent['figures']): DraftContent => ({
  ...emptyDraft,
  report: {
    ...emptyDraft.report,
    report_title: 'Weekly bulletin',
    publisher: 'Agency A',
    published: '2020-02-01',
    country: 'SY',
  },
  text: 'not for the public',
  figures,
})

/** Begins, sends and publishes; what publishing came to. */
async function published(content: DraftContent, corrects = '') {
  const key = await createDraft(database.session, ann(), at(), { content, corrects })
  await sendDraft(database.session, ann(), at(), { key, version: 1 })
  return { key, outcome: await publishDraft(database.session, ed(), at(), { key, version: 2 }) }
}

async function audit(): Promise<[action: string, by: string, subject: string][]> {
  const entries = await database.session.query<Record<'action' | 'by' | 'subject', string>>(
    'select "action", "by", "subject" from "AuditEntry" order by "id"',
  )
  return entries.map(({ action, by, subject }) => [action, by, subject])
}

describe('a draft', () => {
  test('is kept as typed, and only under the version that was at hand', async () => {
    const { session } = database
    const key = await createDraft(session, ann(), at(), { content: draft(figure('a', '24 000')) })
    const mine = draft(figure('a', '25 000'))
    expect(await saveDraft(session, ann(), at(), { key, version: 1, content: mine })).toEqual({
      kind: 'saved',
      version: 2,
    })
    const late = await saveDraft(session, ann(), at(), { key, version: 1, content: draft() })
    expect(late).toMatchObject({ kind: 'newer', version: 2, by: 'ann', content: mine })
    expect((await findDraft(session, key))!.content).toEqual(mine)
    expect(await audit()).toEqual([])
  })

  test('of another analyst can neither be changed nor sent nor put away', async () => {
    const { session } = database
    const key = await createDraft(session, ann(), at(), { content: draft() })
    const refused = { kind: 'refused', why: 'not_yours' }
    expect(await saveDraft(session, eve(), at(), { key, version: 1, content: draft() })).toEqual(refused)
    expect(await sendDraft(session, eve(), at(), { key, version: 1 })).toEqual(refused)
    expect(await discardDraft(session, eve(), at(), { key, version: 1 })).toEqual(refused)
    expect(await saveDraft(session, ann(), at(), { key: 'none', version: 1, content: draft() })).toEqual({
      kind: 'unknown',
    })
  })

  test('is returned with remarks, sent again and published by a second person', async () => {
    const { session } = database
    const key = await createDraft(session, ann(), at(), { content: draft(figure('a', '24 000')) })
    await sendDraft(session, ann(), at(), { key, version: 1 })
    const comments = [{ figure: 'a', text: 'The report says 42,000.' }]
    expect(await returnDraft(session, ed(), at(), { key, version: 2, comments })).toEqual({ kind: 'done' })
    const remarks = await session.query('select "figure", "text", "by" from "DraftComment"')
    expect(remarks).toEqual([{ figure: 'a', text: 'The report says 42,000.', by: 'ed' }])
    const read = await readDraft(database.database, key)
    expect(read).toMatchObject({
      state: 'returned',
      version: 3,
      figures: 1,
      comments: [{ by: 'ed', figure: 'a' }],
    })
    const own = await readDraftsOf(database.database, session, 'ann')
    expect(own.returned.rows.map(({ key, state, title }) => [key, state, title])).toEqual([
      [key, 'returned', 'Weekly bulletin'],
    ])
    expect(
      await readWaiting(database.database, session, { ...noFilter, countries: null }, null, at()),
    ).toEqual({
      ...{ rows: [], total: 0, next: null },
    })
    await saveDraft(session, ann(), at(), { key, version: 3, content: draft(figure('a', '42 000')) })
    await sendDraft(session, ann(), at(), { key, version: 4 })
    const outcome = await publishDraft(session, ed(), at(), { key, version: 5 })
    expect(outcome).toEqual({ kind: 'published', report: '2020-02-01-agency-a', country: 'SY' })
    expect(await values(session)).toEqual({ 'devices SY09': 42_000n })
    expect(await audit()).toEqual([
      ['draft.send', 'ann', key],
      ['draft.return', 'ed', key],
      ['draft.send', 'ann', key],
      ['report.publish', 'ed', '2020-02-01-agency-a'],
      ['draft.publish', 'ed', key],
    ])
    expect(JSON.stringify(await dump(database.address)).match(/not for the public/g)).toHaveLength(1)
  })

  test('keeps the text that its figures were read from to itself, also when it is published', async () => {
    const words = 'Sappers destroyed 24 000 devices.'
    const text = `${words} Nobody but the desk shall read this.`
    const { outcome } = await published({
      ...draft(figure('a', '24 000', { words })),
      ...{ text, textOperator: 'Team of the text', rejected: ['rejectedproposal'] },
    })
    expect(outcome.kind).toBe('published')
    const tablesWith = async (sought: string) => {
      const lines = (await dump(database.address)).split('\n').filter((line) => line.includes(sought))
      return [...new Set(lines.map((line) => line.split(' ')[0]))]
    }
    expect(await tablesWith(words)).toContain('Claim')
    for (const own of ['Nobody but the desk', 'Team of the text', 'rejectedproposal'])
      expect(await tablesWith(own), own).toEqual(['Draft'])
  })

  test('is not published by who wrote it, unless that is allowed', async () => {
    const { session } = database
    const key = await createDraft(session, ed(), at(), { content: draft(figure('a', '10')) })
    await sendDraft(session, ed(), at(), { key, version: 1 })
    const refused = await publishDraft(session, ed(), at(), { key, version: 2 })
    expect(refused).toEqual({ kind: 'refused', why: 'four_eyes' })
    await session.insert('Setting', ['key', 'value'], [['desk.fourEyes', 'no']])
    expect(await publishDraft(session, ed(), at(), { key, version: 2 })).toMatchObject({ kind: 'published' })
  })

  test('with something wrong in it is not published, and nothing is changed', async () => {
    const { session } = database
    const key = await createDraft(session, ann(), at(), {
      content: draft(figure('a', '10'), figure('b', 'many')),
    })
    await sendDraft(session, ann(), at(), { key, version: 1 })
    const outcome = await publishDraft(session, ed(), at(), { key, version: 2 })
    expect(outcome).toMatchObject({ kind: 'problems', problems: [{ figure: 'b', cell: 'amount' }] })
    const twice = await published(draft(figure('a', '10'), figure('b', '11')))
    expect(twice.outcome).toMatchObject({ kind: 'problems', problems: [{ figure: 'b' }] })
    const none = await published(draft())
    expect(none.outcome).toMatchObject({ kind: 'problems', problems: [{ figure: null }] })
    expect(await values(session)).toEqual({})
    expect(await session.query('select * from "Claim"')).toEqual([])
    expect(await session.query('select * from "Report"')).toEqual([])
  })
})

describe('a published report', () => {
  test('keeps why it was published with checks open', async () => {
    const doubted = {
      ...figure('a', '10'),
      answers: [{ check: 'fall', reason: 'restatement', note: 'said so' }],
    }
    await published(draft(doubted, figure('b', '3', { metric: 'buildings' })))
    const answers = await database.session.query(
      `select c."key", a."check", a."reason", a."note", a."by" from "CheckAnswer" a join "Claim" c on c."id" = a."claimId"`,
    )
    expect(answers).toEqual([
      { key: '2020-02-01-agency-a.1', check: 'fall', reason: 'restatement', note: 'said so', by: 'ed' },
    ])
  })

  test('is corrected by figures that supersede, with the reason, and nothing is overwritten', async () => {
    const { session } = database
    await published(draft(figure('a', '10'), figure('b', '3', { metric: 'buildings' })))
    const [first, second] = ['2020-02-01-agency-a.1', '2020-02-01-agency-a.2']
    const corrected = {
      ...figure('a', '100'),
      claim: first!,
      reason: 'entry',
      reasonNote: 'a nought was lost',
    }
    const withdrawn = {
      ...figure('b', '3', { metric: 'buildings' }),
      claim: second!,
      withdrawn: true,
      reason: 'duplicate',
    }
    const { outcome } = await published(draft(corrected, withdrawn), '2020-02-01-agency-a')
    expect(outcome).toMatchObject({ kind: 'published', report: '2020-02-01-agency-a' })
    expect(await statuses(session)).toEqual({
      [first!]: 'superseded',
      [second!]: 'withdrawn',
      '2020-02-01-agency-a.3': 'counted',
    })
    expect(await values(session)).toEqual({ 'devices SY09': 100n })
    const reasons = await session.query(
      `select "key", "endedReason", "endedNote" from "Claim" where "ended" <> '' order by "id"`,
    )
    expect(reasons).toEqual([
      { key: first, endedReason: 'entry', endedNote: 'a nought was lost' },
      { key: second, endedReason: 'duplicate', endedNote: '' },
    ])
  })

  test('is not corrected without a reason', async () => {
    await published(draft(figure('a', '10')))
    const corrected = { ...figure('a', '100'), claim: '2020-02-01-agency-a.1' }
    const { outcome } = await published(draft(corrected), '2020-02-01-agency-a')
    expect(outcome).toMatchObject({ kind: 'problems', problems: [{ figure: 'a', cell: 'reason' }] })
    expect(await values(database.session)).toEqual({ 'devices SY09': 10n })
  })
})

describe('a ruling', () => {
  test('sets a figure aside, and another takes it back', async () => {
    const { session } = database
    await published(draft(figure('a', '10'), figure('b', '20', { to: '2020-02-01' })))
    const claim = '2020-02-01-agency-a.2'
    const ruling = { claim, ruling: 'set_aside', reason: 'scope', note: '' } as const
    expect(await rule(session, ed(), at(), ruling)).toEqual({ kind: 'ruled' })
    expect(await values(session)).toEqual({ 'devices SY09': 10n })
    // Asked for again it is made already, and another editor is told so.
    expect(await rule(session, ed(), at(), ruling)).toEqual({ kind: 'ruled' })
    expect(await rule(session, other(), at(), ruling)).toEqual({ kind: 'unchanged' })
    expect(await rule(session, ed(), at(), { ...ruling, ruling: 'none' })).toEqual({ kind: 'ruled' })
    expect(await values(session)).toEqual({ 'devices SY09': 20n })
    expect(await session.query('select "ruling" from "Ruling" order by "id"')).toEqual([
      { ruling: 'set_aside' },
      { ruling: 'none' },
    ])
    expect(await rule(session, ed(), at(), { ...ruling, claim: 'none' })).toEqual({ kind: 'gone' })
    expect((await audit()).slice(-2).map(([action]) => action)).toEqual(['ruling.make', 'ruling.make'])
  })
})
