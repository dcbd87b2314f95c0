import { afterEach, expect, test } from 'vitest'
import { cliPermission } from '@/lib/access/cli-permission'
import { stateAsOf } from '@/lib/audit/history/as-of'
import { appendAuditEntry } from '@/lib/audit/mutations'
import { isSound, verifyRecord } from '@/lib/audit/verify-record'
import { readUnreported } from '@/lib/countries/data'
import type { SqlConnection } from '@/lib/db/connection'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { publishTransaction } from '@/lib/db/transactions'
import { addMetrics } from '@/lib/metrics/mutations'
import type { PackedCountry } from '@/lib/places/gazetteer/packed'
import { importRows, withReferenceData } from '@/lib/publishing/test-files'
import { addReferenceData } from '@/scripts/commands/record'
import { addCountry } from './add-country'
import { readPackedCountry } from './packed-country'

const at = '2026-03-01T00:00:00.000Z'
const key = process.env.FIRMGROUND_AUDIT_KEY!
const permission = cliPermission<'lists.change'>()
const add = (code: string) => addCountry(home.session, permission, at, code)

let home: TestDatabase
afterEach(() => home.close())

/** Metrics, and no place. */
async function withMetrics(session: SqlConnection): Promise<void> {
  await addMetrics(session, [
    {
      ...{ key: 'devices', label: 'devices', definition: 'Devices.', unece: '', imasNote: '', whole: true },
      ...{ baseUnit: 'count', displayUnit: 'count', enteredUnits: ['count'], parts: [] },
    },
  ])
}

test('from an empty record Iraq is added, and figures of Sinjar and Mosul are entered by name and by code', async () => {
  home = await testDatabase(withMetrics)
  expect(await add('IQ')).toEqual({ kind: 'added', areas: 141, places: 143, matched: 0 })
  expect(await readUnreported(home.database, 'IQ', 'fr')).toBe('Irak')
  const row = { country: 'IQ', operator: 'Team One', metric: 'devices', unit: 'count' }
  const outcome = await importRows(home.session, [
    { ...row, report_id: 'a', places: 'Sinjar city', amount: '40' },
    { ...row, report_id: 'b', places: 'gn99072', amount: '2' },
    { ...row, report_id: 'c', places: 'IQ.15', amount: '50' },
  ])
  expect('problems' in outcome ? outcome.problems : []).toEqual([])
  const rollups = await home.database.rollup.findMany({ include: { place: true } })
  // Of the 50 in Nineveh 42 are given by place: 40 at Sinjar, 2 at Mosul, each in a district of its own.
  expect(Object.fromEntries(rollups.map(({ place, value }) => [place.code, value]))).toMatchObject({
    IQ: 50n,
    'IQ.15': 50n,
  })
  const streams = await home.database.stream.findMany({ include: { area: true } })
  expect(streams.map(({ area, value }) => [area.key, value]).sort()).toEqual([
    ['IQ.15', 50n],
    ['gn448149', 40n],
    ['gn99072', 2n],
  ])
  expect(await add('IQ')).toEqual({ kind: 'unchanged' })
  expect(isSound(await verifyRecord(home.session, key))).toBe(true)
})

test('Syria, Yemen and Ukraine keep their codes and gain their towns, and nothing doubles', async () => {
  home = await testDatabase()
  await addReferenceData(home.session, '2026-02-01T00:00:00.000Z', 'server')
  const before = await home.database.place.findMany({ orderBy: { id: 'asc' } })
  await importRows(home.session, [{ report_id: 'a', places: 'SY02', amount: '4' }])
  for (const code of ['SY', 'YE', 'UA']) expect(await add(code)).toMatchObject({ kind: 'added' })
  const after = await home.database.place.findMany({
    where: { id: { in: before.map(({ id }) => id) } },
    orderBy: { id: 'asc' },
  })
  const standing = (places: typeof before) => places.map(({ since: _, sinceVersion: __, ...place }) => place)
  expect(standing(after)).toEqual(standing(before))
  // Fourteen governorates, twenty-two, twenty-seven regions: as many as before.
  for (const [code, count] of [
    ['SY', 14],
    ['YE', 22],
    ['UA', 27],
  ] as const)
    expect(await home.database.place.count({ where: { kind: 'admin1', country: { code } } }), code).toBe(
      count,
    )
  const known = async (code: string) =>
    (await home.database.placeCode.findUnique({ where: { code }, include: { place: true } }))?.place.code
  expect([await known('SY.08'), await known('UA.07'), await known('YE.04')]).toEqual(['SY03', 'UA63', 'YE19'])
  // The gazetteer's code means the same place in a file.
  expect((await importRows(home.session, [{ report_id: 'a', places: 'SY.09', amount: '4' }])).kind).toBe(
    'unchanged',
  )
  for (const code of ['SY', 'YE', 'UA']) expect(await add(code)).toEqual({ kind: 'unchanged' })
  expect(isSound(await verifyRecord(home.session, key))).toBe(true)
})

test('a town of one’s own is the gazetteer’s where it lies there and goes by the name', async () => {
  home = await testDatabase(withReferenceData)
  const { session, database } = home
  const country = await database.place.findUniqueOrThrow({ where: { code: 'YE' } })
  await database.place.create({
    data: {
      ...{
        id: 9001,
        code: 'my-town',
        kind: 'locality',
        parentId: country.id,
        countryId: country.id,
        lat: 15.36,
        lon: 44.2,
      },
      names: { create: { id: 90001, language: 'en', name: 'Capital', folded: 'capital' } },
    },
  })
  await session.insert(
    'PlaceName',
    ['id', 'placeId', 'language', 'name', 'alias', 'folded'],
    [[90002, 9001, '', 'Sanaa', true, 'sanaa']],
  )
  await add('YE')
  // GeoNames has the city of Sanaa at 15.35472, 44.20667.
  expect(await database.placeCode.findUnique({ where: { code: 'gn71137' } })).toMatchObject({ placeId: 9001 })
  expect(await database.place.findUnique({ where: { code: 'gn71137' } })).toBeNull()
})

test('a place that stood without a position gets the gazetteer’s, once', async () => {
  home = await testDatabase(withReferenceData)
  const { database } = home
  await database.place.update({ where: { code: 'SY09' }, data: { lat: null, lon: null } })
  expect(await add('SY')).toMatchObject({ kind: 'added' })
  const { lat, lon } = await database.place.findUniqueOrThrow({ where: { code: 'SY09' } })
  // Where its seat is, the city of Deir ez-Zor.
  expect([lat?.toFixed(1), lon?.toFixed(1)]).toEqual(['35.3', '40.1'])
  expect(await add('SY')).toEqual({ kind: 'unchanged' })
})

test('letters of no country add nothing', async () => {
  home = await testDatabase(withReferenceData)
  expect(await add('XX')).toEqual({ kind: 'unknown' })
})

test('a country that is added again has names, positions and populations of now, but for what somebody changed', async () => {
  home = await testDatabase(withMetrics)
  const { session, database } = home
  await add('IQ')
  const place = (code: string) =>
    database.place.findUniqueOrThrow({ where: { code }, include: { names: true } })
  const [sinjar, mosul] = [await place('gn448149'), await place('gn99072')]
  const later = '2026-04-01T00:00:00.000Z'
  await publishTransaction(session, later, async () => {
    await session.run('update "Place" set "population" = 7 where "id" = ?', [mosul.id])
    await appendAuditEntry(session, {
      ...{ at: later, by: 'somebody', action: 'place.change', subject: 'gn99072', before: null, after: null },
      touched: { Place: [mosul.id] },
    })
  })
  const packed = (await readPackedCountry('IQ'))!
  const newer: PackedCountry = {
    areas: packed.areas,
    places: packed.places.map(([id, name, kind, area, lat, lon, population]) =>
      id === 448149
        ? [id, 'Shingal', kind, area, lat + 0.01, lon, population + 5]
        : [id, id === 99072 ? 'Nineveh town' : name, kind, area, lat, lon, id === 99072 ? 9 : population],
    ),
  }
  const again = (instant: string) => addCountry(session, permission, instant, 'IQ', '', async () => newer)
  const at = '2026-05-01T00:00:00.000Z'
  // The town, and the district that is drawn where it lies.
  expect(await again(at)).toMatchObject({ kind: 'added', refreshed: 2 })
  const now = await place('gn448149')
  expect([now.lat, now.population]).toEqual([sinjar.lat! + 0.01, (sinjar.population ?? 0) + 5])
  expect(now.names.map(({ name, alias }) => [name, alias]).sort()).toEqual([
    ['Shingal', false],
    [sinjar.names.find(({ alias }) => !alias)!.name, true],
  ])
  // What was changed by hand stands; the gazetteer's new name finds it.
  const kept = await place('gn99072')
  expect([kept.population, kept.lat]).toEqual([7, mosul.lat])
  expect(kept.names.filter(({ alias }) => !alias).map(({ name }) => name)).toEqual(['Mosul'])
  // The former value is found at the instants at which it stood.
  const former = await stateAsOf(session, 'Place', sinjar.id, '2026-04-15T00:00:00.000Z')
  expect(former).toMatchObject({ row: { population: sinjar.population, lat: sinjar.lat } })
  expect(await stateAsOf(session, 'Place', sinjar.id, at)).toMatchObject({
    row: { population: now.population },
  })
  expect(await again('2026-06-01T00:00:00.000Z')).toEqual({ kind: 'unchanged' })
  expect(isSound(await verifyRecord(session, key))).toBe(true)
})
