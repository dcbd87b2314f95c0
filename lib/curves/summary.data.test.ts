import { createReadStream } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { summaryTable } from '@/lib/downloads/summary-table'
import { SUMMARY_COLUMNS } from '@/lib/figures/summary-format'
import { commandText } from '@/lib/i18n/problem-text'
import { importFile } from '@/lib/publishing/import'
import { importRows, withReferenceData } from '@/lib/publishing/test-files'

type Column = (typeof SUMMARY_COLUMNS)[number]['name']
type CellsByName = Record<Column, string>

const cellsByName = (cells: readonly string[]) =>
  Object.fromEntries(SUMMARY_COLUMNS.map(({ name }, at) => [name, cells[at]])) as CellsByName

let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase(withReferenceData)
  const outcome = await importFile(database.session, {
    bytes: createReadStream(new URL('../../prisma/seed/record-syria.csv', import.meta.url)),
    author: { by: 'test', at: '2026-01-01T00:00:00Z' },
    dryRun: false,
    acceptFalls: true,
  })
  expect(outcome.kind).toBe('imported')
  await importRows(database.session, yemen)
})
afterAll(() => database.close())

/**
 * A small record: 40 for the country by 31 January; then 30 of Sanaa alone, 15 February; then 100 for the country by 20 March,
 * 45 of them improvised; Sanaa 50 by 5 April.
 */
const yemen = [
  { report_id: 'y1', country: 'YE', places: 'YE', to: '2020-01-31', amount: '40' },
  { report_id: 'y2', country: 'YE', places: 'YE13', to: '2020-02-15', amount: '30', published: '2020-02-16' },
  { report_id: 'y3', country: 'YE', places: 'YE', to: '2020-03-20', amount: '100', published: '2020-03-21' },
  {
    report_id: 'y3',
    country: 'YE',
    places: 'YE',
    to: '2020-03-20',
    amount: '45',
    published: '2020-03-21',
    part: 'ied',
  },
  { report_id: 'y4', country: 'YE', places: 'YE13', to: '2020-04-05', amount: '50', published: '2020-04-06' },
] as const

async function read(address: string): Promise<CellsByName[]> {
  const { session } = database
  return session.snapshot(async () => {
    const query = summaryTable.read(new URLSearchParams(address))
    if (!query.ok) throw new Error(query.problems.map(commandText).join('\n'))
    const scope = await summaryTable.find(session, query.query)
    if (!scope.ok) throw new Error(scope.problems.map(commandText).join('\n'))
    const rows: CellsByName[] = []
    for await (const batch of summaryTable.batches(session, scope.query)) {
      for (const cells of batch) rows.push(cellsByName(cells))
    }
    return rows
  })
}

const lines = (rows: CellsByName[], ...columns: Column[]) =>
  rows.map((row) => columns.map((column) => row[column]).join(' '))

/** Sums by metric of what the rows say, in millionths of the display unit; parts are not added to their whole. */
function sums(rows: CellsByName[]): Record<string, bigint> {
  const found: Record<string, bigint> = {}
  for (const { metric, part, value } of rows) {
    const [whole, fraction = ''] = value.split('.')
    if (part === '') found[metric] = (found[metric] ?? 0n) + BigInt(`${whole}${fraction.padEnd(6, '0')}`)
  }
  return found
}

describe('the sample of Syria', () => {
  const totals = {
    aid: 5_200_000_000n,
    buildings: 20_456_000_000n,
    roads: 1_683_400_000n,
    devices: 130_046_000_000n,
    area: 88_767_000n,
  }

  test.each(['by=operator', 'by=place', 'by=place&level=admin1', 'by=month'])(
    '%s comes to what the country pages show',
    async (how) => {
      expect(sums(await read(`country=SY&${how}`))).toEqual(totals)
    },
  )

  test('by operator', async () => {
    const rows = await read('country=sy&by=operator&metric=devices')
    expect(
      lines(rows, 'operator', 'place_code', 'kind', 'value', 'unit', 'at_least', 'as_of', 'claims'),
    ).toEqual([
      'Russian International Mine Action Centre SY place 105197 count false 2020-11-11 24',
      'Syrian army engineers SY place 24849 count true 2020-12-25 13',
    ])
  })

  test('of one place, whichever way it is named', async () => {
    for (const place of ['SY09', 'Deir ez-Zor governorate']) {
      const rows = await read(`country=SY&by=operator&operator=MPMTs&place=${place}`)
      expect(lines(rows, 'metric', 'value', 'unit').sort()).toEqual([
        'area 12.38 km2',
        'buildings 1868 count',
        'devices 44783 count',
        'roads 246 km',
      ])
    }
  })

  test('by place: cities with what is not attributed, and joint figures unsplit', async () => {
    const rows = await read('country=SY&by=place&metric=devices')
    expect(lines(rows, 'kind', 'place_code', 'place_name', 'value')).toEqual([
      'place gn170063 Aleppo 36319',
      'place gn163808 Palmyra 24065',
      'place SY09 Deir ez-Zor 44783',
      'not_attributed SY Syria 30',
      'place SY04 Homs 6133',
      'joint SY03;SY04 Rural Damascus + Homs 1479',
      'not_attributed SY Syria 17237',
    ])
  })

  test('in October 2017 all that the mine action centre added was in Deir ez-Zor', async () => {
    const rows = await read('country=SY&by=place&metric=devices&operator=MPMTs&from=2017-09-23&to=2017-10-24')
    expect(lines(rows, 'place_name', 'value', 'total')).toEqual([
      'Aleppo 0 36319',
      'Palmyra 0 24065',
      'Deir ez-Zor 35721 35721',
    ])
  })
})

describe('a small record', () => {
  test('as of a day: the rows add up to the total of that day', async () => {
    expect(
      lines(
        await read('country=YE&by=place&to=2020-03-01'),
        'part',
        'kind',
        'place_code',
        'value',
        'as_of',
        'claims',
      ),
    ).toEqual([' place YE13 30 2020-02-15 1', ' not_attributed YE 10 2020-01-31 1'])
    expect(
      lines(await read('country=YE&by=operator&to=2020-03-01'), 'value', 'total', 'as_of', 'claims'),
    ).toEqual(['40 40 2020-02-15 2'])
    expect(await read('country=YE&by=place&to=2020-01-30')).toEqual([])
  })

  test('in a period: what was not attributed is given by place since', async () => {
    const rows = await read('country=YE&by=place&from=2020-02-01&to=2020-02-29')
    expect(lines(rows, 'kind', 'place_code', 'value', 'total', 'as_of', 'claims')).toEqual([
      'place YE13 30 30 2020-02-15 1',
      'not_attributed YE -30 10 2020-01-31 0',
    ])
  })

  test('by month: whole months and months cut by the period', async () => {
    const columns = ['part', 'month', 'value', 'total', 'as_of', 'claims'] as const
    expect(lines(await read('country=YE&by=month'), ...columns)).toEqual([
      ' 2020-01 40 40 2020-01-31 1',
      ' 2020-02 0 40 2020-02-15 1',
      ' 2020-03 60 100 2020-03-20 1',
      ' 2020-04 0 100 2020-04-05 1',
      'ied 2020-03 45 45 2020-03-20 1',
      'ied 2020-04 0 45 2020-03-20 0',
    ])
    expect(lines(await read('country=YE&by=month&from=2020-02-16&to=2020-03-31'), ...columns)).toEqual([
      ' 2020-02 0 40 2020-02-15 0',
      ' 2020-03 60 100 2020-03-20 1',
      'ied 2020-03 45 45 2020-03-20 1',
    ])
    expect(lines(await read('country=YE&by=month&from=2020-02-01&to=2020-03-19'), ...columns)).toEqual([
      ' 2020-02 0 40 2020-02-15 1',
      ' 2020-03 0 40 2020-02-15 0',
    ])
    expect(lines(await read('country=YE&by=month&from=2020-03-01&to=2020-04-30'), ...columns)).toEqual([
      ' 2020-03 60 100 2020-03-20 1',
      ' 2020-04 0 100 2020-04-05 1',
      'ied 2020-03 45 45 2020-03-20 1',
      'ied 2020-04 0 45 2020-03-20 0',
    ])
    expect(lines(await read('country=YE&by=month&from=2020-04-06&to=2020-06-10'), ...columns)).toEqual([
      ' 2020-04 0 100 2020-04-05 0',
      ' 2020-05 0 100 2020-04-05 0',
      ' 2020-06 0 100 2020-04-05 0',
      'ied 2020-04 0 45 2020-03-20 0',
      'ied 2020-05 0 45 2020-03-20 0',
      'ied 2020-06 0 45 2020-03-20 0',
    ])
    expect(lines(await read('country=YE&by=month&place=YE13'), 'place_code', ...columns)).toEqual([
      'YE13  2020-02 30 30 2020-02-15 1',
      'YE13  2020-03 0 30 2020-02-15 0',
      'YE13  2020-04 20 50 2020-04-05 1',
    ])
  })

  test('parts are rows of their own', async () => {
    const rows = await read('country=YE&by=operator&metric=devices')
    expect(lines(rows, 'part', 'value')).toEqual([' 100', 'ied 45'])
  })

  test.each([
    'from=2020-02-16&to=2020-04-05',
    'from=2020-01-01',
    'to=2020-03-25',
    'from=2019-01-01&to=2029-01-01',
  ])('a period comes to the same by month, place and operator: %s', async (period) => {
    for (const country of ['YE', 'SY']) {
      const expected = sums(await read(`country=${country}&by=operator&${period}`))
      const byMonth = sums(await read(`country=${country}&by=month&${period}`))
      for (const metric of Object.keys(expected)) expect(byMonth[metric] ?? 0n).toBe(expected[metric])
      expect(sums(await read(`country=${country}&by=place&${period}`))).toEqual(expected)
      expect(sums(await read(`country=${country}&by=place&level=admin1&${period}`))).toEqual(expected)
    }
  })
})

test('operators are in the order of their names, not in that in which they came onto the record', async () => {
  const ukraine = ['Zebra', 'Équipe', 'école', 'Eagle'].map((operator, at) => ({
    ...{ report_id: `u${at}`, country: 'UA', places: 'UA', operator, amount: '1' },
  }))
  expect((await importRows(database.session, ukraine)).kind).toBe('imported')
  for (const by of ['operator', 'month', 'place'])
    expect((await read(`country=UA&by=${by}`)).map(({ operator }) => operator)).toEqual([
      'Eagle',
      'école',
      'Équipe',
      'Zebra',
    ])
  expect(await problemsOf('country=UA&by=place&operator=nobody')).toEqual([
    'operator must be Eagle, école, Équipe or Zebra',
  ])
})

async function problemsOf(address: string): Promise<string[]> {
  const query = summaryTable.read(new URLSearchParams(address))
  const scope = query.ok ? await summaryTable.find(database.session, query.query) : query
  return scope.ok ? [] : scope.problems.map(commandText)
}

describe('what is not on record is answered with what is', () => {
  test.each([
    ['country=XX&by=place', ['country must be SY, UA or YE']],
    [
      'country=SY&by=place&metric=mines&operator=Nobody&place=Homs',
      [
        'metric must be aid, area, area_released,',
        'operator must be Russian International Mine Action Centre, Russian Reconciliation Centre or Syrian army engineers',
        'place must be a place in SY: "Homs" is the name of two places; write SY04 (Homs, admin 1) or gn169577 (Homs, city)',
      ],
    ],
    ['country=SY&by=place&place=YE13', ['place must be a place in SY: "YE13" is not a known place in SY; ']],
  ])('%s', async (address, problems) => {
    const query = summaryTable.read(new URLSearchParams(address))
    const scope = query.ok ? await summaryTable.find(database.session, query.query) : query
    expect(scope.ok ? [] : scope.problems.map(commandText)).toEqual(
      problems.map((text) => expect.stringContaining(text)),
    )
  })

  test('an operator of another country is not one of this', async () => {
    await expect(read('country=SY&by=place&operator=Team+One')).rejects.toThrow('operator must be Russian')
  })

  test('an operator without figures of a metric has no rows of it', async () => {
    expect(await read('country=UA&by=operator&metric=roads')).toEqual([])
  })
})
