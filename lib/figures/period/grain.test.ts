import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { grains, grainsWithin, intervalsBy, parseGrain, spanOfGrain, spansBetween } from './grain'
import type { MonthTotal } from './intervals'

const totals = (text: string): MonthTotal[] =>
  text.split(', ').map((item) => {
    const [month, value] = item.split(' ') as [string, string]
    return { month: Number(month), value: BigInt(value) }
  })

const told = (text: string, grain: 'quarter' | 'year') =>
  intervalsBy(totals(text), grain).map(({ from, to, value }) => [from, to, Number(value)])

describe('what came between reports', () => {
  it('is of quarters and years what their last report has beyond the last report before them', () => {
    const record = '201602 100, 201605 130, 201612 400, 201703 460, 201811 500'
    expect(told(record, 'quarter')).toEqual([
      // The first report of February is "so far"; nothing else of its quarter is known.
      [201604, 201606, 30],
      // No report speaks of the third quarter: 270 came in both.
      [201607, 201612, 270],
      [201701, 201703, 60],
      [201704, 201812, 40],
    ])
    expect(told(record, 'year')).toEqual([
      // After the first report of 2016: 400 less 100.
      [201603, 201612, 300],
      [201701, 201712, 60],
      [201801, 201812, 40],
    ])
  })

  it('is nothing where one report is all there is, or all of its time', () => {
    expect(told('201602 100', 'year')).toEqual([])
    expect(told('201602 100, 201801 100', 'year')).toEqual([[201701, 201812, 0]])
  })
})

it('a month lies in its quarter and its year', () => {
  expect(spanOfGrain(201608, 'quarter')).toEqual({ from: 201607, to: 201609 })
  expect(spanOfGrain(201612, 'year')).toEqual({ from: 201601, to: 201612 })
  expect(spansBetween(201611, 201702, 'quarter')).toEqual([
    { from: 201610, to: 201612 },
    { from: 201701, to: 201703 },
  ])
  expect(grainsWithin({ from: 201603, to: 201612 }, 'year')).toBe(1)
  expect(grainsWithin({ from: 201607, to: 201612 }, 'quarter')).toBe(2)
  expect([parseGrain('year'), parseGrain('week'), parseGrain('')]).toEqual(['year', 'month', 'month'])
})

it('adds up to the last total, in times that follow each other, whatever the record', () => {
  const record = fc
    .uniqueArray(fc.tuple(fc.integer({ min: 2014, max: 2021 }), fc.integer({ min: 1, max: 12 })), {
      minLength: 1,
      selector: ([year, month]) => year * 100 + month,
    })
    .chain((months) =>
      fc.tuple(
        fc.constant(months.map(([year, month]) => year * 100 + month).sort((a, b) => a - b)),
        fc.array(fc.bigInt(0n, 900n), { minLength: months.length, maxLength: months.length }),
      ),
    )
    .map(([months, amounts]) => months.map((month, at) => ({ month, value: amounts[at]! })))
  fc.assert(
    fc.property(record, fc.constantFrom(...grains), (record, grain) => {
      const intervals = intervalsBy(record, grain)
      const sum = intervals.reduce((sum, { value }) => sum + value, record[0]!.value)
      expect(sum).toBe(record.at(-1)!.value)
      intervals.forEach(({ from, to }, at) => {
        expect(from).toBeLessThanOrEqual(to)
        if (at > 0) expect(from).toBeGreaterThan(intervals[at - 1]!.to)
        // Each ends with a month, a quarter or a year in which a report speaks.
        expect(record.some(({ month }) => spanOfGrain(month, grain).to === to)).toBe(true)
      })
    }),
  )
})
