import { describe, expect, it } from 'vitest'
import { amountTicks, dayDomain, dayTicks, logTicks } from './ticks'

describe('ticks of amounts', () => {
  it.each([
    [130_046n, [0n, 50_000n, 100_000n, 150_000n]],
    [20_456n, [0n, 5_000n, 10_000n, 15_000n, 20_000n, 25_000n]],
    // 88.767 km2 in m2
    [88_767_000n, [0n, 20_000_000n, 40_000_000n, 60_000_000n, 80_000_000n, 100_000_000n]],
    [5n, [0n, 1n, 2n, 3n, 4n, 5n]],
    [1n, [0n, 1n]],
    [0n, [0n, 1n]],
  ])('up to %s', (most, ticks) => {
    expect(amountTicks(most)).toEqual(ticks)
  })

  it('stay whole beyond what a float can hold', () => {
    expect(amountTicks(9_007_199_254_740_993n).at(-1)).toBe(10_000_000_000_000_000n)
  })
})

describe('ticks of days', () => {
  it('are firsts of years over several years', () => {
    expect(dayTicks('2016-04-04', '2020-06-30').map(({ day }) => day)).toEqual([
      '2017-01-01',
      '2018-01-01',
      '2019-01-01',
      '2020-01-01',
    ])
  })

  it('leave years out where they would not fit', () => {
    expect(dayTicks('1999-06-01', '2021-06-01').map(({ day }) => day.slice(0, 4))).toEqual([
      '2000',
      '2005',
      '2010',
      '2015',
      '2020',
    ])
  })

  it('are firsts of months over a year or two', () => {
    expect(dayTicks('2016-04-06', '2016-10-03').map(({ day, unit }) => [day, unit])).toEqual([
      ['2016-05-01', 'month'],
      ['2016-07-01', 'month'],
      ['2016-09-01', 'month'],
    ])
    expect(dayTicks('2020-01-01', '2021-12-31').map(({ day }) => day)).toEqual([
      '2020-01-01',
      '2020-07-01',
      '2021-01-01',
      '2021-07-01',
    ])
  })
})

it('a chart ends 180 days after the last report', () => {
  // 25 December 2020: 6 days are left of it, then 31 + 28 + 31 + 30 + 31 to the end of May 2021 make 157, and 23 of June.
  expect(dayDomain({ firstDay: '2016-04-04', lastDay: '2020-12-25' }, 180)).toEqual([
    '2016-04-04',
    '2021-06-23',
  ])
})

describe('ticks of a logarithmic axis', () => {
  it.each([
    [120n, 130_046n, [100n, 1_000n, 10_000n, 100_000n, 1_000_000n]],
    [18_000n, 105_000n, [10_000n, 20_000n, 50_000n, 100_000n, 200_000n]],
    [7n, 7n, [1n, 2n, 5n, 10n]],
    [1n, 1n, [1n, 2n]],
    // Eight powers: every second of them, the last among them.
    [1n, 100_000_000n, [1n, 100n, 10_000n, 1_000_000n, 100_000_000n]],
  ])('from %s to %s', (least, most, ticks) => {
    expect(logTicks(least, most)).toEqual(ticks)
  })
})
