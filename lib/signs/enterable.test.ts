import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleared } from './cleared'
import { enterable } from './enterable'

const uses = ['code', 'name', 'line', 'lines', 'address'] as const
const signs = [
  '\u202e',
  '\u202d',
  '\u2066',
  '\u2069',
  '\u202a',
  '\u202c',
  '\u0000',
  '\ue000',
  '\ufffc',
  '\n',
  '\u2028',
  '\t',
]
const tricky = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...signs, ' ', 'a', 'ب', '1'),
    fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }),
  ),
  maxLength: 20,
})

describe('a text on record as a file gives it', () => {
  it.each([
    ['Cleared \u202e420\u202c devices', 'line', 'Cleared 420 devices'],
    ['two\u2028lines of a title', 'line', 'two lines of a title'],
    ['first\n\u202esecond', 'lines', 'first\nsecond'],
    ['Team \u2066One', 'name', 'Team One'],
    ['https://example.org/\u202ea', 'address', 'https://example.org/a'],
  ] as const)('loses of %j, a %s, what entering refuses', (text, use, left) => {
    expect(enterable(text, use)).toBe(left)
  })

  it('can always be entered, and is as it was where it can be already', () => {
    fc.assert(
      fc.property(tricky, fc.constantFrom(...uses), (text, use) => {
        const given = enterable(text, use)
        expect(cleared(given, use).unseen).toBe(null)
        if (cleared(text, use).unseen === null) expect(given).toBe(text)
      }),
      { numRuns: 2_000 },
    )
  })
})
