import { expect, it } from 'vitest'
import { markOf } from './mark'

it.each([
  { low: 5n, value: 5n, high: null, mark: 'at_least' },
  { low: 5n, value: 7n, high: null, mark: 'about' },
  { low: 0n, value: 7n, high: 9n, mark: 'at_most' },
  { low: 0n, value: 7n, high: null, mark: 'about' },
  { low: 0n, value: 0n, high: 0n, mark: null },
  { low: 5n, value: 7n, high: 9n, mark: null },
])('$low <= $value <= $high reads "$mark"', ({ mark, ...point }) => expect(markOf(point)).toBe(mark))
