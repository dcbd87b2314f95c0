import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { importRows, withReferenceData } from '@/lib/publishing/test-files'
import { readNear, type Sought } from './data'

let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase(withReferenceData)
  await importRows(database.session, [
    {
      report_id: 'briefing-2017-10',
      report_title: 'Briefing of October',
      operator: 'Civil Defence of Example',
    },
    {
      report_id: 'briefing-2017-11',
      report_title: 'Briefing of November',
      operator: 'Civil Defence of Example',
    },
    {
      report_id: 'bulletin',
      report_title: 'Bulletin',
      country: 'YE',
      places: 'YE',
      operator: 'Civil Defense of Yemen',
    },
  ])
})
afterAll(() => database.close())

const near = async (sought: Sought) =>
  (await readNear(database.database, sought, 'en')).map(({ country, key, name }) =>
    [country, key, name].join(' '),
  )

test.each<[Sought, string[]]>([
  [{ country: 'sx' }, ['SY  Syria']],
  [{ country: 'syrai' }, ['SY  Syria']],
  // The Ukraine is in the gazetteer and in no report.
  [{ country: 'ua' }, []],
  [{ country: 'sy' }, ['SY  Syria']],
  [{ country: 'syra', page: 'places', key: 'SY09' }, ['SY  Syria']],
  [{ country: 'sy', page: 'places', key: 'deir-ez-zur' }, ['SY SY09 Deir ez-Zor', 'SY gn170794 Deir ez-Zor']],
  [{ country: 'ye', page: 'places', key: 'deir-ez-zur' }, []],
  [
    { country: 'sy', page: 'reports', key: 'Briefing-2017-10' },
    ['SY briefing-2017-10 Briefing of October', 'SY briefing-2017-11 Briefing of November'],
  ],
  [{ country: 'ye', page: 'reports', key: 'briefing-2017-10' }, []],
  [
    { country: 'sy', page: 'organisations', key: 'civil-defense-of-exampel' },
    ['SY civil-defence-of-example Civil Defence of Example'],
  ],
  [{ country: 'ye', page: 'organisations', key: 'agency' }, ['YE agency-a Agency A']],
  [{ country: 'sy', page: 'metrics', key: 'device' }, ['SY devices explosive devices neutralised']],
  [{ country: 'sy', page: 'places', key: '' }, []],
])('%j may have meant', async (sought, pages) => {
  expect(await near(sought)).toEqual(pages)
})

test('a code in letters of the other case is found first', async () => {
  expect((await near({ country: 'sy', page: 'places', key: 'sy09' }))[0]).toBe('SY SY09 Deir ez-Zor')
})
