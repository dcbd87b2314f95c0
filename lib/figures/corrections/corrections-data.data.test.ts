import { afterEach, beforeEach, expect, test } from 'vitest'
import { findCountry } from '@/lib/countries/found-country'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { getI18n } from '@/lib/i18n/words'
import { importRows, withReferenceData } from '@/lib/publishing/test-files'
import { toCorrectionsView } from '@/lib/views/corrections-view'
import { readOperations } from '../operations'
import { readCorrections, readCorrectionsOf } from './corrections-data'

let database: TestDatabase

beforeEach(async () => {
  database = await testDatabase(withReferenceData)
})
afterEach(() => database.close())

const words = getI18n('en')
const read = async (most = 10) => (await readCorrections(database.database, 'ye', 'en', most))!
const enter = (rows: Parameters<typeof importRows>[1]) =>
  importRows(database.session, rows, { acceptFalls: true })

test('a country without corrections has none of any kind', async () => {
  await enter([{ country: 'YE', places: 'YE13' }])
  expect(toCorrectionsView(await read(), 'YE', words)).toMatchObject({
    count: 0,
    more: false,
    ended: { lines: [] },
    aside: { lines: [] },
    conflicts: { lines: [] },
  })
  expect(await readCorrections(database.database, 'zz', 'en', 10)).toBeNull()
})

test('as many are set aside of all days as of every day there is, whatever became of the others', async () => {
  const sanaa = { country: 'YE', places: 'YE13' }
  await enter([
    { ...sanaa, report_id: 'y1', amount: '100' },
    { ...sanaa, report_id: 'y2', amount: '60', to: '2020-02-20', published: '2020-02-21', grade: 'X' },
    { ...sanaa, report_id: 'y3', amount: '7', basis: 'unclear', to: '2020-02-22', published: '2020-02-23' },
    { ...sanaa, report_id: 'y4', amount: '50', to: '2020-02-24', published: '2020-02-25', grade: 'X' },
    { ...sanaa, report_id: 'y5', amount: '70', to: '2020-02-26', published: '2020-02-27', grade: 'X' },
  ])
  await enter([
    {
      ...sanaa,
      report_id: 'y5',
      amount: '70',
      to: '2020-02-26',
      published: '2020-02-27',
      grade: 'X',
      withdrawn: 'yes',
    },
  ])
  const country = await findCountry(database.database, 'ye', 'en')
  const operations = await readOperations(database.database, [country!.id], 'en')
  const counted = async (days: { gte?: string; lte?: string }) =>
    (await readCorrectionsOf(database.database, operations, 'en', 10, days)).aside.count
  // Of y1 to y5 the second and the fourth: the third has an unclear basis, the fifth was withdrawn.
  expect([await counted({}), await counted({ gte: '2000-01-01' })]).toEqual([2, 2])
  expect(await counted({ lte: '2020-02-23' })).toBe(1)
})

test('what was corrected, withdrawn, set aside and exceeded, each with both sides', async () => {
  const sanaa = { country: 'YE', places: 'YE13' }
  await enter([
    { ...sanaa, report_id: 'y1', amount: '100' },
    { ...sanaa, report_id: 'y2', amount: '70', to: '2020-01-15' },
    { ...sanaa, report_id: 'y3', amount: '60', to: '2020-02-20', published: '2020-02-21', grade: 'X' },
    { country: 'YE', places: 'YE', report_id: 'y4', amount: '80', to: '2020-02-10', published: '2020-02-11' },
  ])
  // The first is corrected to 110, the second withdrawn.
  await enter([{ ...sanaa, report_id: 'y1', amount: '110' }])
  await enter([{ ...sanaa, report_id: 'y2', amount: '70', to: '2020-01-15', withdrawn: 'yes' }])

  const corrections = await read()
  const { ended, aside, conflicts } = toCorrectionsView(corrections, 'YE', words)
  expect(ended.lines.map(({ printed, status }) => [printed, status]).sort()).toEqual([
    ['100', 'superseded'],
    ['70', 'withdrawn'],
  ])
  const superseded = ended.lines.find(({ status }) => status === 'superseded')!
  expect(superseded.links[0]?.claims[0]?.text).toBe('110, Weekly bulletin')
  expect(aside.lines.map(({ printed, outcome }) => [printed, outcome])).toEqual([
    ['60', ['Not counted: its report is graded unreliable.']],
  ])
  // Sanaa gives 110, the country at most 80.
  expect(conflicts.lines).toMatchObject([
    {
      text: 'Explosive devices neutralised, Yemen, Team One: on 31 Jan 2020 its places add up to 110, more than the 80 that reports give at most as the total.',
      href: '/en/ye/why/devices/YE/team-one',
    },
  ])
  expect(toCorrectionsView(await read(1), 'YE', words)).toMatchObject({ count: 4, more: true })
})
