import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commandText } from '@/lib/i18n/problem-text'
import { boundsOf, QUALIFIERS } from './bounds'
import type { UnitCode } from './units'

const AREA = {
  key: 'area',
  baseUnit: 'm2',
  enteredUnits: ['acre', 'dunum', 'ha', 'km2', 'm2'] as UnitCode[],
  whole: false,
} as const
const AID = { key: 'aid', baseUnit: 'g', enteredUnits: ['kg', 't'] as UnitCode[], whole: false } as const
const ROADS = {
  key: 'roads',
  baseUnit: 'm',
  enteredUnits: ['km', 'm', 'mi'] as UnitCode[],
  whole: false,
} as const
const DEVICES = {
  key: 'devices',
  baseUnit: 'count',
  enteredUnits: ['count'] as UnitCode[],
  whole: true,
} as const

type AnyMetric = Parameters<typeof boundsOf>[1]

function bounds(metric: AnyMetric, qualifier: string, amount: string, unit: string, amountTo = '') {
  const found = boundsOf({ qualifier, amount, amountTo, unit }, metric)
  if (!found.ok) return found.problems.map(({ column, problem }) => `${column}: ${commandText(problem)}`)
  return [found.bounds.low, found.bounds.value, found.bounds.high]
}

describe('bounds of a printed figure', () => {
  it('exact is the figure itself', () => {
    expect(bounds(DEVICES, 'exact', '60384', 'count')).toEqual([60_384n, 60_384n, 60_384n])
    expect(bounds(AID, 'exact', '3677.9285', 't')).toEqual([3_677_928_500n, 3_677_928_500n, 3_677_928_500n])
    expect(bounds(DEVICES, 'exact', '0', 'count')).toEqual([0n, 0n, 0n])
  })

  it('exact in a unit that is no whole number of base units is rounded outward', () => {
    // 4.9 acres = 19829.59646976 m2
    expect(bounds(AREA, 'exact', '4.9', 'acre')).toEqual([19_829n, 19_830n, 19_830n])
  })

  it.each([
    ['24000', 'count', DEVICES, [23_500n, 24_000n, 24_500n]],
    ['1500', 'count', DEVICES, [1_450n, 1_500n, 1_550n]],
    ['87', 'km', ROADS, [86_500n, 87_000n, 87_500n]],
    ['87.0', 'km', ROADS, [86_500n, 87_000n, 87_500n]],
    ['5.74', 'km', ROADS, [5_735n, 5_740n, 5_745n]],
    ['100', 'ha', AREA, [500_000n, 1_000_000n, 1_500_000n]],
    ['5', 'm2', AREA, [4n, 5n, 6n]], // 4.5 to 5.5, rounded outward
    ['7', 'count', DEVICES, [6n, 7n, 8n]],
    ['0', 'count', DEVICES, [0n, 0n, 0n]],
    ['0.0', 't', AID, [0n, 0n, 0n]],
    ['2', 'acre', AREA, [6_070n, 8_094n, 10_118n]], // 1.5 acres 6070.28, 2 acres 8093.71, 2.5 acres 10117.14
  ] as const)('about %s %s is half a place either way', (amount, unit, metric, expected) => {
    expect(bounds(metric, 'about', amount, unit)).toEqual([...expected])
  })

  it('at least, at most and between', () => {
    expect(bounds(DEVICES, 'at_least', '120', 'count')).toEqual([120n, 120n, null])
    expect(bounds(AID, 'at_most', '40', 't')).toEqual([0n, 40_000_000n, 40_000_000n])
    expect(bounds(DEVICES, 'between', '300', 'count', '400')).toEqual([300n, 300n, 400n])
    expect(bounds(ROADS, 'between', '1.5', 'km', '1.50')).toEqual([1_500n, 1_500n, 1_500n])
    // 1 mile 1609.344 m, 2 miles 3218.688 m
    expect(bounds(ROADS, 'between', '1', 'mi', '2')).toEqual([1_609n, 1_609n, 3_219n])
  })

  it.each([
    [
      DEVICES,
      ['exact', '12.5', 'count'],
      [
        'amount: 12.5 is not a whole number, and devices are counted whole; write the whole number that the report prints',
      ],
    ],
    [
      DEVICES,
      ['between', '1', 'count', '1.5'],
      [
        'amount_to: 1.5 is not a whole number, and devices are counted whole; write the whole number that the report prints',
      ],
    ],
    [
      AREA,
      ['exact', '4', 'acress'],
      ['unit: "acress" is not a unit of area; use acre, dunum, ha, km2 or m2'],
    ],
    [
      DEVICES,
      ['nearly', '4', 'count'],
      ['qualifier: "nearly" is not a qualifier; use exact, about, at_least, at_most or between'],
    ],
    [DEVICES, ['', '4', 'count'], ['qualifier: is blank; use exact, about, at_least, at_most or between']],
    [
      DEVICES,
      ['between', '4', 'count'],
      ['amount_to: is blank; write the amount that the report prints, and 0 only where the report says none'],
    ],
    [
      DEVICES,
      ['between', '40', 'count', '4'],
      ['amount_to: 4 is below the amount 40; write the smaller number first'],
    ],
    [
      DEVICES,
      ['exact', '4', 'count', '5'],
      ['amount_to: is not blank beside the qualifier exact; leave it blank, or use between'],
    ],
    [
      AID,
      ['exact', '1000000001', 't'],
      [
        'amount: 1000000001 t is more than the largest amount kept, 1000000000 t; check the number and its unit',
      ],
    ],
    [
      AREA,
      ['roughly', '1,5', 'hectares', '2'],
      [
        'qualifier: "roughly" is not a qualifier; use exact, about, at_least, at_most or between',
        'unit: "hectares" is not a unit of area; use acre, dunum, ha, km2 or m2',
        'amount: "1,5" has a comma; write amounts with a point and no separators: 1.5',
      ],
    ],
  ] as const)('%o %j tells every problem', (metric, [qualifier, amount, unit, amountTo], problems) => {
    expect(bounds(metric, qualifier, amount, unit, amountTo)).toEqual([...problems])
  })

  it('a count keeps nothing of a fraction that is whole', () => {
    expect(bounds(DEVICES, 'exact', '12.0', 'count')).toEqual([12n, 12n, 12n])
  })

  it('encloses the value, whatever the figure', () => {
    const amounts = fc.tuple(fc.nat(10_000_000), fc.nat(9_999)).map(([whole, part]) => `${whole}.${part}`)
    fc.assert(
      fc.property(
        fc.constantFrom(...QUALIFIERS),
        amounts,
        fc.constantFrom('acre', 'dunum', 'ha', 'm2'),
        (qualifier, amount, unit) => {
          const found = boundsOf(
            { qualifier, amount, amountTo: qualifier === 'between' ? amount : '', unit },
            AREA,
          )
          if (!found.ok) throw new Error(JSON.stringify(found.problems))
          const { low, value, high } = found.bounds
          expect(0n <= low && low <= value && (high === null || value <= high)).toBe(true)
        },
      ),
    )
  })

  it('about scales with the unit: a figure in km is the same figure in m', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (kilometres) => {
        expect(bounds(ROADS, 'about', `${kilometres}`, 'km')).toEqual(
          bounds(ROADS, 'about', `${kilometres}000`, 'm'),
        )
      }),
    )
  })
})
