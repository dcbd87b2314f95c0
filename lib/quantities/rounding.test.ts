import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agreeRounded, roundedFrom } from './rounding'

const exact = (amount: string, unit: string) => ({ qualifier: 'exact', amount, amountTo: '', unit })

describe('two exact amounts are one when rounded', () => {
  test.each([
    ['657', 'km', '657.3', 'km', true],
    ['657', 'km', '657300', 'm', true],
    ['657', 'km', '656.5', 'km', true],
    ['657', 'km', '657.51', 'km', false],
    ['657', 'km', '658', 'km', false],
    ['1.7', 'ha', '16800', 'm2', true],
    ['24000', 'count', '24268', 'count', true],
    ['24000', 'count', '24501', 'count', false],
    ['657', 'count', '658', 'count', false],
    // One digit and noughts are as often exact.
    ['300', 'count', '310', 'count', false],
    ['0', 'km', '0.3', 'km', false],
  ])('%s %s and %s %s: %s', (a, unit, b, other, agree) => {
    expect(agreeRounded(exact(a, unit), exact(b, other))).toBe(agree)
    expect(agreeRounded(exact(b, other), exact(a, unit))).toBe(agree)
  })

  test('an amount that is not stated as exact is left to its own bounds', () => {
    expect(roundedFrom({ ...exact('657', 'km'), qualifier: 'about' })).toBeNull()
    expect(agreeRounded(exact('657.3', 'km'), { ...exact('657', 'km'), qualifier: 'at_least' })).toBe(false)
  })

  test('an amount rounded to fewer decimals agrees with what it was', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999_999 }),
        fc.integer({ min: 1, max: 3 }),
        (metres, kept) => {
          const kilometres = metres / 1000
          fc.pre(Number(kilometres.toFixed(3 - kept)) > 0)
          const rounded = exact(kilometres.toFixed(3 - kept), 'km')
          expect(agreeRounded(rounded, exact(String(metres), 'm'))).toBe(true)
        },
      ),
    )
  })
})
