import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isAlike } from './alike-ids'

test.each([
  ['007', '7'],
  ['bh-007', 'BH-7'],
  ['bh 1', 'bh1'],
  ['bh-1', 'bh\u200B-1'],
  ['caf\u00E9', 'cafe\u0301'],
  ['1.10', '1.1'],
  ['7.00', '7'],
  ['1E5', '1.00E+05'],
  ['1E5', '100000'],
  ['1234567890123456', '1.23457E+15'],
  ['1234567890123456', '1.23E+15'],
  ['1234567890123456', '1234567890123450'],
  ['2024-01', 'Jan-24'],
  ['2024-01', '45292'],
  ['2024-01-05', '05/01/2024'],
  ['2024-01-05', '1/5/2024'],
  ['2024-01-05', '45296'],
  ['2024-01-05', '5-Jan-24'],
  ['3-4', '04-Mar'],
  ['3-4', '03-Apr'],
  ['3/4', '04-mars'],
])('%s may have become %s', (one, other) => {
  expect(isAlike(one, other)).toBe(true)
  expect(isAlike(other, one)).toBe(true)
})

test.each([
  ['7', '70'],
  ['bulletin-7', 'bulletin-8'],
  ['3-4', '4-3'],
  ['2024-01', '2024-02'],
  ['2024-01-05', '2024-05-01'],
  ['10', '01'],
  ['Jan-24', 'Feb-24'],
  ['1.23E+15', '1.24E+15'],
  ['1234567890123456', '1.24E+15'],
  ['a', 'b'],
  ['', '0'],
])('%s is another id than %s', (one, other) => {
  expect(isAlike(one, other)).toBe(false)
  expect(isAlike(other, one)).toBe(false)
})

test('noughts before a number are no other id, and another number is', () => {
  fc.assert(
    fc.property(
      fc.nat(),
      fc.nat(),
      fc.nat(5),
      fc.constantFrom('', 'bulletin-', 'SY/'),
      (a, b, noughts, before) => {
        expect(isAlike(`${before}${a}`, `${before}${'0'.repeat(noughts)}${a}`)).toBe(true)
        if (a !== b) expect(isAlike(`${before}${a}`, `${before}${'0'.repeat(noughts)}${b}`)).toBe(false)
      },
    ),
  )
})

test('of any two ids one is like the other or neither', () => {
  const ids = fc.string({ unit: fc.constantFrom(...'0123456789-/.E+ Janb'), maxLength: 10 })
  fc.assert(
    fc.property(ids, ids, (one, other) => {
      expect(isAlike(one, other)).toBe(isAlike(other, one))
    }),
  )
})
