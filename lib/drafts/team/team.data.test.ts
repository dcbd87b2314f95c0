import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { grantPermission, type Permission } from '@/lib/access/permission'
import type { Role } from '@/lib/access/roles'
import type { Capability } from '@/lib/access/rules'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { statuses, values, withReferenceData } from '@/lib/publishing/test-files'
import { readDraft } from '../data'
import { daysBefore } from '../lists/days-before'
import { createDraft, returnDraft, saveDraft, sendDraft } from '../mutations'
import { beginReturn } from '../publish/correct'
import { publishDraft } from '../publish/publish'
import { type DraftContent, emptyDraft, newFigure } from '../schema'
import { findDraft } from '../stored-draft'
import { readLeftDrafts } from './abandoned-data'
import { assignReview, handOver } from './assign'
import { readCoverage } from './coverage-data'
import { readFixes } from './fixes'
import { readHistory } from './history'
import { readProgress } from './progress-data'
import { addRemarks } from './remarks'
import { readWeek } from './week-data'

let database: TestDatabase
const ROLES = { ann: 'analyst', bo: 'analyst', ed: 'editor', gone: 'analyst' } as const
beforeEach(async () => {
  database = await testDatabase(withReferenceData)
  const now = new Date(0)
  for (const [id, role] of Object.entries(ROLES)) {
    const person = { id, name: id, email: `${id}@example.org`, role, language: 'en', disabled: id === 'gone' }
    await database.database.person.create({ data: { ...person, createdAt: now, updatedAt: now } })
  }
})
afterEach(() => database.close())

const permission =
  (id: string, role: Role) =>
  <What extends Capability>(): Permission<What> =>
    grantPermission<What>(id, {
      ...{ id, name: id, email: '', role, language: 'en', disabled: false, countries: [], twoFactor: false },
    })
const [ann, bo, ed, gone] = [
  permission('ann', 'analyst'),
  permission('bo', 'analyst'),
  permission('ed', 'editor'),
  permission('gone', 'analyst'),
]

let clock = 0
const at = () => new Date(Date.UTC(2020, 2, 1, 12, 0, ++clock)).toISOString()

const figure = (id: string, amount: string, to = '2020-01-31') =>
  newFigure(id, {
    ...{ operator: 'Team One', metric: 'devices', basis: 'total', to, places: 'SY09', qualifier: 'exact' },
    ...{ unit: 'count', amount },
  })
const content = (...figures: DraftContent['figures']): DraftContent => ({
  ...emptyDraft,
  report: {
    ...emptyDraft.report,
    ...{ report_title: 'Bulletin', publisher: 'Agency A', published: '2020-02-01', country: 'SY' },
  },
  figures,
})

async function sent(draft: DraftContent, by = ann): Promise<string> {
  const key = await createDraft(database.session, by(), at(), { content: draft })
  await sendDraft(database.session, by(), at(), { key, version: 1 })
  return key
}

async function steps(key: string) {
  const history = await readHistory(database.database, database.session, key)
  return history.map(({ step, by, to, changes }) => [step, by, to, changes.length])
}

describe('what a reviewer changes', () => {
  test('is seen by the author at once, noted once it is decided, and told in the history beside what the author changed', async () => {
    const { session } = database
    const key = await sent(content(figure('a', '24 000'), figure('b', '7', '2020-01-30')))
    await saveDraft(session, ed(), at(), {
      ...{ key, version: 2 },
      content: content(figure('a', '42 000'), figure('b', '7', '2020-01-30')),
    })
    const fix = { figure: 'a', number: 1, cell: 'amount', before: '24 000', after: '42 000' }
    expect(await readFixes(session, (await findDraft(session, key))!)).toEqual([fix])
    const comments = [{ figure: 'b', text: 'Of which week?' }]
    await returnDraft(session, ed(), at(), { key, version: 3, comments })
    await saveDraft(session, ann(), at(), {
      ...{ key, version: 4 },
      content: content(figure('a', '42 000'), figure('b', '8', '2020-01-30')),
    })
    await sendDraft(session, ann(), at(), { key, version: 5 })
    expect(await steps(key)).toEqual([
      ['send', 'ann', '', 2],
      ['return', 'ed', '', 0],
      ['fix', 'ed', '', 1],
      ['send', 'ann', '', 0],
    ])
    const history = await readHistory(database.database, session, key)
    expect(history[2]?.changes).toEqual([fix])
  })

  test('is noted with the publication, and nothing is where nothing was changed', async () => {
    const { session } = database
    const fixed = await sent(content(figure('a', '24')))
    await saveDraft(session, ed(), at(), { key: fixed, version: 2, content: content(figure('a', '42')) })
    expect((await publishDraft(session, ed(), at(), { key: fixed, version: 3 })).kind).toBe('published')
    expect(await values(session)).toEqual({ 'devices SY09': 42n })
    const plain = await sent(content(figure('a', '43', '2020-02-01')))
    expect((await publishDraft(session, ed(), at(), { key: plain, version: 2 })).kind).toBe('published')
    expect((await steps(fixed)).map(([step]) => step)).toEqual(['publish', 'fix', 'send'])
    expect((await steps(plain)).map(([step]) => step)).toEqual(['publish', 'send'])
  })
})

describe('remarks', () => {
  test('are answered by the author while the report waits, each said once, and by nobody who may not see it', async () => {
    const { session } = database
    const key = await sent(content(figure('a', '1')))
    const ask = { key, comments: [{ figure: 'a', text: 'Whose?' }] }
    const answer = { key, comments: [{ figure: 'a', text: 'Theirs.' }] }
    expect(await addRemarks(session, ed(), at(), ask)).toEqual({ kind: 'done' })
    expect(await addRemarks(session, ann(), at(), answer)).toEqual({ kind: 'done' })
    expect(await addRemarks(session, ann(), at(), answer)).toEqual({ kind: 'done' })
    expect(await addRemarks(session, bo(), at(), answer)).toEqual({ kind: 'unknown' })
    expect(await addRemarks(session, ann(), at(), { ...answer, key: 'none' })).toEqual({ kind: 'unknown' })
    const read = await readDraft(database.database, key)
    expect(read).toMatchObject({ state: 'sent', version: 2 })
    expect(read?.comments.map(({ by, text }) => [by, text])).toEqual([
      ['ed', 'Whose?'],
      ['ann', 'Theirs.'],
    ])
    await publishDraft(session, ed(), at(), { key, version: 2 })
    expect(await addRemarks(session, ann(), at(), { key, comments: [{ figure: '', text: 'x' }] })).toEqual({
      kind: 'ended',
    })
  })
})

describe('a draft', () => {
  test('is assigned to somebody who may review, and to nobody again', async () => {
    const { session } = database
    const key = await sent(content(figure('a', '1')))
    const assign = (person: string) => assignReview(session, ed(), at(), { key, person })
    expect(await assign('ann')).toEqual({ kind: 'not_able' })
    expect(await assign('nobody')).toEqual({ kind: 'not_able' })
    expect(await assign('ed')).toEqual({ kind: 'done' })
    expect(await assign('ed')).toEqual({ kind: 'done' })
    expect(await assign('')).toEqual({ kind: 'done' })
    expect((await steps(key)).slice(0, 2)).toEqual([
      ['assign', 'ed', '', 0],
      ['assign', 'ed', 'ed', 0],
    ])
  })

  test('is handed over by its author, and by an editor where its author has left; by nobody else', async () => {
    const { session } = database
    const own = await createDraft(session, ann(), at(), { content: content(figure('a', '1')) })
    const left = await createDraft(session, gone(), at(), { content: content(figure('a', '2')) })
    const hand = (by: typeof ann, key: string, person: string) =>
      handOver(session, by(), at(), { key, person })
    expect(await hand(bo, own, 'bo')).toEqual({ kind: 'not_yours' })
    // What somebody is still writing is theirs alone.
    expect(await hand(ed, own, 'bo')).toEqual({ kind: 'not_yours' })
    expect(await hand(ann, own, 'gone')).toEqual({ kind: 'not_able' })
    expect(await hand(ann, own, 'bo')).toEqual({ kind: 'done' })
    expect(await hand(ann, own, 'ann')).toEqual({ kind: 'not_yours' })
    expect((await readLeftDrafts(database.database, null)).rows.map(({ key }) => key)).toEqual([left])
    expect(await hand(ed, left, 'ann')).toEqual({ kind: 'done' })
    expect((await readLeftDrafts(database.database, null)).total).toBe(0)
    expect((await readDraft(database.database, own))?.author.id).toBe('bo')
    expect(await steps(left)).toEqual([['handOver', 'ed', 'ann', 0]])
    const version = (await readDraft(database.database, own))!.version
    expect((await sendDraft(session, bo(), at(), { key: own, version })).kind).toBe('done')
  })
})

describe('my work and the team', () => {
  test('tell what everybody did in the week', async () => {
    const { session } = database
    const key = await sent(content(figure('a', '1')))
    await publishDraft(session, ed(), at(), { key, version: 2 })
    await sent(content(figure('a', '3')), bo)
    const week = await readWeek(database.database, at(), 'en', null)
    expect(week).toEqual([
      { id: 'ann', name: 'ann', sent: 1, returned: 0, published: 1, reviewed: 0 },
      { id: 'bo', name: 'bo', sent: 1, returned: 0, published: 0, reviewed: 0 },
      { id: 'ed', name: 'ed', sent: 0, returned: 0, published: 0, reviewed: 1 },
    ])
    const later = daysBefore(at(), -8)
    expect(await readWeek(database.database, later, 'en', null)).toEqual([])
    const progress = await readProgress(database.database, later, null)
    expect(progress.slice(0, 3).map(({ sent, published }) => [sent, published])).toEqual([
      [0, 0],
      [2, 1],
      [0, 0],
    ])
    expect(progress[1]?.medianHours).toBeGreaterThan(0)
    expect(progress[0]?.medianHours).toBeNull()
    const coverage = await readCoverage(database.database, 'SY', '2020-03-01', 'en')
    expect(coverage.operators.map(({ reported }) => [...reported])).toEqual([[202_001]])
    expect(coverage.months).toHaveLength(12)
    expect(coverage.months.at(-1)).toBe(202_003)
  })
})

test('a withdrawn figure is brought back by a draft that a second person publishes; what was withdrawn stays so', async () => {
  const { session } = database
  const key = await sent(content(figure('a', '10'), figure('b', '20', '2020-02-01')))
  await publishDraft(session, ed(), at(), { key, version: 2 })
  const report = '2020-02-01-agency-a'
  const withdrawn = {
    ...figure('b', '20', '2020-02-01'),
    claim: `${report}.2`,
    withdrawn: true,
    reason: 'entry',
  }
  const draft = await createDraft(session, ann(), at(), { content: content(withdrawn), corrects: report })
  await sendDraft(session, ann(), at(), { key: draft, version: 1 })
  expect((await publishDraft(session, ed(), at(), { key: draft, version: 2 })).kind).toBe('published')
  expect(await values(session)).toEqual({ 'devices SY09': 10n })

  const asked = { report, country: 'SY', claim: `${report}.2`, said: 'On record again.' }
  const back = await beginReturn(session, ed(), at(), asked)
  if (back.kind !== 'begun') throw new Error(back.kind)
  await sendDraft(session, ed(), at(), { key: back.draft, version: 1 })
  const admin = permission('admin', 'administrator')
  expect((await publishDraft(session, admin(), at(), { key: back.draft, version: 2 })).kind).toBe('published')
  expect(await values(session)).toEqual({ 'devices SY09': 20n })
  expect((await statuses(session))[`${report}.2`]).toBe('withdrawn')
  expect(await beginReturn(session, ed(), at(), { ...asked, claim: 'none.1' })).toEqual({ kind: 'gone' })
})
