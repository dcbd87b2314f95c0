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
    // Where their names are long, every twelfth instead of every sixth.
    expect(dayTicks('2020-01-01', '2021-12-31', 3).map(({ day }) => day)).toEqual([
      '2020-01-01',
      '2021-01-01',
    ])
  })
})

describe('the days of a chart', () => {
  const reported = { firstDay: '2016-04-04', lastDay: '2020-12-25' }

  it('end with the last report of its page, or with its period where that ends before', () => {
    expect(dayDomain(reported)).toEqual(['2016-04-04', '2020-12-25'])
    expect(dayDomain({ ...reported, until: '2018-12-31' })).toEqual(['2016-04-04', '2018-12-31'])
    expect(dayDomain({ ...reported, until: '2023-12-31' })).toEqual(['2016-04-04', '2020-12-25'])
  })

  it('have a single report in their middle', () => {
    // 30 days before 31 January is the 1st; February 2020 has 29 days, so that 30 after is 1 March.
    expect(dayDomain({ firstDay: '2020-01-31', lastDay: '2020-01-31' })).toEqual(['2020-01-01', '2020-03-01'])
  })

  it('are those of a period that begins after the last report', () => {
    const silent = { firstDay: '2021-01-01', lastDay: '2020-12-25', until: '2021-12-31' }
    expect(dayDomain(silent)).toEqual(['2021-01-01', '2021-12-31'])
  })
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
