import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTypedAmount, typedAmount } from './typed-amount'

const read = (text: string, language = 'en') => {
  const found = readTypedAmount(text, language)
  return found.kind === 'amount' ? found.decimal : null
}

describe('an amount as typed', () => {
  test.each([
    ['24000', 'en', '24000'],
    ['24 000', 'fr', '24000'],
    ['24 000', 'fr', '24000'],
    ['24 000', 'ru', '24000'],
    ['24,000', 'en', '24000'],
    ['24.000', 'de', '24000'],
    ["24'000", 'de', '24000'],
    ['1,5', 'en', '1.5'],
    ['1,5', 'fr', '1.5'],
    ['1.5', 'de', '1.5'],
    ['1,683.4', 'en', '1683.4'],
    ['1.683,4', 'en', '1683.4'],
    ['1 683,4', 'uk', '1683.4'],
    ['1,234,567', 'fr', '1234567'],
    ['88.767', 'en', '88.767'],
    ['3,677.9285', 'en', '3677.9285'],
    ['٢٤٬٠٠٠', 'ar', '24000'],
    ['٢٤٠٠٠', 'en', '24000'],
    ['١٫٥', 'ar', '1.5'],
    ['۱۲۳', 'fa', '123'],
    ['0', 'en', '0'],
    ['007', 'en', '007'],
    ['1.50', 'en', '1.50'],
    ['1.683,40', 'de', '1683.40'],
    ['5', 'no-such-language', '5'],
  ])('%s in %s is %s', (text, language, expected) => {
    expect(read(text, language)).toBe(expected)
  })

  test.each([
    '',
    ' ',
    'many',
    '-5',
    '+5',
    '1e3',
    '12 34',
    '1,23,4',
    '1.2.3',
    '1,234.567.8',
    '.5',
    '5.',
    '5 t',
    '1,,5',
  ])('"%s" is none', (text) => {
    expect(read(text)).toBeNull()
  })

  test('that is on record is typed so that the same digits are read again', () => {
    const decimal = fc.tuple(fc.stringMatching(/^[0-9]{1,12}$/), fc.stringMatching(/^(\.[0-9]{1,6})?$/))
    const language = fc.constantFrom('en', 'fr', 'ar', 'ru', 'uk', 'es', 'de', 'pt', 'fa', 'zz')
    fc.assert(
      fc.property(decimal, language, (parts, language) => {
        const printed = parts.join('')
        expect(read(typedAmount(printed, language), language)).toBe(printed)
      }),
    )
  })

  test('is what the language itself writes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999 }),
        fc.integer({ min: 0, max: 99 }),
        fc.constantFrom('en', 'fr', 'ar-EG', 'ru', 'uk', 'es', 'de', 'pt', 'fa'),
        (whole, cents, language) => {
          const amount = Number(`${whole}.${String(cents).padStart(2, '0')}`)
          const written = new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(amount)
          expect(Number(read(written, language))).toBe(amount)
        },
      ),
    )
  })
})
