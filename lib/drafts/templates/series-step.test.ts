import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dayNumber, isDay, isoDay } from '@/lib/periods/day'
import {
  type FigureWindow,
  movedDay,
  movedWindow,
  nearestStep,
  parseStep,
  type SeriesStep,
  shownStep,
  stepText,
  suggestedStep,
  typedStep,
} from './series-step'

const days = (count: number): SeriesStep => ({ unit: 'days', count })
const months = (count: number): SeriesStep => ({ unit: 'months', count })

const anyDay = fc
  .integer({ min: dayNumber('1990-01-01'), max: dayNumber('2060-12-31') })
  .map((number) => isoDay(number))
const anyStep = fc.oneof(
  fc.integer({ min: 1, max: 400 }).map(days),
  fc.integer({ min: 1, max: 24 }).map(months),
)

describe('the window of the next report', () => {
  test.each<[string, SeriesStep, FigureWindow, number, FigureWindow]>([
    [
      'a week',
      days(7),
      { from: '2017-10-06', to: '2017-10-12' },
      1,
      { from: '2017-10-13', to: '2017-10-19' },
    ],
    [
      'a month',
      months(1),
      { from: '2024-01-01', to: '2024-01-31' },
      1,
      { from: '2024-02-01', to: '2024-02-29' },
    ],
    [
      'of a common year',
      months(1),
      { from: '2023-01-01', to: '2023-01-31' },
      1,
      { from: '2023-02-01', to: '2023-02-28' },
    ],
    [
      'a month after February',
      months(1),
      { from: '2023-02-01', to: '2023-02-28' },
      1,
      { from: '2023-03-01', to: '2023-03-31' },
    ],
    [
      'from the middle',
      months(1),
      { from: '2023-01-16', to: '2023-02-15' },
      1,
      { from: '2023-02-16', to: '2023-03-15' },
    ],
    [
      'a leap year',
      months(12),
      { from: '2023-01-01', to: '2023-12-31' },
      1,
      { from: '2024-01-01', to: '2024-12-31' },
    ],
    ['a total by months', months(1), { from: '', to: '2023-01-31' }, 1, { from: '', to: '2023-02-28' }],
    ['a total by weeks', days(7), { from: '', to: '2023-12-28' }, 1, { from: '', to: '2024-01-04' }],
    [
      'the year so far',
      days(7),
      { from: '2023-01-01', to: '2023-12-28' },
      1,
      { from: '2024-01-01', to: '2024-01-04' },
    ],
    [
      'the month so far',
      days(7),
      { from: '2023-03-01', to: '2023-03-28' },
      1,
      { from: '2023-04-01', to: '2023-04-04' },
    ],
    [
      'since a day',
      days(7),
      { from: '2023-02-09', to: '2023-03-28' },
      1,
      { from: '2023-02-09', to: '2023-04-04' },
    ],
    [
      'one day a week',
      days(7),
      { from: '2023-03-28', to: '2023-03-28' },
      2,
      { from: '2023-04-11', to: '2023-04-11' },
    ],
    ['what is no day', days(7), { from: 'x', to: 'soon' }, 2, { from: 'x', to: 'soon' }],
  ])('%s', (_, step, window, times, moved) => {
    expect(movedWindow(window, step, times)).toEqual(moved)
  })

  test('of the n-th report has neither gap nor overlap with the one before, whatever day a series begins on', () => {
    fc.assert(
      fc.property(anyDay, anyStep, fc.integer({ min: 0, max: 150 }), (from, step, times) => {
        const window = { from, to: addDays(movedDay(from, step, 1), -1) }
        const [before, after] = [movedWindow(window, step, times), movedWindow(window, step, times + 1)]
        expect(after.from).toBe(addDays(before.to, 1))
        expect(before.from <= before.to).toBe(true)
        expect(movedWindow(window, step, 0)).toEqual(window)
      }),
      { numRuns: 2_000 },
    )
  })

  test('of any other length begins before it ends, and ends later than the one before', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.nat(800),
        anyStep,
        fc.integer({ min: 0, max: 60 }),
        (from, long, step, times) => {
          const window = { from, to: addDays(from, long) }
          const [before, after] = [movedWindow(window, step, times), movedWindow(window, step, times + 1)]
          for (const { from, to } of [before, after]) {
            expect(isDay(from) && isDay(to)).toBe(true)
            expect(from <= to).toBe(true)
          }
          expect(after.to > before.to).toBe(true)
          expect(movedWindow({ from: '', to: window.to }, step, times).from).toBe('')
        },
      ),
      { numRuns: 1_000 },
    )
  })
})

describe('steps', () => {
  test('a day some steps on is the nearest to itself, and a few days off still', () => {
    fc.assert(
      fc.property(anyDay, anyStep, fc.nat(80), (first, step, times) => {
        const day = movedDay(first, step, times)
        expect(movedDay(first, step, nearestStep(first, day, step))).toBe(day)
      }),
    )
    expect(nearestStep('2017-10-12', '2017-10-21', days(7))).toBe(1)
    expect(nearestStep('2017-10-12', '2017-10-23', days(7))).toBe(2)
    expect(nearestStep('2017-10-12', '2017-01-01', days(7))).toBe(0)
    expect(nearestStep('2024-01-31', '2024-03-02', months(1))).toBe(1)
  })

  test('are typed in days, weeks, months and years up to ten, kept, and shown in the largest', () => {
    expect(typedStep(' 2 ', 'weeks')).toEqual(days(14))
    expect(typedStep('1', 'years')).toEqual(months(12))
    expect(shownStep(days(14))).toEqual({ count: 2, unit: 'weeks' })
    expect(shownStep(days(10))).toEqual({ count: 10, unit: 'days' })
    expect(shownStep(months(24))).toEqual({ count: 2, unit: 'years' })
    for (const count of ['', '0', '-1', '1.5', '4000', '11111', 'x', '٧'])
      expect(typedStep(count, 'days')).toBeNull()
    expect(typedStep('1', 'toString')).toBeNull()
    fc.assert(
      fc.property(anyStep, (step) => {
        expect(parseStep(stepText(step))).toEqual(step)
      }),
    )
    for (const text of ['', '7', '0 days', '7 weeks', '9999 days'])
      expect(() => parseStep(text)).toThrow('no step')
  })

  test('are suggested by what the windows are', () => {
    expect(suggestedStep([{ from: '2024-02-01', to: '2024-02-29' }])).toEqual(months(1))
    expect(
      suggestedStep([
        { from: '2024-01-01', to: '2024-12-31' },
        { from: '', to: '2024-12-31' },
      ]),
    ).toEqual(months(12))
    expect(suggestedStep([{ from: '', to: '2024-12-31' }])).toEqual(days(7))
  })
})
