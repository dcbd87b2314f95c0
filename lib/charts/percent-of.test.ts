import { expect, it } from 'vitest'
import { percentOf, shownPercent } from './percent-of'

it('a part of several is never all of it, and never nothing', () => {
  expect([99.9, 0.2, 50.4].map(shownPercent)).toEqual([99, 1, 50])
  expect(percentOf(999_999n, 1_000_000n)).toBe(99)
  expect(percentOf(1n, 1_000_000n)).toBe(1)
  expect(percentOf(7n, 7n)).toBe(100)
  // 105,197 of 130,046 are 80.9 %.
  expect(percentOf(105_197n, 130_046n)).toBe(81)
})
