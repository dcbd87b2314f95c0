import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { dump } from '@/lib/db/test-dump'
import { importRows, withReferenceData } from '@/lib/reports/test-files'
import { lookAtDraft } from './looking'
import { type DraftContent, emptyDraft, newFigure } from './schema'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
  await withReferenceData(db.session)
  await importRows(db.session, [
    { report_id: 'r1', to: '2020-01-01', amount: '100', places: 'SY' },
    { report_id: 'r2', to: '2020-01-31', amount: '300', places: 'SY' },
  ])
})
afterAll(() => db.close())

const figure = (id: string, amount: string, cells: Parameters<typeof newFigure>[1] = {}) =>
  newFigure(id, {
    operator: 'Team One',
    metric: 'devices',
    basis: 'total',
    to: '2020-02-29',
    places: 'SY',
    qualifier: 'exact',
    unit: 'count',
    amount,
    ...cells,
  })

const draft = (...figures: DraftContent['figures']): DraftContent => ({
  ...emptyDraft,
  report: {
    ...emptyDraft.report,
    report_title: 'March bulletin',
    publisher: 'Agency B',
    published: '2020-03-01',
    country: 'SY',
  },
  figures,
})

const look = (content: DraftContent) =>
  lookAtDraft(db.session, { key: 'draft-key', corrects: '', content }, 'en', '2020-03-02T00:00:00Z')

test('what a draft would change is told before and after, and nothing is written', async () => {
  const before = await dump(db.address)
  const { problems, findings, changes, effects } = await look(draft(figure('a', '450')))
  expect(problems).toEqual([])
  expect(findings).toEqual([])
  expect(changes.map(({ title, before, after, changed }) => [title, before, after, changed])).toEqual([
    ['Explosive devices neutralised, Syria (Team One)', '300', '450', true],
  ])
  expect(effects.map(({ text }) => text)).toEqual(['New on record: Agency B.'])
  expect(await dump(db.address)).toBe(before)
})

test('a finding names its figure and leads to the one on record that it names', async () => {
  const { findings } = await look(draft(newFigure('blank'), figure('b', '30')))
  const fall = findings.find(({ check }) => check === 'fall')!
  expect(fall).toMatchObject({ figure: 'b', severity: 'contradicts' })
  expect(fall.sentence).toContain('30 for Syria up to 29 Feb 2020')
  expect(fall.sentence).toContain('300 for Syria up to 31 Jan 2020')
  expect(fall.links).toEqual([{ text: 'Agency A, 1 Feb 2020', href: '/en/sy/reports/r2#r2.1' }])
})

test('a figure that cannot be read is a problem, and the others are told of all the same', async () => {
  const { problems, changes } = await look(
    draft(figure('a', 'many'), figure('b', '7', { metric: 'buildings' })),
  )
  expect(problems).toMatchObject([{ figure: 'a', cell: 'amount' }])
  expect(changes.map(({ title, before, after }) => [title, before, after])).toEqual([
    ['Buildings secured, Syria (Team One)', 'not reported', '7'],
  ])
})

test('the same figure twice is a problem of the second', async () => {
  const { problems, changes } = await look(draft(figure('a', '450'), figure('b', '451')))
  expect(problems).toMatchObject([{ figure: 'b', cell: 'amount' }])
  expect(changes).toEqual([])
})
