import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { type PlanStep, planOf } from '@/lib/db/test-plans'
import { importRows, withReferenceData } from '@/lib/publishing/test-files'
import { readExamples } from '@/lib/reports/examples'
import { readCorrections } from './corrections/corrections-data'
import { readMarks } from './corrections/curve-marks'
import { readOverview } from './country/overview-data'
import { allFigures } from './figure-filter'
import { readMetricPage } from './metric/metric-data'
import { readPlace } from './place/place-data'
import { readPlaceIndex } from './place/places-data'
import { readWhy } from './why/why-data'

let db: TestDatabase

/** A figure that was corrected, one that was withdrawn, one that is set aside, one given jointly, and a place that exceeds its whole. */
beforeAll(async () => {
  db = await testDatabase(withReferenceData)
  const sanaa = { country: 'YE', places: 'YE13' }
  const enter = (rows: Parameters<typeof importRows>[1]) =>
    importRows(db.session, rows, { acceptFalls: true })
  await enter([
    { ...sanaa, report_id: 'y1', amount: '100' },
    { ...sanaa, report_id: 'y2', amount: '70', to: '2020-01-15' },
    { ...sanaa, report_id: 'y3', amount: '60', to: '2020-02-20', published: '2020-02-21', grade: 'X' },
    { country: 'YE', places: 'YE', report_id: 'y4', amount: '80', to: '2020-02-10', published: '2020-02-11' },
    {
      country: 'YE',
      places: 'YE13|YE14',
      report_id: 'y5',
      amount: '5',
      to: '2020-03-10',
      published: '2020-03-11',
    },
  ])
  await enter([{ ...sanaa, report_id: 'y1', amount: '110' }])
  await enter([{ ...sanaa, report_id: 'y2', amount: '70', to: '2020-01-15', withdrawn: 'yes' }])
})
afterAll(() => db.close())

const narrowed = { operator: 'team-one', from: 202001, to: 202003 }

const number = { country: 'ye', metric: 'devices', place: 'YE', operator: null }

/** Tables that grow with the record, as statements call them. */
const large =
  /^(SCAN|SEARCH) (main\.(Claim|Decision|Point|Stream|RollupPoint|RollupMonth|RollupRow|Report)|[cdekpqstx]) /

/** What is done to large tables, each step once. Where a list of ids is empty nothing is looked for at all. */
const stepsOn = (plan: readonly PlanStep[], table = large) =>
  [...new Set(plan.filter(({ sql }) => !sql.includes('1=0')).map(({ step }) => `${step} `))]
    .filter((step) => table.test(step))
    .map((step) => step.trim())
    .sort()

describe('however large the record is', () => {
  test.each([
    ['the page of a country', (database) => readOverview(database, 'ye', 'en', allFigures)],
    ['the same of an operator and a period', (database) => readOverview(database, 'ye', 'en', narrowed)],
    ['the page of a metric', (database) => readMetricPage(database, 'ye', 'devices', 'en')],
    [
      'the same of an operator and a period',
      (database) => readMetricPage(database, 'ye', 'devices', 'en', narrowed),
    ],
    ['the page of a place', (database) => readPlace(database, 'ye', 'YE13', 'en')],
    ['the same of an operator and a period', (database) => readPlace(database, 'ye', 'YE13', 'en', narrowed)],
    ['the list of places', (database) => readPlaceIndex(database, 'ye', 'en')],
    [
      'the same of an operator and a period',
      (database) => readPlaceIndex(database, 'ye', 'en', '', narrowed),
    ],
    ['the explanation of a number', (database) => readWhy(database, number, 'en')],
    [
      'the same of an operator and a place',
      (database) => readWhy(database, { ...number, place: 'YE13', operator: 'team-one' }, 'en'),
    ],
    [
      'what the page on data shows as examples',
      async (database) => {
        const { id } = await database.place.findUniqueOrThrow({ where: { code: 'YE' } })
        return readExamples(database, id, 'en')
      },
    ],
    ['the corrections', (database) => readCorrections(database, 'ye', 'en', 100)],
  ] satisfies [string, Parameters<typeof planOf>[1]][])('%s goes through no large table', async (_, read) => {
    const steps = stepsOn(await planOf(db, read))
    expect(steps.length).toBeGreaterThan(0)
    expect(steps.filter((step) => !step.startsWith('SEARCH'))).toEqual([])
  })

  test('corrections are found from the few claims that ended, and from those set aside', async () => {
    const plan = await planOf(db, (database) => readCorrections(database, 'ye', 'en', 100))
    expect(stepsOn(plan, / (main\.Claim|c) USING /)).toEqual([
      'SEARCH c USING INDEX Claim_endedAt_idx (endedAt>?)',
      'SEARCH main.Claim USING INDEX Claim_supersedesId_idx (supersedesId=?)',
      'SEARCH main.Claim USING INTEGER PRIMARY KEY (rowid=?)',
    ])
  })

  test('marks are found from the few claims that ended, then by their ids', async () => {
    const plan = await planOf(db, (database) =>
      readMarks(database, { operation: { country: { code: 'YE' } } }, { gte: '2020-01-01' }),
    )
    expect(stepsOn(plan, / main\.Claim USING /)).toEqual([
      'SEARCH main.Claim USING COVERING INDEX Claim_endedAt_idx (endedAt>?)',
      'SEARCH main.Claim USING INDEX Claim_streamId_toDay_ended_verb_idx (streamId=? AND toDay=? AND ended=?)',
      'SEARCH main.Claim USING INDEX Claim_supersedesId_idx (supersedesId=?)',
      'SEARCH main.Claim USING INTEGER PRIMARY KEY (rowid=?)',
    ])
  })
})
