import { createReadStream } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { addDays } from '@/lib/periods/day'
import { importFile } from '@/lib/publishing/import'
import { importRows, withReferenceData } from '@/lib/publishing/test-files'
import { readOverview } from '../country/overview-data'
import { mostPoints } from '../period/clip-to-period'
import { sumOf, sumSteps } from '../sum'
import { claimsListed, readPlace } from './place-data'
import type { PlaceRecord } from './place-record'

let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase(withReferenceData)
  await importFile(database.session, {
    bytes: createReadStream(new URL('../../../prisma/seed/record-syria.csv', import.meta.url)),
    author: { by: 'test', at: '2026-01-01T00:00:00Z' },
    dryRun: false,
    acceptFalls: true,
  })
})
afterAll(() => database.close())

const placeOf = async (code: string) => (await readPlace(database.database, 'sy', code, 'en'))!

const totals = ({ metrics }: PlaceRecord) =>
  Object.fromEntries(
    metrics.flatMap(({ key, series }) => (series.length === 0 ? [] : [[key, sumOf(series).value]])),
  )

test('a place without a stated figure in a year shows what was given for its country without a place', async () => {
  const year = { operator: '', from: 201801, to: 201812 }
  const [damascus, overview] = await Promise.all([
    readPlace(database.database, 'sy', 'gn170654', 'en', year),
    readOverview(database.database, 'sy', 'en', year),
  ])
  expect(damascus!.metrics.find(({ key }) => key === 'aid')!.series).toEqual([])
  const aid = damascus!.around.find(({ metric }) => metric === 'aid')!
  // The country's 3,042.41 t of the year, none of them given by place.
  expect([aid.around.code, aid.value]).toEqual(['SY', 3_042_410_000n])
  const rest = overview!.country.metrics
    .find(({ key }) => key === 'aid')!
    .rows.filter(({ kind, within }) => kind !== 'joint' && within.code === 'SY')
  expect(rest.reduce((sum, { value }) => sum + value, 0n)).toBe(aid.value)
  // What is stated for a place is shown there, and nothing of what was given around it; nor is anything without a period.
  const homs = await readPlace(database.database, 'sy', 'SY04', 'en', year)
  expect(homs!.around.map(({ metric }) => metric)).not.toContain('devices')
  expect((await placeOf('gn170654')).around).toEqual([])
})

describe('a place that reports name alone', () => {
  test('has what its own streams come to, and nothing inside', async () => {
    const deirEzZor = await placeOf('SY09')
    expect(totals(deirEzZor)).toEqual({
      devices: 44_783n,
      buildings: 1_868n,
      roads: 246_000n,
      area: 12_380_000n,
    })
    for (const { key, series, rows } of deirEzZor.metrics.filter(({ series }) => series.length > 0)) {
      expect(sumSteps(series).at(-1)?.value, key).toBe(sumOf(series).value)
      expect(rows.map(({ within, value }) => [within.code, value])).toEqual([['SY09', sumOf(series).value]])
    }
    expect(deirEzZor.shared).toEqual([])
  })

  test('says where it lies, what it is called and which figures name it', async () => {
    const { place, above, names, aliases, claims } = await placeOf('SY09')
    expect([place.name, place.kind]).toEqual(['Deir ez-Zor', 'admin1'])
    expect(above.map(({ name }) => name)).toEqual(['Syria'])
    expect(names.map(({ language }) => language)).toEqual(['en', 'fr', 'ar', 'ru'])
    expect(aliases).toContain('Deir Ezzor')
    // 10 figures of devices, 10 of buildings, 9 of roads, 9 of area.
    expect(claims.count).toBe(38)
    expect(claims.latest).toHaveLength(38)
    expect(claims.latest[0]?.to.day).toBe('2017-11-14')
  })
})

test('a place with places inside has the counts of both, by operator', async () => {
  const homs = await placeOf('SY04')
  // Palmyra, inside it, by the Russian centre: 24,065. Homs itself by the army engineers: 6,133.
  expect(totals(homs).devices).toBe(30_198n)
  const devices = homs.metrics.find(({ key }) => key === 'devices')!
  expect(devices.rows.map(({ within, value }) => [within.name, value])).toEqual([
    ['Palmyra', 24_065n],
    ['Homs', 6_133n],
  ])
  expect(
    homs.shared.map(({ metric, value, places }) => [metric, value, places.map(({ name }) => name)]),
  ).toContainEqual(['devices', 7_612n, ['Rural Damascus', 'Homs']])
})

test.each(['SY01', 'gn170654'])(
  'what Damascus (%s) has only jointly is shared, and no amount of its own',
  async (code) => {
    const damascus = await placeOf(code)
    expect(totals(damascus)).toEqual({})
    expect(
      damascus.shared.map(({ metric, value, mark, places }) => ({ metric, value, mark, places })),
    ).toEqual([
      {
        metric: 'aid',
        value: 74_000_000n,
        mark: 'at_least',
        places: [
          { code: 'gn170063', kind: 'city', name: 'Aleppo' },
          { code: 'gn170654', kind: 'city', name: 'Damascus' },
        ],
      },
    ])
    expect(damascus.claims.count).toBe(1)
  },
)

test('only a place inside the country is found', async () => {
  for (const code of ['SY', 'YE11', 'zz', '']) {
    expect(await readPlace(database.database, 'sy', code, 'en'), code).toBeNull()
  }
  expect(await readPlace(database.database, 'zz', 'SY09', 'en')).toBeNull()
})

test('a place with very many figures is drawn by month, and lists the latest of them', async () => {
  const days = Array.from({ length: mostPoints + 1 }, (_, at) => addDays('2020-01-01', at))
  await importRows(
    database.session,
    days.map((day, at) => ({
      country: 'YE',
      places: 'YE11',
      report_id: `daily-${at}`,
      published: day,
      to: day,
      amount: String(at + 1),
    })),
  )
  const place = (await readPlace(database.database, 'ye', 'YE11', 'en'))!
  const devices = place.metrics.find(({ key }) => key === 'devices')!
  expect(devices.grain).toBe('month')
  // 601 days reach 23 August 2021: twenty months. The first ends at 31, February 2020 at 31 + 29.
  const { steps } = devices.series[0]!
  expect(steps).toHaveLength(20)
  expect(steps.slice(0, 2).map(({ day, value }) => [day, value])).toEqual([
    ['2020-01-31', 31n],
    ['2020-02-29', 60n],
  ])
  expect(steps.at(-1)).toEqual({ day: '2021-08-23', value: 601n, atLeast: false })
  expect(place.claims.count).toBe(601)
  expect(place.claims.latest).toHaveLength(claimsListed)
  expect(place.claims.latest[0]?.to.day).toBe('2021-08-23')
})
