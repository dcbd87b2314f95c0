import { createReadStream } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { addDays } from '@/lib/periods/day'
import { importFile } from '@/lib/publishing/import'
import { importRows, withReferenceData } from '@/lib/publishing/test-files'
import { allFigures } from '../figure-filter'
import { mostPoints } from '../period/clip-to-period'
import { sumOf, sumSteps } from '../sum'
import { readCountriesOnRecord } from './countries-data'
import type { CountryHead } from './country-record'
import { readOverview } from './overview-data'

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

const read = async (code: string) =>
  (await readOverview(database.database, code, 'en', allFigures))?.country ?? null

const totals = ({ metrics }: CountryHead) =>
  Object.fromEntries(metrics.map(({ key, series }) => [key, sumOf(series).value]))

describe('the sample of Syria', () => {
  test('is listed with the total of each metric, in base units', async () => {
    const countries = await readCountriesOnRecord(database.database, 'en')
    expect(countries.map(({ code, name, summary }) => [code, name, summary])).toEqual([
      [
        'SY',
        'Syria',
        { reports: 52, claims: 142, operators: 3, firstDay: '2016-04-04', lastDay: '2021-09-03' },
      ],
    ])
    // 5,200 t, 20,456 buildings, 1,683.4 km, 130,046 items, 88.767 km2
    expect(totals(countries[0]!)).toEqual({
      aid: 5_200_000_000n,
      buildings: 20_456n,
      roads: 1_683_400n,
      devices: 130_046n,
      area: 88_767_000n,
    })
  })

  test('its rows add up to its totals, and its curves end at them', async () => {
    const syria = (await read('sy'))!
    for (const { key, grain, series, rows } of syria.metrics) {
      const { value } = sumOf(series)
      expect(
        rows.reduce((sum, row) => sum + row.value, 0n),
        key,
      ).toBe(value)
      expect(sumSteps(series).at(-1)?.value, key).toBe(value)
      expect(grain, key).toBe('day')
    }
  })

  test('it names operators, places and joint areas', async () => {
    const syria = (await read('sy'))!
    const devices = syria.metrics.find(({ key }) => key === 'devices')!
    expect(devices.series.map(({ operator, value }) => [operator.name, operator.party, value])).toEqual([
      // 105,197 + 24,849 = 130,046
      ['Russian International Mine Action Centre', true, 105_197n],
      ['Syrian army engineers', true, 24_849n],
    ])
    const joint = devices.rows.find(({ kind }) => kind === 'joint')!
    expect([joint.value, joint.within.name, joint.joint.map(({ name }) => name)]).toEqual([
      1_479n,
      'Syria',
      ['Rural Damascus', 'Homs'],
    ])
  })
})

test('a country without claims is none, nor is a place inside one', async () => {
  for (const code of ['ua', 'zz', 'SY02', '']) expect(await read(code)).toBeNull()
})

test('a curve of very many points is given by month', async () => {
  // A total that rises by one a day, from 1 January 2020 on.
  const days = Array.from({ length: mostPoints + 1 }, (_, at) => addDays('2020-01-01', at))
  const rows = days.map((day, at) => ({
    country: 'YE',
    places: 'YE',
    report_id: `daily-${at}`,
    published: day,
    to: day,
    amount: String(at + 1),
  }))
  await importRows(database.session, rows)
  const yemen = (await read('ye'))!
  const devices = yemen.metrics.find(({ key }) => key === 'devices')!
  expect(devices.grain).toBe('month')
  const { steps } = devices.series[0]!
  // 601 days reach 23 August 2021: twenty months. The first ends at 31, February 2020 at 31 + 29.
  expect(steps).toHaveLength(20)
  expect(steps.slice(0, 2)).toEqual([
    { day: '2020-01-31', value: 31n, atLeast: false },
    { day: '2020-02-29', value: 60n, atLeast: false },
  ])
  expect(steps.at(-1)).toEqual({ day: '2021-08-23', value: 601n, atLeast: false })
})
