import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTypedAmount, typedAmount } from './typed-amount'

const read = (text: string, language = 'en') => readTypedAmount(text, language)

const languages = ['en', 'fr', 'ar', 'ru', 'es', 'fa', 'ja', 'hi', 'de-CH', 'zz']

/** Nought to nine of a numbering system; null where it has no such digits. */
function digitsIn(script: string): string | null {
  const format = new Intl.NumberFormat(`en-u-nu-${script}`, { useGrouping: false })
  const digits = Array.from({ length: 10 }, (_, digit) => format.format(digit))
  return new Set(digits).size === 10 && digits.every((digit) => [...digit].length === 1)
    ? digits.join('')
    : null
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
    ['٢٤٬٠٠٠', 'ru', '24000'],
    ['١٫٥٠٠', 'ru', '1.500'],
    ['٢٤,٠٠٠', 'ru', '24000'],
    ['２４，０００', 'ja', '24000'],
    ['二四〇', 'ja', '240'],
    ['១.៥០០', 'en', '1500'],
    ['12,34,567', 'en', '1234567'],
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

  test('is read in every script of digits, with the signs of that script, whatever the language of the report', () => {
    const scripts = Intl.supportedValuesOf('numberingSystem').filter((script) => digitsIn(script) !== null)
    expect(scripts.length).toBeGreaterThan(60)
    const others = scripts
      .filter((script) => !['latn', 'fullwide', 'hanidec'].includes(script))
      .map((script) => {
        const home = { khmr: 'km', laoo: 'lo' }[script] ?? 'en'
        const written = new Intl.NumberFormat(`${home}-u-nu-${script}`, { maximumFractionDigits: 3 })
        return [script, written.format(24_000), written.format(24.125)] as const
      })
    for (const language of languages) {
      for (const script of scripts) {
        const own = new Intl.NumberFormat(`${language}-u-nu-${script}`, { maximumFractionDigits: 1 })
        expect.soft(read(own.format(1_234_567.5), language), `${script} in ${language}`).toBe('1234567.5')
        expect.soft(read(digitsIn(script)!, language), `${script} in ${language}`).toBe('0123456789')
      }
      // A lone sign before three digits is the only doubt: it is what the script makes of it, in a report in any language.
      for (const [script, thousands, fraction] of others) {
        expect.soft(read(thousands, language), `${script} in ${language}`).toBe('24000')
        expect.soft(read(fraction, language), `${script} in ${language}`).toBe('24.125')
      }
    }
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
