import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { dump } from '@/lib/db/test-dump'
import { nextId, publishTransaction } from '@/lib/db/transactions'
import { importRows, withReferenceData } from '@/lib/publishing/test-files'
import { type DraftContent, emptyDraft, newFigure } from '../schema'
import { giveFeedback } from './draft-feedback'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase(withReferenceData)
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
  giveFeedback(db.session, { key: 'draft-key', corrects: '', content }, 'en', '2020-03-02T00:00:00Z')

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

test('each number that would change is named apart, by place and operator, also of operators that are new', async () => {
  const period = { basis: 'period', from: '2020-02-01' }
  const { changes } = await look(
    draft(
      figure('a', '20', { ...period, places: 'gn170654', operator: 'New Team' }),
      figure('b', '30', { ...period, places: 'SY13', operator: 'Newer Team' }),
    ),
  )
  const titles = changes.map(({ title }) => title)
  expect(titles.filter((title) => title.includes('Damascus')).length).toBeGreaterThan(1)
  expect(new Set(titles).size).toBe(titles.length)
  for (const title of titles) expect(title).toMatch(/\((New|Newer) Team\)$/)
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

test('a figure that another outlet gave is named by that outlet and its day, never by an id', async () => {
  const { findings } = await look(draft(figure('a', '300', { to: '2020-01-31' })))
  const [{ remedies } = { remedies: [] }] = findings.filter(({ check }) => check === 'duplicate')
  const named = 'Agency A, 1 Feb 2020'
  expect(remedies).toMatchObject([
    { label: `It is the same figure in another outlet: ${named}`, remedy: { do: 'attach', named } },
  ])
})

test('the same figure twice is a problem of the second', async () => {
  const { problems, changes } = await look(draft(figure('a', '450'), figure('b', '451')))
  expect(problems).toMatchObject([{ figure: 'b', cell: 'amount' }])
  expect(changes).toEqual([])
})

const text = `Devices destroyed in the east of Syria

1 March 2020 (Agency A)

Yesterday Team One destroyed 30 devices in Palmyra, including 7 improvised explosive devices. Since the beginning
engineers have destroyed 250 devices in Syria. They plan to clear 40 hectares.`

test('figures are proposed from the text, with what it shows of its publication, and checked as typed ones are', async () => {
  const { report } = draft()
  const blank = { ...report, report_title: '', publisher: '', published: '', language: '' }
  const { reading, problems, findings, changes } = await look({ ...draft(), report: blank, text })
  expect(reading).toMatchObject({
    language: 'en',
    operator: 'Team One',
    publication: {
      report_title: 'Devices destroyed in the east of Syria',
      publisher: 'Agency A',
      published: '2020-03-01',
      language: 'en',
    },
  })
  const proposals = reading!.proposals.map(({ metric, held, cells, readings, places }) =>
    [
      metric,
      cells.part,
      readings[0]!.cells.amount,
      cells.to,
      places.map(({ options }) => options[0]?.name),
      held,
    ].join(' '),
  )
  expect(proposals).toEqual([
    'devices  30 2020-02-29 Palmyra ',
    'devices ied 7 2020-02-29 Palmyra ',
    'devices  250 2020-03-01 Syria ',
    'area  40 2020-03-01 Syria planned',
  ])
  // On record: 300 for Syria up to 31 Jan 2020.
  const fall = reading!.proposals[2]!.findings.find(({ check }) => check === 'fall')!
  expect(fall.sentence).toContain('250 for Syria up to 1 Mar 2020 (proposal 3)')
  expect(fall.sentence).toContain('300 for Syria up to 31 Jan 2020')
  // What nobody confirmed is neither a figure nor a change.
  expect({ findings, changes }).toEqual({ findings: [], changes: [] })
  expect(problems.map(({ cell }) => cell)).not.toContain('amount')
})

test('what was entered or rejected is checked as a figure, or not at all', async () => {
  const content = { ...draft(), text }
  const { reading } = await look(content)
  const [, , third] = reading!.proposals
  const entered = newFigure(third!.id, { ...third!.cells, ...third!.readings[0]!.cells, places: 'SY' })
  const after = await look({ ...content, figures: [entered] })
  expect(after.findings.map(({ figure, check }) => [figure, check])).toContainEqual([third!.id, 'fall'])
  expect(after.reading!.proposals[2]!.findings).toEqual([])
  const rejected = await look({ ...content, rejected: [third!.id] })
  expect(rejected.reading!.proposals[2]!.findings).toEqual([])
  expect(rejected.findings).toEqual([])
})

test('places are those of the report’s country, as they are called now', async () => {
  const named = async (country: string) => {
    const content = {
      ...draft(),
      text: '1 March 2020\n\nYesterday engineers destroyed 30 devices in Newtown.',
    }
    const { reading } = await look({ ...content, report: { ...content.report, country } })
    return reading!.proposals[0]!.places.map(({ options }) => options.map(({ code }) => code))
  }
  expect((await named('SY')).flat()).toEqual([])
  const id = await nextId(db.session, 'PlaceName')
  const [place] = await db.session.query<{ id: number }>(`select "id" from "Place" where "code" = 'SY09'`)
  const columns = ['id', 'placeId', 'language', 'name', 'alias', 'folded']
  await publishTransaction(db.session, '2020-03-02T00:00:00Z', () =>
    db.session.insert('PlaceName', columns, [[id, place!.id, 'en', 'Newtown', true, 'newtown']]),
  )
  expect(await named('SY')).toEqual([['SY09']])
  expect((await named('YE')).flat()).toEqual([])
})

test('a text without figures, and none at all', async () => {
  expect((await look({ ...draft(), text: 'Nothing happened.' })).reading!.proposals).toEqual([])
  expect((await look({ ...draft(), text: ' ' })).reading).toBeNull()
})
