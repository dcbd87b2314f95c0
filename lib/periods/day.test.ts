import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayBefore, dayNumber, daysInMonth, isDay, isoDay } from './day'

const dayNumbers = fc.integer({ min: -719_162, max: 2_932_896 })

describe('a day', () => {
  it.each(['2016-02-29', '2000-02-29', '1999-12-31', '2026-11-22', '0001-01-01', '9999-12-31'])(
    '%s is real',
    (day) => expect(isDay(day)).toBe(true),
  )

  it.each([
    ['2015-02-29', 'no leap year'],
    ['1900-02-29', 'a century that is no leap year'],
    ['2017-04-31', 'April has 30 days'],
    ['2017-13-01', 'thirteen months'],
    ['2017-00-10', 'month nought'],
    ['2017-10-00', 'day nought'],
    ['0000-01-01', 'year nought'],
    ['2017-1-01', 'one digit'],
    ['17-10-01', 'two-digit year'],
    ['2017/10/01', 'slashes'],
    ['2017-10-01T00:00', 'a time'],
    [' 2017-10-01', 'a space'],
    ['２017-10-01', 'a full-width digit'],
    ['', 'nothing'],
  ])('%j is not: %s', (text) => expect(isDay(text)).toBe(false))

  it('counts from 1970-01-01', () => {
    expect(dayNumber('1970-01-01')).toBe(0)
    expect(dayNumber('1969-12-31')).toBe(-1)
    expect(dayNumber('1971-01-01')).toBe(365)
    expect(dayNumber('2000-03-01')).toBe(11_017)
  })

  it('steps over the ends of months and years', () => {
    expect(addDays('2016-02-28', 2)).toBe('2016-03-01')
    expect(addDays('2017-12-05', -5)).toBe('2017-11-30')
    expect(dayBefore('2017-01-01')).toBe('2016-12-31')
    expect(dayBefore('0001-01-01')).toBe('0000-12-31')
  })

  it('steps as far as the calendar goes and no further', () => {
    expect(addDays('9999-12-31', 1)).toBe('9999-12-31')
    expect(addDays('9999-07-05', 180)).toBe('9999-12-31')
    expect(addDays('9999-07-04', 180)).toBe('9999-12-31')
    expect(addDays('9999-07-03', 180)).toBe('9999-12-30')
    expect(addDays('0001-01-01', -1_000)).toBe('0000-01-01')
  })

  it('throws for what is no day, and past the last one', () => {
    expect(() => dayNumber('2015-02-29')).toThrow('"2015-02-29" is not a day; write it as YYYY-MM-DD')
    expect(() => isoDay(dayNumber('9999-12-31') + 1)).toThrow(RangeError)
    expect(() => isoDay(0.5)).toThrow(RangeError)
    expect(isoDay(dayNumber('0001-01-01') - 366)).toBe('0000-01-01')
    expect(() => isoDay(dayNumber('0001-01-01') - 367)).toThrow(RangeError)
  })

  it('agrees with the calendar of the language, there and back', () => {
    fc.assert(
      fc.property(dayNumbers, (number) => {
        const day = isoDay(number)
        expect(day).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10))
        expect(isDay(day)).toBe(true)
        expect(dayNumber(day)).toBe(number)
      }),
    )
  })

  it('sorts as text in the order of time', () => {
    fc.assert(fc.property(dayNumbers, dayNumbers, (a, b) => isoDay(a) < isoDay(b) === a < b))
  })

  it('knows the lengths of months', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => daysInMonth(2017, month))).toEqual([
      31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ])
  })
})
