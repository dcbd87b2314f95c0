import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { grantPermission } from '@/lib/access/permission'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { importRows, statuses, values, withReferenceData } from '@/lib/publishing/test-files'
import { giveFeedback } from '../feedback/draft-feedback'
import { saveDraft, sendDraft } from '../mutations'
import { readForReview } from '../review'
import type { DraftFigure } from '../schema'
import { findDraft } from '../stored-draft'
import { beginCorrection, type Correctable, requestWithdrawal } from './correct'
import { publishDraft } from './publish'

let database: TestDatabase

beforeEach(async () => {
  database = await testDatabase(withReferenceData)
  const { session } = database
  const now = new Date(0)
  for (const id of ['ed', 'eva']) {
    const person = { id, name: id, email: `${id}@example.org`, role: 'editor', language: 'en' }
    await database.database.person.create({ data: { ...person, createdAt: now, updatedAt: now } })
  }
  await importRows(session, [
    { claim_id: 'r1.a', amount: '1683.40', metric: 'roads', unit: 'km', qualifier: 'about', language: 'ru' },
    { claim_id: 'r1.b', amount: '7', places: 'SY02;SY04', language: 'ru', words: 'seven,\nit says' },
  ])
})
afterEach(() => database.close())

const permission = (id: string) =>
  grantPermission<'draft.write' | 'claim.correct' | 'report.publish'>(id, null)
let clock = 0
const at = () => new Date(Date.UTC(2020, 2, 2, 12, 0, ++clock)).toISOString()
const ofReport = { report: 'r1', country: 'SY' }

async function begun(asked: Correctable, mend?: (figure: DraftFigure) => DraftFigure) {
  const outcome = await beginCorrection(database.session, permission('ed'), at(), asked, mend)
  if (outcome.kind !== 'begun') throw new Error(outcome.kind)
  return outcome.draft
}

async function sendAndPublish(key: string) {
  await sendDraft(database.session, permission('ed'), at(), { key, version: 1 })
  return publishDraft(database.session, permission('eva'), at(), { key, version: 2 })
}

describe('a correction', () => {
  test('that is published as it was begun changes nothing', async () => {
    const { session } = database
    const before = await session.query('select * from "Claim" order by "id"')
    const outcome = await sendAndPublish(await begun(ofReport))
    expect(outcome).toEqual({ kind: 'published', report: 'r1', country: 'SY' })
    expect(await session.query('select * from "Claim" order by "id"')).toEqual(before)
  })

  test('of one figure takes its place, and says why', async () => {
    const { session } = database
    const key = await begun({ ...ofReport, claim: 'r1.b' }, (figure) => ({
      ...figure,
      reason: 'entry',
      reasonNote: 'a nought was lost',
      cells: { ...figure.cells, amount: '70' },
    }))
    const reviewed = await readForReview(database.database, session, key, 'en')
    expect(reviewed!.problems).toEqual([])
    expect(reviewed!.published.get('r1.b')).toMatchObject({ amount: '7', ended: '' })
    expect([...reviewed!.understood.values()].map(({ amount }) => amount)).toEqual(['1683.40', '70'])
    expect(await sendAndPublish(key)).toMatchObject({ kind: 'published' })
    expect(await statuses(session)).toEqual({ 'r1.a': 'counted', 'r1.b': 'superseded', 'r1.3': 'counted' })
    expect(await values(session)).toEqual({ 'roads SY09': 1_683_400n, 'devices SY02+SY04': 70n })
  })

  test('wants a reason before it is sent, of the figure that changes and of no other; the reviewer may give it', async () => {
    const { session } = database
    const key = await begun(ofReport)
    const draft = (await findDraft(session, key))!
    const [first, second] = draft.content.figures as [DraftFigure, DraftFigure]
    const content = {
      ...draft.content,
      figures: [first, { ...second, cells: { ...second.cells, amount: '70' } }],
    }
    const look = await giveFeedback(session, { key, corrects: 'r1', content }, 'en', at())
    expect(look.ended).toEqual(['r1.b'])
    expect(look.problems.map(({ figure, cell }) => [figure, cell])).toEqual([[second.id, 'reason']])
    await saveDraft(session, permission('ed'), at(), { key, version: 1, content })
    await sendDraft(session, permission('ed'), at(), { key, version: 2 })
    const asked = { key, version: 3 }
    expect(await publishDraft(session, permission('eva'), at(), asked)).toMatchObject({
      kind: 'problems',
      problems: [{ figure: second.id, cell: 'reason' }],
    })
    const reasons = new Map([[second.id, { reason: 'entry', reasonNote: 'a nought was lost' }]])
    expect(await publishDraft(session, permission('eva'), at(), { ...asked, reasons })).toMatchObject({
      kind: 'published',
    })
    const [ended] = await session.query('select "endedReason", "endedNote" from "Claim" where "key" = ?', [
      'r1.b',
    ])
    expect(ended).toEqual({ endedReason: 'entry', endedNote: 'a nought was lost' })
  })

  test('is of figures that stand', async () => {
    const ask = (asked: object) =>
      beginCorrection(database.session, permission('ed'), at(), { ...ofReport, ...asked })
    for (const asked of [{ report: 'none' }, { country: 'YE' }, { claim: 'none' }])
      expect(await ask(asked)).toEqual({ kind: 'gone' })
  })
})

test('a withdrawal waits for a second person, and then keeps the row', async () => {
  const { session } = database
  const asked = { ...ofReport, claim: 'r1.b', reason: 'duplicate', note: 'of another report' }
  const outcome = await requestWithdrawal(session, permission('ed'), at(), asked)
  if (outcome.kind !== 'begun') throw new Error(outcome.kind)
  const key = outcome.draft
  expect(await findDraft(session, key)).toMatchObject({ state: 'sent', corrects: 'r1' })
  const own = { key, version: 2 }
  expect(await publishDraft(session, permission('ed'), at(), own)).toEqual({
    kind: 'refused',
    why: 'four_eyes',
  })
  expect(await publishDraft(session, permission('eva'), at(), own)).toMatchObject({ kind: 'published' })
  expect(await statuses(session)).toEqual({ 'r1.a': 'counted', 'r1.b': 'withdrawn' })
  const [reason] = await session.query('select "endedReason", "endedNote" from "Claim" where "key" = ?', [
    'r1.b',
  ])
  expect(reason).toEqual({ endedReason: 'duplicate', endedNote: 'of another report' })
})
