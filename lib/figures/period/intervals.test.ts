import { describe, expect, it } from 'vitest'
import { averageOf, spanOf, toIntervals } from './intervals'

const totals = (text: string) =>
  text.split(', ').map((item) => {
    const [month, value] = item.split(' ') as [string, string]
    return { month: Number(month), value: BigInt(value) }
  })

describe('the increases of a running total', () => {
  // 100 by January, 130 by February (30 more), 190 by May (60 more in three months), 190 again by June.
  const intervals = toIntervals(totals('201701 100, 201702 130, 201705 190, 201706 190'))

  it('are from one report to the next', () => {
    expect(intervals).toEqual([
      { from: 201702, to: 201702, months: 1, value: 30n },
      { from: 201703, to: 201705, months: 3, value: 60n },
      { from: 201706, to: 201706, months: 1, value: 0n },
    ])
  })

  it('add up with the first total to the last', () => {
    expect(100n + intervals.reduce((sum, { value }) => sum + value, 0n)).toBe(190n)
  })

  it('have an average height', () => {
    expect(intervals.map(averageOf)).toEqual([30, 20, 0])
  })

  it('go over the turn of a year', () => {
    expect(toIntervals(totals('201711 5, 201802 8'))).toEqual([
      { from: 201712, to: 201802, months: 3, value: 3n },
    ])
  })
})

it('one report, or none, has no increase', () => {
  expect(toIntervals(totals('201701 100'))).toEqual([])
  expect(toIntervals([])).toEqual([])
})

it('several lists span the months of all', () => {
  const one = toIntervals(totals('201701 1, 201703 2'))
  const other = toIntervals(totals('201612 1, 201701 2'))
  expect(spanOf([one, other])).toEqual({ first: 201701, last: 201703 })
  expect(spanOf([[], []])).toBeNull()
})
