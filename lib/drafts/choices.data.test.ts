import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { importRows, withReferenceData } from '@/lib/reports/test-files'
import { findPlaces, readDraftChoices, readOnlyCountry, readPlaceNames } from './choices'
import { readLastReport } from './last-report'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
  await withReferenceData(db.session)
  await importRows(db.session, [
    { report_id: 'r1', to: '2020-01-01', amount: '100', places: 'SY02' },
    { report_id: 'r2', to: '2020-01-31', amount: '300', places: 'SY02;SY09', verb: 'removed' },
    { report_id: 'r2', to: '2020-01-31', amount: '3', places: 'SY', metric: 'buildings' },
    { report_id: 'r2', to: '2020-01-31', amount: '9', places: 'SY', operator: 'Team Two' },
  ])
})
afterAll(() => db.close())

test('places are found by the beginnings of words of any name, within the country', async () => {
  const found = async (typed: string, country = 'SY') =>
    (await findPlaces(db.database, country, typed, 'en')).map(({ code }) => code)
  expect(await found('alep')).toContain('SY02')
  expect(await found('حلب')).toContain('SY02')
  expect(await found('lep')).toEqual([])
  expect(await found(' ')).toEqual([])
  expect(await found('alep', 'YE')).toEqual([])
  expect(await readPlaceNames(db.database, ['SY02', 'no such'], 'en')).toMatchObject([
    { code: 'SY02', name: 'Aleppo', kind: 'admin1', around: 'Syria' },
  ])
})

test('what may be chosen has its words, and organisations their spellings', async () => {
  const { metrics, countries, organisations } = await readDraftChoices(db.database, 'en')
  expect(metrics.find(({ key }) => key === 'area')).toMatchObject({ label: 'area cleared', baseUnit: 'm2' })
  expect(metrics[0]!.partLabels).toContainEqual({ value: 'ied', label: 'improvised explosive devices' })
  expect(countries).toContainEqual({ value: 'SY', label: 'Syria' })
  expect(organisations).toContainEqual({ name: 'Team One', spellings: 'team one' })
  expect(await readOnlyCountry(db.database)).toBe('SY')
})

test('the last report of an operator gives its own figures, without amounts and days', async () => {
  const last = await readLastReport(db.database, 'TEAM one', 'SY', 'en')
  const shared = {
    operator: 'TEAM one',
    part: '',
    basis: 'total',
    to_precision: '',
    qualifier: 'exact',
    unit: 'count',
  }
  expect(last!.figures).toEqual([
    { ...shared, metric: 'devices', verb: 'removed', places: 'SY02;SY09' },
    { ...shared, metric: 'buildings', verb: '', places: 'SY' },
  ])
  expect(last!.places.map(({ code }) => code).sort()).toEqual(['SY', 'SY02', 'SY09'])
  expect(await readLastReport(db.database, 'Nobody', 'SY', 'en')).toBeNull()
  expect(await readLastReport(db.database, 'Team One', 'YE', 'en')).toBeNull()
})
