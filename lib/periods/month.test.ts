import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, isDay } from './day'
import {
  firstDay,
  isMonth,
  lastDay,
  monthLabel,
  monthOf,
  monthsBetween,
  nextMonth,
  parseMonth,
  previousMonth,
  yearOf,
} from './month'

const months = fc
  .tuple(fc.integer({ min: 2, max: 9998 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => year * 100 + month)

describe('a month', () => {
  it('is one whole number', () => {
    expect(monthOf('2017-10-24')).toBe(201_710)
    expect(yearOf(201_710)).toBe(2017)
    expect(monthLabel(201_710)).toBe('2017-10')
    expect(monthLabel(10_101)).toBe('0101-01')
  })

  it('has a first and a last day', () => {
    expect([firstDay(201_602), lastDay(201_602)]).toEqual(['2016-02-01', '2016-02-29'])
    expect(lastDay(201_712)).toBe('2017-12-31')
  })

  it('steps over the year', () => {
    expect(nextMonth(201_712)).toBe(201_801)
    expect(previousMonth(201_801)).toBe(201_712)
    expect(monthsBetween(201_711, 201_802)).toEqual([201_711, 201_712, 201_801, 201_802])
    expect(monthsBetween(201_802, 201_711)).toEqual([])
  })

  it('is read from its ISO form only', () => {
    expect(parseMonth('2017-10')).toBe(201_710)
    for (const text of ['2017-13', '2017-00', '0000-01', '2017-1', '201710', '2017-10-01', '']) {
      expect(parseMonth(text)).toBeNull()
    }
    expect([isMonth(201_712), isMonth(201_713), isMonth(201_700), isMonth(2017.5)]).toEqual([
      true,
      false,
      false,
      false,
    ])
  })

  it('begins the day after the one before it ends, and holds its own days', () => {
    fc.assert(
      fc.property(months, (month) => {
        expect(addDays(lastDay(month), 1)).toBe(firstDay(nextMonth(month)))
        expect(previousMonth(nextMonth(month))).toBe(month)
        expect(isDay(lastDay(month)) && monthOf(lastDay(month)) === month).toBe(true)
        expect(parseMonth(monthLabel(month))).toBe(month)
      }),
    )
  })
})
