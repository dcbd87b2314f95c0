import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toHeadline } from '@/lib/charts/headline'
import { toMetricFigures } from '@/lib/charts/metric-figure'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { COLUMN_AT } from '@/lib/exchange/claims-format'
import { readOverview } from '@/lib/figures/country/overview-data'
import { allFigures } from '@/lib/figures/figure-filter'
import { readMap } from '@/lib/figures/map/map-data'
import { readMetricPage } from '@/lib/figures/metric/metric-data'
import { readComparedPlaces } from '@/lib/figures/place/compared-places'
import { readPlace } from '@/lib/figures/place/place-data'
import { SUMMARY_COLUMNS } from '@/lib/figures/summary-format'
import { readWhy } from '@/lib/figures/why/why-data'
import { commandText } from '@/lib/i18n/problem-text'
import { getI18n } from '@/lib/i18n/words'
import { importRows, type RowCells, withReferenceData } from '@/lib/publishing/test-files'
import { toWhyView } from '@/lib/views/why/why-view'
import { claimsTable, fullClaimsTable } from './claims-table'
import { summaryTable } from './summary-table'

const words = getI18n('en')
let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase(withReferenceData)
})
afterAll(() => database.close())

const ukraine: RowCells = { country: 'UA', places: 'UA', qualifier: 'exact', from: '', unit: 'count' }

async function claims(table: typeof claimsTable, country: string) {
  const query = table.read(new URLSearchParams({ country }))
  const scope = query.ok ? await table.find(database.session, query.query) : query
  if (!scope.ok) throw new Error(scope.problems.map(commandText).join())
  const rows: string[][] = []
  for await (const batch of table.batches(database.session, scope.query)) rows.push(...batch)
  return rows
}

async function totals(asked: Record<string, string>) {
  const query = summaryTable.read(new URLSearchParams(asked))
  const scope = query.ok ? await summaryTable.find(database.session, query.query) : query
  if (!scope.ok) throw new Error(scope.problems.map(commandText).join())
  const rows: Record<string, string>[] = []
  for await (const batch of summaryTable.batches(database.session, scope.query))
    for (const row of batch)
      rows.push(Object.fromEntries(SUMMARY_COLUMNS.map(({ name }, at) => [name, row[at]!])))
  return rows
}

describe('the contaminated area of Ukraine', () => {
  const level = (report_id: string, to: string, amount: string, more: RowCells = {}): RowCells => ({
    ...{
      ...ukraine,
      report_id,
      metric: 'contamination',
      basis: 'level',
      to,
      published: to,
      amount,
      unit: 'km2',
    },
    ...more,
  })

  test('falls from 174 to 156 and 142 thousand square kilometres, without a warning and without an increase', async () => {
    const outcome = await importRows(
      database.session,
      [
        level('ua-1', '2022-11-01', '174000'),
        level('ua-2', '2024-03-01', '156000'),
        level('ua-3', '2024-09-01', '142000', { basis: 'total' }),
      ],
      { acceptFalls: false },
    )
    expect(outcome).toMatchObject({ kind: 'imported' })
    const { country } = (await readOverview(database.database, 'ua', 'en', allFigures))!
    const metric = country.metrics.find(({ key }) => key === 'contamination')!
    expect(metric.series[0]!.steps.map(({ value }) => value)).toEqual([
      ...[174_000_000_000n, 156_000_000_000n, 142_000_000_000n],
    ])
    expect(toHeadline(metric, words)).toMatchObject({ kind: 'reported', asOf: 'on 1 Sept 2024', total: null })
    const [figure] = toMetricFigures([metric], { code: 'UA', name: 'Ukraine' }, words)
    expect([figure!.months, figure!.isLevel]).toEqual([null, true])
    expect(figure!.subtitle).toMatch(/^Level of/)
    expect(await totals({ country: 'ua', metric: 'contamination', by: 'month' })).toEqual([])
    const [row] = await totals({ country: 'ua', metric: 'contamination', by: 'operator' })
    expect(row).toMatchObject({ value: '142000', as_of: '2024-09-01', qualifier: 'exact' })
  })

  test('is asked about in a period by its level at the end, and files tell how it changed', async () => {
    const period = { country: 'ua', metric: 'contamination', by: 'operator' }
    // 156,000 stood at the end of August; 142,000 less 156,000.
    const [row] = await totals({ ...period, from: '2024-08-01', to: '2024-12-31' })
    expect(row).toMatchObject({ value: '-14000', total: '142000' })
    // 180 days after 1 November 2022 nothing holds any more.
    expect(await totals({ ...period, to: '2023-12-31' })).toEqual([])
    const [first] = await totals({ ...period, from: '2022-01-01', to: '2022-12-31' })
    expect(first).toMatchObject({ value: '', total: '174000' })
  })

  test('is explained as a level, and what two say of it is not added', async () => {
    const view = async () =>
      toWhyView(
        (await readWhy(
          database.database,
          { country: 'ua', metric: 'contamination', place: 'UA', operator: null },
          'en',
        ))!,
        words,
      )
    expect((await view()).sentence).toMatch(
      /^142,000.km² is what was stated for Ukraine, as it stood on 1 Sept 2024\.$/,
    )
    await importRows(database.session, [
      level('un-1', '2024-06-01', '150000', { operator: 'Monitor of the North' }),
    ])
    const two = await view()
    expect(two.value).toBe('142000000000')
    expect(two.sentence).toMatch(/Another operator says/)
    const { country } = (await readOverview(database.database, 'ua', 'en', allFigures))!
    const metric = country.metrics.find(({ key }) => key === 'contamination')!
    expect(metric.series.map(({ beside }) => beside ?? false)).toEqual([false, true])
    expect(toHeadline(metric, words)).toMatchObject({ value: '142000000000', operators: 1 })
  })

  test('a period of it is refused with a sentence', async () => {
    const outcome = await importRows(database.session, [
      level('ua-4', '2024-10-01', '5', { basis: 'period' }),
    ])
    expect(outcome).toMatchObject({
      problems: [{ column: 'basis', code: 'stockPeriod', values: { metric: 'contamination' } }],
    })
  })
})

describe('casualties', () => {
  const casualties = (report_id: string, more: RowCells): RowCells => ({
    ...{ ...ukraine, report_id, metric: 'casualties', unit: 'people', operator: 'Landmine Monitor' },
    ...{ basis: 'period', from: '2016-01-01', to: '2016-12-31' },
    ...more,
  })

  test('of 2016 are restated from 8,605 to 9,437: the later report counts', async () => {
    await importRows(
      database.session,
      [
        casualties('lm-2017', { amount: '8605', published: '2017-12-14' }),
        casualties('lm-2018', {
          amount: '9437',
          published: '2018-11-20',
          accepted: 'disagrees',
          accepted_reason: 'restatement',
        }),
      ],
      { acceptFalls: true },
    )
    const statuses = (await claims(claimsTable, 'ua'))
      .filter((row) => row[COLUMN_AT.metric] === 'casualties')
      .map((row) => [row[COLUMN_AT.amount], row[COLUMN_AT.status]])
    expect(statuses).toEqual([
      ['8605', 'set_aside'],
      ['9437', 'counted'],
    ])
  })

  test('stand with outcome and sex and age, each group by itself, in table, file and explanation', async () => {
    const year = { from: '2018-01-01', to: '2018-12-31', published: '2019-11-21' }
    const parts = {
      '': '6897',
      killed: '3059',
      injured: '3837',
      unknown: '1',
      'sex_age:boys': '1500',
      men: '4000',
    }
    await importRows(
      database.session,
      Object.entries(parts).map(([part, amount]) => casualties('lm-2019', { ...year, part, amount })),
      { acceptFalls: true },
    )
    const rows = await totals({ country: 'ua', metric: 'casualties', by: 'operator' })
    const of = (part: string) => rows.find((row) => row.part === part)
    expect(of('injured')).toMatchObject({ value: '3837', unit: 'people' })
    // 6,897 less 3,059 and 3,837 would tell of the one.
    expect(of('killed')).toMatchObject({ value: '', qualifier: 'withheld' })
    expect(of('boys')).toMatchObject({ value: '1500' })
    // One of unknown outcome is under five.
    expect(of('unknown')).toMatchObject({ value: '', total: '', qualifier: 'under' })
  })
})

describe('casualties of one report by outcome and by sex and age', () => {
  const parts = {
    '': '900',
    killed: '300',
    injured: '600',
    women: '100',
    men: '500',
    girls: '120',
    boys: '180',
  }
  const labels = { killed: 300n, injured: 600n, women: 100n, men: 500n, girls: 120n, boys: 180n }

  test('stand in the table of the metric, in the file and in the explanation', async () => {
    await importRows(
      database.session,
      Object.entries(parts).map(([part, amount]) => ({
        ...{ ...ukraine, country: 'YE', places: 'YE', report_id: 'ye', metric: 'casualties', unit: 'people' },
        ...{ operator: 'Monitor', basis: 'total', to: '2019-12-31', published: '2020-06-01', part, amount },
      })),
    )
    const page = await readMetricPage(database.database, 'YE', 'casualties', 'en')
    expect(Object.fromEntries(page!.parts.map(({ key, value }) => [key, value]))).toEqual(labels)
    const rows = await totals({ country: 'ye', metric: 'casualties', by: 'operator' })
    expect(Object.fromEntries(rows.map(({ part, value }) => [part, value]))).toEqual(parts)
    const why = await readWhy(
      database.database,
      { country: 'ye', metric: 'casualties', place: 'YE', operator: null },
      'en',
    )
    expect(Object.fromEntries(why!.parts.map(({ key, value }) => [key, value]))).toEqual(labels)
  })
})

describe('people are protected', () => {
  const syria = (places: string, amount: string): RowCells => ({
    ...{ ...ukraine, country: 'SY', report_id: 'sy', metric: 'casualties', unit: 'people' },
    ...{ operator: 'Monitor', basis: 'total', to: '2020-12-31', published: '2021-01-15', places, amount },
    words: `${amount} casualties in ${places}`,
  })

  test('a village with three casualties is withheld in every file, and what would tell it', async () => {
    const [village, other] = ['gn163808', 'gn170063']
    await importRows(database.session, [
      syria('SY', '200'),
      syria('SY01', '3'),
      syria('SY03', '40'),
      syria('SY09', '97'),
      syria(village, '3'),
      syria(other, '30'),
    ])
    const published = (await claims(claimsTable, 'sy')).filter(
      (row) => row[COLUMN_AT.metric] === 'casualties',
    )
    const shown = published.map((row) => [row[COLUMN_AT.places], row[COLUMN_AT.amount]])
    expect(new Map(shown as [string, string][])).toEqual(
      new Map([
        ...([
          ['SY', '200'],
          ['SY09', '97'],
        ] as const),
        ...(['SY01', 'SY03', village, other].map((code) => [code, '']) as [string, string][]),
      ]),
    )
    for (const row of published.filter((row) => row[COLUMN_AT.amount] === ''))
      expect([row[COLUMN_AT.words], row[COLUMN_AT.value_base]]).toEqual(['', ''])
    expect((await claims(fullClaimsTable, 'sy')).map((row) => row[COLUMN_AT.amount])).toContain('3')
    for (const by of ['place', 'operator', 'month', 'interval']) {
      const rows = await totals({ country: 'sy', metric: 'casualties', by })
      expect(
        rows.map((row) => row.value),
        by,
      ).not.toContain('3')
      expect(
        rows.map((row) => row.place_code),
        by,
      ).not.toContain(village)
    }
    expect(await totals({ country: 'sy', metric: 'casualties', by: 'place', place: village })).toEqual([])
    const pages = [
      (await readOverview(database.database, 'SY', 'en', allFigures))!.country.metrics,
      (await readMap(database.database, 'SY', 'en', allFigures))!.metrics,
      (await readPlace(database.database, 'SY', village!, 'en'))!.metrics,
      (await readComparedPlaces(
        database.database,
        'SY',
        ['SY01', village!],
        'en',
        allFigures,
      ))!.places.flatMap(({ metrics }) => metrics),
    ]
    for (const [at, metrics] of pages.entries()) {
      const told = metrics
        .filter(({ key }) => key === 'casualties')
        .flatMap(({ series, rows }) => [...rows, ...series, ...series.flatMap(({ steps }) => steps)])
      expect(
        told.map(({ value }) => value),
        `page ${at}`,
      ).not.toContain(3n)
    }
  })
})
