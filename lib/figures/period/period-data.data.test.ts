import { createReadStream } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { summaryTable } from '@/lib/downloads/summary-table'
import { importFile } from '@/lib/publishing/import'
import { importRows, withReferenceData } from '@/lib/publishing/test-files'
import { toDisplay } from '@/lib/quantities/units'
import { readOverview } from '../country/overview-data'
import { allFigures, type FigureFilter, fileParameters } from '../figure-filter'
import { readMetricPage } from '../metric/metric-data'
import { readPlace } from '../place/place-data'
import { addedOf, sumOf } from '../sum'
import { SUMMARY_COLUMNS } from '../summary-format'

let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase(withReferenceData)
  await importFile(database.session, {
    bytes: createReadStream(new URL('../../../prisma/seed/record-syria.csv', import.meta.url)),
    author: { by: 'test', at: '2026-01-01T00:00:00Z' },
    dryRun: false,
    acceptFalls: true,
  })
  await importRows(database.session, [
    { report_id: 'y1', country: 'YE', places: 'YE', to: '2020-01-31', amount: '40' },
    {
      report_id: 'y2',
      country: 'YE',
      places: 'YE13',
      to: '2020-02-15',
      amount: '30',
      published: '2020-02-16',
    },
    {
      report_id: 'y3',
      country: 'YE',
      places: 'YE',
      to: '2020-03-20',
      amount: '100',
      published: '2020-03-21',
    },
    {
      report_id: 'y4',
      country: 'YE',
      places: 'YE13',
      to: '2020-04-05',
      amount: '50',
      published: '2020-04-06',
    },
  ])
})
afterAll(() => database.close())

const read = async (country: string, filter: Partial<FigureFilter>) =>
  (await readOverview(database.database, country, 'en', { ...allFigures, ...filter }))!.country

const devicesIn = async (country: string, filter: Partial<FigureFilter>) =>
  (await read(country, filter)).metrics.find(({ key }) => key === 'devices')!

describe('a period of a small record', () => {
  // 40 for the country by 31 January; 30 of Sanaa by 15 February; 100 for the country by 20 March; Sanaa 50 by 5 April.
  test('tells what was added in it, and what there was at both ends', async () => {
    const { series, rows } = await devicesIn('ye', { from: 202002, to: 202003 })
    // 100 at the end less 40 before.
    expect(addedOf(series)).toEqual({ value: 60n, mark: null, open: false })
    expect(series[0]).toMatchObject({ value: 100n, lastDay: '2020-03-20', claims: 2 })
    expect(series[0]?.before).toEqual({ value: 40n, atLeast: false, lastDay: '2020-01-31' })
    expect(series[0]?.steps).toEqual([
      { day: '2020-02-01', value: 40n, atLeast: false, carried: true },
      { day: '2020-03-20', value: 100n, atLeast: false },
    ])
    // Sanaa 30; what is not given by place went from 40 to 100 - 30 = 70.
    expect(rows.map(({ kind, within, value }) => [kind, within.code, value])).toEqual([
      ['place', 'YE13', 30n],
      ['not_attributed', 'YE', 30n],
    ])
  })

  test('an amount that is later given by place leaves what was not', async () => {
    // Sanaa 50 - 30 = 20; not given by place 50 - 70 = -20: nothing was added.
    const { series, rows } = await devicesIn('ye', { from: 202004, to: 202004 })
    expect(addedOf(series).value).toBe(0n)
    expect(rows.map(({ within, value }) => [within.code, value])).toEqual([
      ['YE13', 20n],
      ['YE', -20n],
    ])
  })

  test('without a beginning it is the total at its end', async () => {
    const { series, rows } = await devicesIn('ye', { to: 202002 })
    expect(series[0]).toMatchObject({ value: 40n, lastDay: '2020-02-15', claims: 2 })
    expect(series[0]?.before).toBeUndefined()
    expect(rows.map(({ value }) => value)).toEqual([30n, 10n])
  })

  test('before anything was reported there is nothing, and after it nothing in the period', async () => {
    expect(await devicesIn('ye', { to: 201912 })).toMatchObject({ series: [], rows: [] })
    const after = await devicesIn('ye', { from: 202101 })
    expect(after.series[0]).toMatchObject({ value: 100n, claims: 0, lastDay: '2020-04-05' })
    expect(after.rows).toEqual([])
  })
})

describe('the sample of Syria', () => {
  const operator = 'russian-international-mine-action-centre'

  test('by one operator is what that operator gives', async () => {
    const keys = (await read('sy', {})).operators.map(({ key }) => key)
    expect(keys).toContain(operator)
    const devices = await devicesIn('sy', { operator })
    expect(devices.series.map(({ operator, value }) => [operator.key, value])).toEqual([[operator, 105_197n]])
    expect(devices.rows.reduce((sum, { value }) => sum + value, 0n)).toBe(105_197n)
  })

  test('an operator that is none of the country’s narrows nothing', async () => {
    expect(await read('sy', { operator: 'nobody' })).toEqual(await read('sy', {}))
  })

  const filters: Partial<FigureFilter>[] = [
    { from: 201701, to: 201712 },
    { operator, from: 201710, to: 201710 },
    { from: 201801 },
    { to: 201706 },
    { operator },
    {},
  ]
  test.each(filters)('adds up, and to what the file says: %o', async (filter) => {
    const country = await read('sy', filter)
    for (const { key, unit, series, rows } of country.metrics) {
      const added = addedOf(series).value
      expect(
        rows.reduce((sum, { value }) => sum + value, 0n),
        key,
      ).toBe(added)
      expect(await fileSum(key, filter), key).toBe(Number(toDisplay(added, unit.baseUnit, unit.displayUnit)))
      for (const { steps, value } of series) expect(steps.at(-1)?.value ?? value, key).toBe(value)
    }
  })

  test('periods one after the other add up to the whole', async () => {
    const years = [201612, 201712, 201812, 201912, 202012, 202112].map((to) => ({ from: to - 11, to }))
    for (const { key, series } of (await read('sy', {})).metrics) {
      let sum = 0n
      for (const year of years) {
        const metric = (await read('sy', year)).metrics.find((metric) => metric.key === key)!
        sum += addedOf(metric.series).value
      }
      expect(sum, key).toBe(sumOf(series).value)
    }
  })
})

describe('a place of the sample', () => {
  const placeOf = async (code: string, filter: Partial<FigureFilter>) =>
    (await readPlace(database.database, 'sy', code, 'en', { ...allFigures, ...filter }))!
  // Homs has a city inside, Deir ez-Zor none that is named, Palmyra is one.
  const codes = ['SY04', 'SY09', 'SY02', 'gn163808']

  test.each([
    { from: 201701, to: 201712 },
    { operator: 'syrian-army-engineers', from: 201801, to: 201812 },
    { from: 201704 },
    { to: 201706 },
    { operator: 'russian-international-mine-action-centre' },
  ])('adds up in a period, and to what the file says: %o', async (filter) => {
    let counted = 0
    for (const code of codes) {
      for (const { key, unit, series, rows } of (await placeOf(code, filter)).metrics) {
        const added = addedOf(series).value
        counted += series.length
        const about = `${key} of ${code}`
        expect(
          rows.reduce((sum, { value }) => sum + value, 0n),
          about,
        ).toBe(added)
        const shown = Number(toDisplay(added, unit.baseUnit, unit.displayUnit))
        expect(await fileSum(key, filter, code), about).toBe(shown)
        for (const { steps, value } of series) expect(steps.at(-1)?.value ?? value, about).toBe(value)
      }
    }
    expect(counted).toBeGreaterThan(0)
  })

  test('up to a day after all reports is what it is without a filter', async () => {
    for (const code of codes) {
      const [all, upTo] = [await placeOf(code, {}), await placeOf(code, { to: 203012 })]
      const counts = ({ metrics }: typeof all) =>
        metrics.map(({ key, series, rows }) => ({
          key,
          series: series.map(({ operator, value, atLeast, claims, firstDay, lastDay, steps, months }) => {
            return { operator: operator.key, value, atLeast, claims, firstDay, lastDay, steps, months }
          }),
          rows: rows.map(({ kind, within, value, claims, lastDay }) => [
            kind,
            within.code,
            value,
            claims,
            lastDay,
          ]),
        }))
      expect(counts(upTo), code).toEqual(counts(all))
      expect(upTo.shared, code).toEqual(all.shared)
      expect(upTo.claims.count, code).toBe(all.claims.count)
    }
  })

  test('of Homs in 2018 there are 6,133 devices, and 7,612 jointly that it has no part of alone', async () => {
    const { metrics, shared, claims, narrowable } = await placeOf('SY04', { from: 201801, to: 201812 })
    const devices = metrics.find(({ key }) => key === 'devices')!
    expect(addedOf(devices.series).value).toBe(6_133n)
    // Palmyra's 24,065 are of 2016 and 2017.
    expect(devices.rows.map(({ within, value }) => [within.code, value])).toEqual([['SY04', 6_133n]])
    expect(shared.filter(({ metric }) => metric === 'devices').map(({ value }) => value)).toEqual([7_612n])
    expect(claims.latest.every(({ to }) => to.day.startsWith('2018'))).toBe(true)
    expect(narrowable.operators.length).toBeGreaterThan(1)
    const before = await placeOf('SY04', { to: 201712 })
    expect(before.shared.filter(({ metric }) => metric === 'devices')).toEqual([])
  })
})

test('a metric in a year has what was added to its parts', async () => {
  const row = { country: 'UA', places: 'UA', part: 'ied' }
  await importRows(database.session, [
    { ...row, report_id: 'p1', to: '2020-12-31', amount: '40', published: '2021-01-01' },
    { ...row, report_id: 'p2', to: '2021-03-31', amount: '65', published: '2021-04-01' },
  ])
  const partsIn = async (filter: Partial<FigureFilter>) =>
    (await readMetricPage(database.database, 'ua', 'devices', 'en', { ...allFigures, ...filter }))!.parts
  // 65 less 40.
  expect(await partsIn({ from: 202101, to: 202112 })).toMatchObject([{ key: 'ied', value: 25n, claims: 1 }])
  expect(await partsIn({ to: 202012 })).toMatchObject([{ key: 'ied', value: 40n, lastDay: '2020-12-31' }])
  expect(await partsIn({ from: 202201 })).toEqual([])
})

/** Adds up the values of whole amounts in the file of totals by place. */
async function fileSum(metric: string, filter: Partial<FigureFilter>, place = 'SY'): Promise<number> {
  const address = `country=SY&place=${place}&by=place&metric=${metric}${fileParameters({ ...allFigures, ...filter })}`
  return database.session.snapshot(async () => {
    const query = summaryTable.read(new URLSearchParams(address))
    if (!query.ok) throw new Error(query.problems.join('\n'))
    const scope = await summaryTable.find(database.session, query.query)
    if (!scope.ok) throw new Error(scope.problems.join('\n'))
    const at = (name: string) => SUMMARY_COLUMNS.findIndex((column) => column.name === name)
    let thousandths = 0
    for await (const batch of summaryTable.batches(database.session, scope.query)) {
      for (const cells of batch) {
        if (cells[at('part')] === '') thousandths += Math.round(Number(cells[at('value')]) * 1e6)
      }
    }
    return thousandths / 1e6
  })
}
