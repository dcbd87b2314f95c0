import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MonthEnd } from '@/lib/curves/month-ends'
import type { BreakdownRow } from '@/lib/curves/place-rows'
import { type Month, monthsBetween } from '@/lib/periods/month'
import { summaryCells } from './summary-format'
import { intervalRows, monthRows, monthSpan, periodRows, totalRows } from './summary-rows'

const row = (
  kind: BreakdownRow['kind'],
  place: string,
  value: bigint,
  area: string[] = [],
): BreakdownRow => ({
  kind,
  place,
  area,
  value,
  atLeast: false,
  mark: null,
  claims: 1,
  lastDay: '2020-06-30',
})
const noEvidence = () => ({ claims: 0, lastDay: '' })
const nothing = { value: 0n, atLeast: false, lastDay: '' }

describe('rows of a period', () => {
  test('are what each row gained, and add up to what the total gained', () => {
    const before = [row('place', 'n1', 10n), row('not_attributed', 'C', 30n)]
    const end = [row('place', 'n1', 15n), row('place', 'n2', 40n), row('joint', 'C', 5n, ['n1', 'n3'])]
    const rows = periodRows(end, before, () => ({ claims: 2, lastDay: '2020-05-05' }))
    expect(rows.map(({ kind, value, total }) => [kind, value, total])).toEqual([
      ['place', 5n, 15n],
      ['place', 40n, 40n],
      ['joint', 5n, 5n],
      // 30 were given by no place before, and by place since.
      ['not_attributed', -30n, 0n],
    ])
    expect(rows.reduce((sum, { value }) => sum + value, 0n)).toBe(60n - 40n)
    expect(rows.at(-1)).toMatchObject({ claims: 2, lastDay: '2020-05-05', atLeast: false })
  })

  test('tell a joint area from another and from a place', () => {
    const before = [row('joint', 'C', 5n, ['n1', 'n2']), row('place', 'C', 7n)]
    const end = [row('joint', 'C', 9n, ['n1', 'n3']), row('not_attributed', 'C', 8n)]
    expect(periodRows(end, before, noEvidence).map(({ value }) => value)).toEqual([9n, 8n, -5n, -7n])
  })

  test('always add up to the change of the total', () => {
    const rows = fc.uniqueArray(
      fc.record({
        kind: fc.constantFrom('place', 'not_attributed' as const),
        place: fc.constantFrom('a', 'b', 'c'),
        value: fc.bigInt({ min: 0n, max: 10n ** 15n }),
      }),
      { selector: ({ kind, place }) => kind + place },
    )
    const sum = (list: { value: bigint }[]) => list.reduce((total, { value }) => total + value, 0n)
    fc.assert(
      fc.property(rows, rows, (before, end) => {
        const make = (list: typeof before) => list.map(({ kind, place, value }) => row(kind, place, value))
        const period = periodRows(make(end), make(before), noEvidence)
        expect(sum(period)).toBe(sum(end) - sum(before))
        expect(period.reduce((total, one) => total + one.total, 0n)).toBe(sum(end))
      }),
    )
  })
})

describe('months', () => {
  const ends: MonthEnd[] = [
    { month: 201711, value: 120n, atLeast: true, claims: 2, lastDay: '2017-11-14' },
    { month: 201802, value: 150n, atLeast: false, claims: 0, lastDay: '' },
  ]

  test('each have a row, also where nothing changed', () => {
    const rows = monthRows('C', ends, { value: 100n, atLeast: false, lastDay: '2017-09-30' }, 201710, 201802)
    expect(
      rows.map((row) => [row.month, row.value, row.total, row.atLeast, row.lastDay, row.claims]),
    ).toEqual([
      [201710, 0n, 100n, false, '2017-09-30', 0],
      [201711, 20n, 120n, true, '2017-11-14', 2],
      [201712, 0n, 120n, true, '2017-11-14', 0],
      [201801, 0n, 120n, true, '2017-11-14', 0],
      [201802, 30n, 150n, false, '2017-11-14', 0],
    ])
  })

  test('tell what the first report gave, which is not the work of its month', () => {
    const first: MonthEnd = { month: 201711, value: 20n, atLeast: false, claims: 1, lastDay: '2017-11-14' }
    const later: MonthEnd = { month: 201801, value: 50n, atLeast: false, claims: 1, lastDay: '2018-01-14' }
    expect(
      monthRows('C', [first, later], nothing, 201711, 201801).map(
        ({ ofFirstReport }) => ofFirstReport ?? false,
      ),
    ).toEqual([true, false, false])
    const ahead = { value: 20n, atLeast: false, lastDay: '2017-11-14' }
    expect(monthRows('C', [later], ahead, 201801, 201801)[0]!.ofFirstReport).toBeUndefined()
  })

  test('always add up to the last total', () => {
    const list = fc.uniqueArray(fc.constantFrom(...monthsBetween(201601 as Month, 201912 as Month)), {
      minLength: 1,
    })
    fc.assert(
      fc.property(list, fc.array(fc.nat(1_000), { minLength: 48, maxLength: 48 }), (months, gains) => {
        let value = 0n
        const grow = (at: number) => {
          value += BigInt(gains[at]!)
          return value
        }
        const stored = months
          .sort((a, b) => a - b)
          .map((month, at) => ({
            month,
            value: grow(at),
            atLeast: false,
            claims: 1,
            lastDay: '',
          }))
        const rows = monthRows('C', stored, nothing, months[0]!, months.at(-1)!)
        expect(rows.map(({ month }) => month)).toEqual(monthsBetween(months[0]!, months.at(-1)!))
        expect(rows.reduce((sum, row) => sum + row.value, 0n)).toBe(value)
        expect(rows.reduce((sum, row) => sum + row.claims, 0)).toBe(months.length)
      }),
    )
  })

  test.each([
    [null, null, [201604, 202103]],
    ['2016-04-05', '2020-11-11', [201604, 202011]],
    ['2017-03-15', '2017-05-02', [201703, 201705]],
    ['2010-01-01', '2030-01-01', [201604, 203001]],
    ['2020-11-12', null, [202011, 202103]],
    ['2021-04-06', null, [202104, 202104]],
    [null, '2016-04-03', null],
  ])('from %s to %s begin with what is known and reach the end', (from, to, months) => {
    expect(monthSpan('2016-04-04', { from, to }, '2021-03-05')).toEqual(months)
  })

  test('there are none where nothing is known', () => {
    expect(monthSpan('', { from: null, to: null }, '2021-03-05')).toBeNull()
  })
})

test('what is less an amount of which there may be more may be less itself', () => {
  const open = { atLeast: true, mark: 'at_least' } as const
  const before = [
    { ...row('place', 'n1', 10n), ...open },
    { ...row('place', 'n2', 10n), ...open },
  ]
  const end = [
    row('place', 'n1', 15n),
    { ...row('place', 'n2', 40n), ...open },
    { ...row('place', 'n3', 7n), ...open },
  ]
  expect(periodRows(end, before, noEvidence).map(({ value, mark }) => [value, mark])).toEqual([
    [5n, 'at_most'],
    [30n, 'about'],
    [7n, 'at_least'],
  ])
})

test('a row as cells: exact decimals in the unit that readers are shown', () => {
  const names = new Map([
    ['SY03', 'Rural Damascus'],
    ['SY04', 'Homs'],
  ])
  const context = {
    country: 'SY',
    metric: { key: 'area', baseUnit: 'm2', displayUnit: 'km2' } as const,
    part: '',
    operator: 'Team One',
    nameOf: (place: string) => names.get(place) ?? place,
  }
  const [joint] = totalRows([
    { ...row('joint', 'SY', 23_437_000n, ['SY03', 'SY04']), atLeast: true, mark: 'at_most' },
  ])
  expect(summaryCells(joint!, context)).toEqual(
    'SY,area,,Team One,SY03;SY04,Rural Damascus + Homs,joint,,23.437,23.437,km2,true,2020-06-30,1,at_most,,false,'.split(
      ',',
    ),
  )
  const [fallen] = periodRows([], [row('not_attributed', 'SY04', 500n)], noEvidence)
  expect(summaryCells({ ...fallen!, month: 201710 }, context).slice(4, 10)).toEqual(
    'SY04,Homs,not_attributed,2017-10,-0.0005,0'.split(','),
  )
})

describe('what came from one report to the next', () => {
  const ends: MonthEnd[] = [
    { month: 201807, value: 100n, atLeast: false, claims: 1, lastDay: '2018-07-29' },
    { month: 201808, value: 130n, atLeast: true, claims: 2, lastDay: '2018-08-26' },
    { month: 201908, value: 250n, atLeast: false, claims: 1, lastDay: '2019-08-03' },
  ]
  const told = (period: { from: string | null; to: string | null }) =>
    intervalRows('SY', ends, period).map(({ kind, monthFrom, month, value, mark }) => [
      kind,
      monthFrom ?? null,
      month,
      value,
      mark,
    ])

  test('spans the months between them, after what the first gave, and adds up to the total', () => {
    expect(told({ from: null, to: null })).toEqual([
      ['first', null, 201807, 100n, null],
      ['interval', 201808, 201808, 30n, 'at_least'],
      ['interval', 201809, 201908, 120n, 'at_most'],
    ])
  })

  test('is listed where any of its months lies in the period', () => {
    expect(told({ from: '2019-01-01', to: '2019-03-31' })).toEqual([
      ['interval', 201809, 201908, 120n, 'at_most'],
    ])
    expect(told({ from: '2019-09-01', to: null })).toEqual([])
  })
})
