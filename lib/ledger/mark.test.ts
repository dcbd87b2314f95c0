import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Mark, markOf, markOfDifference, markOfSum } from './mark'

it.each([
  { low: 5n, value: 5n, high: null, mark: 'at_least' },
  { low: 5n, value: 7n, high: null, mark: 'about' },
  { low: 0n, value: 7n, high: 9n, mark: 'at_most' },
  { low: 0n, value: 7n, high: null, mark: 'about' },
  { low: 0n, value: 0n, high: 0n, mark: null },
  { low: 5n, value: 7n, high: 9n, mark: null },
])('$low <= $value <= $high reads "$mark"', ({ mark, ...point }) => expect(markOf(point)).toBe(mark))

/** What an amount with its word allows: its ends, with `far` for where there is none. */
type Stated = { value: number; mark: Mark | null }
const far = 1e9
const allowedBy = ({ value, mark }: Stated) =>
  ({
    at_least: { low: value, high: value + far },
    at_most: { low: value - far, high: value },
    about: { low: value - far, high: value + far },
    none: { low: value, high: value },
  })[mark ?? 'none']

const stated: fc.Arbitrary<Stated> = fc.record({
  value: fc.integer({ min: 0, max: 1000 }),
  mark: fc.constantFrom('at_least', 'at_most', 'about', null),
})

/** Ends that lie far away say only that there is none. */
const ends = ({ low, high }: { low: number; high: number }, around: number) => ({
  less: low < around - far / 2,
  more: high > around + far / 2,
})

describe('the word before what is computed', () => {
  it('of a sum is that of the intervals added', () => {
    fc.assert(
      fc.property(fc.array(stated, { maxLength: 6 }), (all) => {
        const value = all.reduce((sum, one) => sum + one.value, 0)
        const added = {
          low: all.reduce((sum, one) => sum + allowedBy(one).low, 0),
          high: all.reduce((sum, one) => sum + allowedBy(one).high, 0),
        }
        const mark = markOfSum(all.map((one) => one.mark))
        expect(ends(allowedBy({ value, mark }), value)).toEqual(ends(added, value))
      }),
    )
  })

  it('of a difference is that of the intervals taken from each other', () => {
    fc.assert(
      fc.property(stated, stated, (whole, part) => {
        const value = whole.value - part.value
        const left = {
          low: allowedBy(whole).low - allowedBy(part).high,
          high: allowedBy(whole).high - allowedBy(part).low,
        }
        const mark = markOfDifference(whole.mark, part.mark)
        expect(ends(allowedBy({ value, mark }), value)).toEqual(ends(left, value))
      }),
    )
  })

  it('is "at most" of a total less an "at least", and "about" where neither is bounded', () => {
    expect(markOfDifference(null, 'at_least')).toBe('at_most')
    expect(markOfDifference('at_least', null)).toBe('at_least')
    expect(markOfDifference('at_least', 'at_least')).toBe('about')
    expect(markOfDifference(null, null)).toBe(null)
  })
})
