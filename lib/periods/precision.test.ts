import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isoDay } from './day'
import { edgeOf, heldPrecision } from './precision'

test.each([
  ['2024-02-15', 'month', 'last', '2024-02-29'],
  ['2024-02-15', 'year', 'last', '2024-12-31'],
  ['2024-02-15', 'month', 'first', '2024-02-01'],
  ['2024-02-15', 'year', 'first', '2024-01-01'],
] as const)('%s known to the %s is, as the %s day, %s', (day, precision, end, edge) => {
  expect(edgeOf(day, precision, end)).toBe(edge)
  expect(heldPrecision(edge, precision, end, '')).toBe(precision)
  expect(heldPrecision(day, precision, end, '')).toBe('')
})

test.each([
  ['', 'month', 'first', ''],
  ['', 'day', 'first', ''],
  ['', 'recent', 'first', 'recent'],
  ['2024-01-01', 'recent', 'first', ''],
  ['2024-01-31', 'recent', 'last', 'recent'],
  ['2024-01-31', 'day', 'last', 'day'],
] as const)('%j with the precision %s, as the %s day, is held as %j', (day, precision, end, held) => {
  expect(heldPrecision(day, precision, end, '')).toBe(held)
})

test('an edge is an edge of itself, whatever the day', () => {
  const days = fc.integer({ min: -719_162, max: 2_932_896 }).map(isoDay)
  fc.assert(
    fc.property(
      days,
      fc.constantFrom('month', 'year'),
      fc.constantFrom('first', 'last'),
      (day, precision, end) => {
        const edge = edgeOf(day, precision, end)
        expect(edgeOf(edge, precision, end)).toBe(edge)
        expect(heldPrecision(edge, precision, end, '')).toBe(precision)
        expect(end === 'first' ? edge <= day : edge >= day).toBe(true)
        expect(edge.slice(0, precision === 'year' ? 4 : 7)).toBe(day.slice(0, precision === 'year' ? 4 : 7))
      },
    ),
  )
})

test('a month that is not over when the report comes out ends with the day of publication', () => {
  expect(heldPrecision('2016-05-05', 'month', 'last', '2016-05-05')).toBe('month')
  expect(heldPrecision('2016-05-31', 'month', 'last', '2016-05-05')).toBe('month')
  expect(heldPrecision('2016-05-04', 'month', 'last', '2016-05-05')).toBe('')
  expect(heldPrecision('2016-05-05', 'month', 'first', '2016-05-05')).toBe('')
})
