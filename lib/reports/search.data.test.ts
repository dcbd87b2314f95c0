import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rebuild } from '@/lib/curves/rebuild'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { publishTransaction } from '@/lib/db/transactions'
import { importRows, withReferenceData } from '@/lib/publishing/test-files'
import { readReportChoices } from './choices'
import { everything, mostChoices, type ReportFilter } from './filter'
import { findReports, foundPerPage } from './search'
import type { FoundReports, ReportCursor } from './types'

let database: TestDatabase

/** Three more than two pages of reports that differ in nothing but their number, all of one day. */
const many = 2 * foundPerPage + 3

beforeAll(async () => {
  database = await testDatabase(withReferenceData)
  await importRows(database.session, [
    { report_id: 'deir', report_title: 'Mines cleared in Deir ez-Zor', published: '2017-10-13', grade: 'B' },
    { report_id: 'arabic', report_title: 'إزالة الألغام في حلب', published: '2017-11-01', to: '2017-10-30' },
    {
      report_id: 'briefing',
      report_title: 'Briefing, October 2017',
      publisher: 'Zeitung',
      said_by: 'Général Exemple',
      published: '2017-10-20',
      operator: 'Team Two',
      grade: 'A',
    },
    { report_id: 'yemen', report_title: 'Mines in Yemen', country: 'YE', places: 'YE' },
    ...Array.from({ length: many }, (_, at) => ({
      report_id: `tie-${at}`,
      report_title: `Bulletin number ${at}`,
      published: '2018-01-01',
      to: '2017-12-31',
    })),
  ])
})
afterAll(() => database.close())

const found = (filter: Partial<ReportFilter>, after: ReportCursor | null = null) =>
  findReports(database.database, 'sy', 'en', { ...everything, ...filter }, after)

const keysOf = async (filter: Partial<ReportFilter>) => (await found(filter))!.reports.map(({ key }) => key)

describe('words', () => {
  test.each([
    ['déir EZ-zor', ['deir']],
    ['ZOR deir', ['deir']],
    ['الالغام', ['arabic']],
    ['ازاله حَلَب', ['arabic']],
    ['brief octo', ['briefing']],
    // The publisher and the one who is quoted are found as well.
    ['zeitung', ['briefing']],
    ['general exemple', ['briefing']],
    ['ctober', []],
    ['deir briefing', []],
    ['"; drop table', []],
  ])('%s', async (q, keys) => {
    expect(await keysOf({ q })).toEqual(keys)
  })

  test('of another country’s reports find nothing here', async () => {
    expect(await keysOf({ q: 'mines' })).toEqual(['deir'])
  })

  test('follow a title that is changed', async () => {
    await importRows(database.session, [
      { report_id: 'deir', report_title: 'Mines cleared in Mayadin', published: '2017-10-13', grade: 'B' },
    ])
    expect(await keysOf({ q: 'zor' })).toEqual([])
    expect(await keysOf({ q: 'mayad' })).toEqual(['deir'])
  })
})

test('rebuilding writes words anew, and tells which were missing', async () => {
  const { session } = database
  const at = '2020-04-01T00:00:00Z'
  expect(await publishTransaction(session, at, () => rebuild(session))).toEqual([])
  // Briefing, october, 2017, zeitung, general, exemple: the words of one report.
  await publishTransaction(session, at, () =>
    session.run(
      `delete from "ReportWord" where "reportId" = (select "id" from "Report" where "key" = 'briefing')`,
    ),
  )
  expect(await keysOf({ q: 'zeitung' })).toEqual([])
  expect(await publishTransaction(session, at, () => rebuild(session))).toEqual([
    { what: 'words', wrong: 0, missing: 6 },
  ])
  expect(await keysOf({ q: 'zeitung' })).toEqual(['briefing'])
})

test('filters narrow each other down', async () => {
  const ofTeamTwo = (await readReportChoices(database.database, 'sy', 'en')).operators.find(
    ({ name }) => name === 'Team Two',
  )!.key
  expect(await keysOf({ operator: ofTeamTwo })).toEqual(['briefing'])
  expect(await keysOf({ operator: ofTeamTwo, grade: 'B' })).toEqual([])
  expect(await keysOf({ grade: 'B' })).toEqual(['deir'])
  expect(await keysOf({ grade: 'none', to: '2017-12-31' })).toEqual(['arabic'])
  expect(await keysOf({ publisher: 'zeitung' })).toEqual(['briefing'])
  expect(await keysOf({ speaker: 'general-exemple' })).toEqual(['briefing'])
  expect(await keysOf({ publisher: 'nobody' })).toEqual([])
  expect(await keysOf({ from: '2017-10-20', to: '2017-11-01' })).toEqual(['arabic', 'briefing'])
  expect(await keysOf({ from: '2017-10-20', to: '2017-11-01', sort: 'oldest' })).toEqual([
    'briefing',
    'arabic',
  ])
})

test.each(['newest', 'oldest'] as const)(
  'pages by %s are complete and repeat nothing, though all are of one day',
  async (sort) => {
    const filter = { q: 'bull numb', sort }
    const seen: string[] = []
    let after: ReportCursor | null = null
    do {
      const page: FoundReports = (await found(filter, after))!
      expect(page).toMatchObject({ total: many, more: false })
      seen.push(...page.reports.map(({ key }) => key))
      after = page.next
    } while (after !== null)
    const inOrder = Array.from({ length: many }, (_, at) => `tie-${at}`)
    expect(seen).toEqual(sort === 'newest' ? inOrder.reverse() : inOrder)
  },
)

test('publishers of a country are those of its reports', async () => {
  const names = async (code: string) =>
    (await readReportChoices(database.database, code, 'en')).publishers.map(({ name }) => name)
  expect(await names('sy')).toEqual(['Agency A', 'Zeitung'])
  expect(await names('ye')).toEqual(['Agency A'])
})

test('a country without reports has nothing to search', async () => {
  expect(await findReports(database.database, 'ua', 'en', everything, null)).toBeNull()
})

test('of very many publishers the first can be chosen, and whoever is chosen', async () => {
  await importRows(
    database.session,
    Array.from({ length: mostChoices + 5 }, (_, at) => ({
      report_id: `many-${at}`,
      publisher: `Publisher ${String(at).padStart(3, '0')}`,
      country: 'UA',
      places: 'UA',
    })),
  )
  const of = (publisher: string) =>
    readReportChoices(database.database, 'ua', 'en', { ...everything, publisher })
  const { publishers, more } = await of('')
  expect([publishers.length, publishers.at(-1)!.name, more]).toEqual([mostChoices, 'Publisher 199', true])
  expect((await of('publisher-204')).publishers.at(-1)!.name).toBe('Publisher 204')
  expect((await readReportChoices(database.database, 'ye', 'en')).more).toBe(false)
})
