import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commandText } from '@/lib/i18n/problem-text'
import { habitsOf } from './habits-of'
import { readNumber } from './read-number'

const number = (text: string, unit = '') => ({ kind: 'number', text, unit })

describe('an amount', () => {
  test.each([
    ['1.234,5', '1234.5'],
    ['1,234.5', '1234.5'],
    ["1'234", '1234'],
    ['1’234’567', '1234567'],
    ['1 234', '1234'],
    ['1\u00a0234', '1234'],
    ['1\u202f234,5', '1234.5'],
    ['1\u2009234\u2009567', '1234567'],
    ['1,5', '1.5'],
    ['0,125', '0.125'],
    ['0.125', '0.125'],
    ['1.234.567', '1234567'],
    ['12,34,567', '1234567'],
    ['٢٤٬٠٠٠', '24000'],
    ['١٢٫٥', '12.5'],
    ['۱۲۳۴', '1234'],
    ['+5', '5'],
    ['1.2E+05', '120000'],
    ['1,2e-3', '0.0012'],
    ['007', '007'],
  ])('%s is %s whatever the habits', (text, value) => {
    for (const habits of [{}, { decimal: '.' }, { decimal: ',' }] as const)
      expect(readNumber(text, habits)).toEqual(number(value))
  })

  test('of a number cell is its shortest decimal', () => {
    expect(readNumber(0.1, {})).toEqual(number('0.1'))
    expect(readNumber(1234.567, {})).toEqual(number('1234.567'))
    expect(readNumber(1e21, {})).toEqual(number('1000000000000000000000'))
    expect(readNumber(1.5e-7, {})).toEqual(number('0.00000015'))
  })

  test('can be two numbers, until the habits of the file decide', () => {
    expect(readNumber('1,234', {})).toEqual({ kind: 'ambiguous', withPoint: '1234', withComma: '1.234' })
    expect(readNumber('1,234', { decimal: '.' })).toEqual(number('1234'))
    expect(readNumber('1.234', { decimal: '.' })).toEqual(number('1.234'))
    expect(readNumber('1.234 km2', { decimal: ',' })).toEqual(number('1234', 'km2'))
  })

  test.each([
    ['35 000 m2', '35000', 'm2'],
    ['12 km²', '12', 'km²'],
    ['3,5ha', '3.5', 'ha'],
    ['٣٥ م²', '35', 'م²'],
    ['12 (est.)', '12', '(est.)'],
  ])('%s has its unit apart', (text, value, unit) => {
    expect(readNumber(text, {})).toEqual(number(value, unit))
  })

  test.each([
    '',
    '  ',
    '-',
    '–',
    '—',
    '--',
    '...',
    '…',
    'n/a',
    'N.A.',
    'NA',
    's/o',
    'n.d.',
    'н/д',
    'нет данных',
    'لا يوجد',
    '#N/A',
    '#NV',
    'k. A.',
    'sin dato',
  ])('%j says nothing', (text) => {
    expect(readNumber(text, {})).toEqual({ kind: 'blank' })
  })

  test.each([
    ['-5', 'below zero'],
    ['−5', 'below zero'],
    ['(1,234)', 'below zero'],
    ['5-', 'below zero'],
    ['35%', 'is a share'],
    ['35 %', 'is a share'],
    ['٪35', 'before its number'],
    ['#REF!', 'went wrong'],
    ['#VALUE!', 'went wrong'],
    ['#DIV/0!', 'went wrong'],
    ['about 300', 'before its number'],
    ['nil', 'is not a number'],
    ['1.2.3', 'is not one number'],
    ['12 34', 'is not one number'],
    ['10-20', 'one number'],
  ])('%j is refused: %s', (text, problem) => {
    const read = readNumber(text, {})
    expect(read.kind === 'problem' && commandText(read.problem)).toContain(problem)
  })
  test('is no day and not below zero', () => {
    expect(readNumber({ day: '2024-03-05' }, {})).toMatchObject({ kind: 'problem' })
    expect(readNumber(-1, {})).toMatchObject({ kind: 'problem' })
  })
})

test('the habits of a column are what its certain texts say', () => {
  expect(habitsOf(['1,234', '2,5'])).toEqual({ habits: { decimal: ',' }, ambiguous: {} })
  expect(habitsOf(['1,234', '2.5', 'x'])).toEqual({ habits: { decimal: '.' }, ambiguous: {} })
  expect(habitsOf(['1,234', '5'])).toEqual({ habits: {}, ambiguous: { decimal: '1,234' } })
  expect(habitsOf(['1,234', '2.5', '3,5'])).toEqual({ habits: {}, ambiguous: { decimal: '1,234' } })
  expect(habitsOf(['1.234.567'])).toEqual({ habits: { decimal: ',' }, ambiguous: {} })
  expect(habitsOf(['01/02/2024', '25/02/2024'])).toEqual({ habits: { dayOrder: 'day-first' }, ambiguous: {} })
  expect(habitsOf(['01/02/2024', '02/25/2024'])).toEqual({
    habits: { dayOrder: 'month-first' },
    ambiguous: {},
  })
  expect(habitsOf(['01/02/24', '03/03/2024'])).toEqual({ habits: {}, ambiguous: { dayOrder: '01/02/24' } })
  expect(habitsOf(['01.02.2024', '5'])).toEqual({ habits: {}, ambiguous: {} })
})

const LOCALES = [
  ...['en', 'fr', 'de', 'es', 'pt', 'pt-BR', 'ru', 'uk', 'ar', 'ar-EG', 'ar-SY', 'fa', 'de-CH', 'fr-CH'],
  ...['en-IN', 'hi', 'ja', 'pl', 'sv', 'it', 'tr', 'bn', 'my', 'km', 'lo', 'es-CO', 'es-MX', 'en-ZA'],
]

test('what is written by the habit of any language comes back, or is ambiguous', () => {
  const amounts = fc.tuple(
    fc.bigInt({ min: 0n, max: 999_999_999_999n }),
    fc.integer({ min: 0, max: 6 }),
    fc.nat(),
  )
  fc.assert(
    fc.property(
      fc.array(amounts, { minLength: 1, maxLength: 8 }),
      fc.constantFrom(...LOCALES),
      (column, locale) => {
        const decimals = column.map(([whole, scale, rest]) =>
          scale === 0 ? String(whole) : `${whole}.${String(rest % 10 ** scale).padStart(scale, '0')}`,
        )
        const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 6, minimumFractionDigits: 0 })
        const texts = decimals.map((text) => format.format(text as unknown as number))
        const { habits, ambiguous } = habitsOf(texts)
        for (const [at, text] of texts.entries()) {
          const read = readNumber(text, habits)
          const meant = trimmed(decimals[at]!)
          if (read.kind === 'ambiguous') {
            expect(ambiguous.decimal).toBeDefined()
            expect([trimmed(read.withPoint), trimmed(read.withComma)]).toContain(meant)
          } else expect([text, read.kind === 'number' && trimmed(read.text)]).toEqual([text, meant])
        }
      },
    ),
    { numRuns: 500 },
  )
})

const trimmed = (text: string) =>
  (text.includes('.') ? text.replace(/\.?0+$/, '') : text).replace(/^0+(?=\d)/, '')

test('no text makes it throw', () => {
  const sign = fc.constantFrom(..."0123456789.,'’ -+()%eE٠٩٫٬۵م²#N/A!\u202f")
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: sign })), (text) => {
      const read = readNumber(text, {})
      if (read.kind === 'number') expect(read.text).toMatch(/^\d+(\.\d+)?$/)
    }),
    { numRuns: 2_000 },
  )
})
