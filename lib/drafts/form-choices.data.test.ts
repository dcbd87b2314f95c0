import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { importRows, withReferenceData } from '@/lib/publishing/test-files'
import { findPlaces, readDraftChoices, readOnlyCountry, readPlaceNames } from './form-choices'
import { readLastReport } from './last-report'
import { nearestPlaces } from './nearest-places'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase(withReferenceData)
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
    (await findPlaces(db.database, country, typed, 'en')).first.map(({ code }) => code)
  expect(await found('alep')).toContain('SY02')
  expect(await found('حلب')).toContain('SY02')
  expect(await found('lep')).toEqual([])
  expect(await found(' ')).toEqual([])
  expect(await found('alep', 'YE')).toEqual([])
  expect(await found('alep gov')).toContain('SY02')
  expect(await found('alep gov')).not.toContain('gn170063')
  expect(await found('Aleppo city')).toContain('gn170063')
  expect(await readPlaceNames(db.database, ['SY02', 'no such'], 'en')).toMatchObject([
    { code: 'SY02', name: 'Aleppo', kind: 'admin1', around: 'Syria' },
  ])
})

test('where no place goes by a text the nearest names are offered, and none where one does', async () => {
  const near = async (typed: string) =>
    (await nearestPlaces(db.session, 'SY', typed, 'en')).map(({ code }) => code)
  expect(await near('Palmyrra')).toContain('gn163808')
  expect(await near('Palmyra')).toEqual([])
  expect(await near('Xqzw Vvv')).toEqual([])
})

test('of very many places the first are offered with how many there are, those called just so before all others', async () => {
  const country = await db.database.place.findUniqueOrThrow({ where: { code: 'SY' } })
  // Thirty hamlets and, last on record, the one whose name is the beginning of theirs.
  const names = [...Array.from({ length: 30 }, (_, at) => `Tell Qara ${at + 1}`), 'Tell Qara']
  for (const [at, name] of names.entries()) {
    const data = {
      id: 900_000 + at,
      code: `SYQ${at}`,
      kind: 'locality',
      countryId: country.id,
      parentId: country.id,
    }
    const { id } = await db.database.place.create({ data })
    await db.database.placeName.create({
      data: { id: 900_000 + at, placeId: id, language: 'en', name, folded: name.toLowerCase(), alias: false },
    })
  }
  const { first, found } = await findPlaces(db.database, 'SY', 'tell  QARA', 'en')
  expect(found).toBe(31)
  expect(first).toHaveLength(20)
  expect(first[0]!.name).toBe('Tell Qara')
  expect((await findPlaces(db.database, 'SY', 'qara 30', 'en')).found).toBe(1)
})

test('what may be chosen has its words, and organisations their spellings', async () => {
  const { metrics, countries, organisations, moreOrganisations } = await readDraftChoices(
    db.database,
    'en',
    null,
  )
  expect(moreOrganisations).toBe(0)
  expect(metrics.find(({ key }) => key === 'area')).toMatchObject({ label: 'area cleared', baseUnit: 'm2' })
  expect(metrics[0]!.partLabels).toContainEqual({ value: 'ied', label: 'improvised explosive devices' })
  expect(countries).toContainEqual({ value: 'SY', label: 'Syria' })
  expect(organisations).toContainEqual({ name: 'Team One', spellings: 'team one' })
  expect(await readOnlyCountry(db.database, null)).toBe('SY')
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
