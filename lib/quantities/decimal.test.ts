import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commandText } from '@/lib/i18n/problem-text'
import { compareDecimals, formatDecimal, parseDecimal } from './decimal'

const read = (text: string) => {
  const parsed = parseDecimal(text)
  return parsed.ok ? parsed.value : commandText(parsed.problem)
}

describe('an amount as written', () => {
  it('is read exactly', () => {
    expect(read('3677.9285')).toEqual({ digits: 36_779_285n, scale: 4 })
    expect(read('0')).toEqual({ digits: 0n, scale: 0 })
    expect(read('3.50')).toEqual({ digits: 350n, scale: 2 })
    expect(read('007')).toEqual({ digits: 7n, scale: 0 })
    expect(read('12345678901234567890')).toEqual({ digits: 12_345_678_901_234_567_890n, scale: 0 })
  })

  it.each([
    ['1,683.4', '"1,683.4" has a comma; write amounts with a point and no separators: 1683.4'],
    ['1,234,567', '"1,234,567" has a comma; write amounts with a point and no separators: 1234567'],
    ['1683,4', '"1683,4" has a comma; write amounts with a point and no separators: 1683.4'],
    ['1.683,4', '"1.683,4" has a comma; write amounts with a point and no separators: 1683.4'],
    ['1,683', '"1,683" has a comma; write amounts with a point and no separators: 1683 or 1.683'],
    [',5', '",5" has a comma; write amounts with a point and no separators, such as 1683.4'],
    ['1 683.4', '"1 683.4" has a space; write amounts with a point and no separators: 1683.4'],
    ['1\u00a0683', '"1\u00a0683" has a space; write amounts with a point and no separators: 1683'],
    ['12 items', '"12 items" has a space; write amounts with a point and no separators, such as 1683.4'],
    ['-5', '"-5" has a sign; write amounts without one: 5'],
    ['+5.5', '"+5.5" has a sign; write amounts without one: 5.5'],
    ['−5', '"−5" has a sign; write amounts without one: 5'],
    ['-x', '"-x" has a sign; write amounts without one'],
    ['1.5e6', '"1.5e6" has an exponent; write amounts in full: 1500000'],
    ['15E-1', '"15E-1" has an exponent; write amounts in full: 1.5'],
    ['1e999', '"1e999" has an exponent; write amounts in full'],
    ['5.', '"5." has no digit on one side of the point; write amounts with a point and no separators: 5'],
    ['.5', '".5" has no digit on one side of the point; write amounts with a point and no separators: 0.5'],
    ['٣٦٫٥', '"٣٦٫٥" has digits other than 0 to 9; write amounts with a point and no separators: 36.5'],
    ['dozens', '"dozens" is not a number; write amounts as digits with at most one point, such as 1683.4'],
    ['0x1F', '"0x1F" is not a number; write amounts as digits with at most one point, such as 1683.4'],
    ['1.2.3', '"1.2.3" is not a number; write amounts as digits with at most one point, such as 1683.4'],
    ['.', '"." is not a number; write amounts as digits with at most one point, such as 1683.4'],
    ['', 'is blank; write the amount that the report prints, and 0 only where the report says none'],
    [' ', 'is blank; write the amount that the report prints, and 0 only where the report says none'],
    ['9'.repeat(41), 'is 41 characters long; write an amount of at most 40'],
  ])('%j is a problem with a remedy', (text, problem) => expect(read(text)).toBe(problem))

  it('is written without trailing zeros', () => {
    expect(formatDecimal({ digits: 350n, scale: 2 })).toBe('3.5')
    expect(formatDecimal({ digits: 5n, scale: 3 })).toBe('0.005')
    expect(formatDecimal({ digits: 1_000n, scale: 3 })).toBe('1')
    expect(formatDecimal({ digits: 1_000n, scale: 0 })).toBe('1000')
    expect(formatDecimal({ digits: -5n, scale: 1 })).toBe('-0.5')
  })

  it('survives writing and reading', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 20n }), fc.nat(12), (digits, scale) => {
        const parsed = parseDecimal(formatDecimal({ digits, scale }))
        expect(parsed.ok && compareDecimals(parsed.value, { digits, scale })).toBe(0)
      }),
    )
  })

  it('compares across scales', () => {
    expect(compareDecimals({ digits: 15n, scale: 1 }, { digits: 150n, scale: 2 })).toBe(0)
    expect(compareDecimals({ digits: 149n, scale: 2 }, { digits: 15n, scale: 1 })).toBe(-1)
    expect(compareDecimals({ digits: 2n, scale: 0 }, { digits: 15n, scale: 1 })).toBe(1)
  })

  it('never throws, whatever the text', () => {
    const answers = (text: string) => typeof parseDecimal(text).ok === 'boolean'
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), answers))
    fc.assert(fc.property(fc.stringMatching(/^[-+0-9., e٣\u00a0]{0,12}$/), answers))
  })
})
