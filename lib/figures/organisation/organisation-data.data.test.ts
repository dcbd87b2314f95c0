import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { importRows, withReferenceData } from '@/lib/publishing/test-files'
import { organisationsListed, readOrganisation, readOrganisations } from './organisation-data'

let database: TestDatabase

const centre = 'Russian International Mine Action Centre'
const centreKey = 'russian-international-mine-action-centre'

beforeAll(async () => {
  database = await testDatabase(withReferenceData)
  await importRows(database.session, [
    { report_id: 'a', operator: centre, said_by: 'Russian General Staff', amount: '100' },
    {
      report_id: 'b',
      operator: centre,
      publisher: centre,
      to: '2020-02-15',
      published: '2020-02-16',
      amount: '150',
    },
    { report_id: 'c', operator: 'Team One', amount: '7' },
    { report_id: 'd', country: 'YE', places: 'YE', operator: 'Yemen Team' },
  ])
})
afterAll(() => database.close())

const read = (code: string, key: string) => readOrganisation(database.database, code, key, 'en')

test('a country’s organisations are those that its record names, with how much of each is on record', async () => {
  const list = await readOrganisations(database.database, 'sy', 'en')
  expect(
    list?.organisations.map(({ name, figures, said, published }) => [name, figures, said, published]),
  ).toEqual([
    [centre, 2, 0, 1],
    ['Team One', 1, 0, 0],
    ['Russian General Staff', 0, 1, 0],
    ['Agency A', 0, 0, 2],
  ])
  expect(await readOrganisations(database.database, 'ua', 'en')).toBeNull()
})

test('filtered, they are those of figures of a work and a time, and of the reports that state them', async () => {
  const list = await readOrganisations(database.database, 'sy', 'en', '', {
    operator: centreKey,
    from: 202002,
    to: 202002,
  })
  expect(
    list?.organisations.map(({ name, figures, said, published }) => [name, figures, said, published]),
  ).toEqual([[centre, 1, 0, 1]])
  const all = await readOrganisations(database.database, 'sy', 'en', '', {
    operator: '',
    from: 202003,
    to: null,
  })
  expect(all?.organisations).toEqual([])
})

test('they are found by the beginnings of words of any name', async () => {
  const found = async (typed: string) => {
    const list = await readOrganisations(database.database, 'sy', 'en', typed)
    return [list?.found, ...list!.organisations.map(({ name }) => name)]
  }
  expect(await found('team')).toEqual([1, 'Team One'])
  expect(await found('MINE acti')).toEqual([1, centre])
  expect(await found('МПЦ')).toEqual([1, centre])
  expect(await found('ction')).toEqual([0])
  // On the record of another country.
  expect(await found('yemen')).toEqual([0])
  expect((await found('  '))[0]).toBe(4)
})

test('of very many the first are listed, by how much of each is on record', async () => {
  await importRows(
    database.session,
    Array.from({ length: organisationsListed + 30 }, (_, at) => ({
      country: 'UA',
      places: 'UA',
      report_id: `u${at}`,
      operator: `Group ${at}`,
      said_by: at < 3 ? 'Group 7' : '',
      amount: '5',
    })),
  )
  const list = (await readOrganisations(database.database, 'ua', 'en'))!
  // Every group, and the agency that published them.
  expect([list.found, list.organisations.length]).toEqual([231, 200])
  expect(list.organisations[0]).toMatchObject({ name: 'Group 7', figures: 1, said: 3 })
  expect((await readOrganisations(database.database, 'ua', 'en', 'group 229'))?.found).toBe(1)
})

test('an organisation has what it did, said and published, its standing and its other names', async () => {
  const organisation = (await read('sy', centreKey))!
  expect(organisation).toMatchObject({ name: centre, party: true, operator: true })
  expect(organisation.standingNote).toContain('Russian armed forces')
  expect(organisation.otherNames).toContainEqual({ language: '', name: 'МПЦ ВС РФ' })
  const devices = organisation.metrics.find(({ key }) => key === 'devices')!
  // A running total: 100 by January, 150 by mid-February.
  expect(devices.series).toMatchObject([{ value: 150n, lastDay: '2020-02-15' }])
  expect(organisation.published.reports.map(({ key }) => key)).toEqual(['b'])
  expect(organisation.said.total).toBe(0)
  expect((await read('sy', 'russian-general-staff'))?.said.reports.map(({ key }) => key)).toEqual(['a'])
})

test('a record that does not name an organisation has no page for it', async () => {
  expect(await read('ye', centreKey)).toBeNull()
  expect(await read('sy', 'nobody')).toBeNull()
  expect(await read('ua', centreKey)).toBeNull()
})
