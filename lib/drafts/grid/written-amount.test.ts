import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTypedAmount } from '@/lib/quantities/typed-amount'
import { readWrittenAmount } from './written-amount'

const read = (text: string, language = 'en') => readWrittenAmount(text, language)
const nothing = { amountTo: null, qualifier: null, unit: null }

describe('an amount with more than its number', () => {
  test.each([
    ['~300', { amount: '300', qualifier: 'about' }],
    ['about 40', { amount: '40', qualifier: 'about' }],
    ['>500', { amount: '500', qualifier: 'at_least' }],
    ['500+', { amount: '500', qualifier: 'at_least' }],
    ['more than 1,200', { amount: '1,200', qualifier: 'at_least' }],
    ['≤ 7', { amount: '7', qualifier: 'at_most' }],
    ['12-15', { amount: '12', amountTo: '15', qualifier: 'between' }],
    ['12 – 15 ha', { amount: '12', amountTo: '15', qualifier: 'between', unit: 'ha' }],
    ['1.5-2 million', { amount: '1500000', amountTo: '2000000', qualifier: 'between' }],
    ['12k', { amount: '12000' }],
    ['1.5 million', { amount: '1500000' }],
    ['1.5M', { amount: '1500000' }],
    ['12 ha', { amount: '12', unit: 'ha' }],
    ['12 m²', { amount: '12', unit: 'm2' }],
    ['3.5 sq km', { amount: '3.5', unit: 'km2' }],
    ['12 m', { amount: '12', unit: 'm' }],
    ['1.2 million square metres', { amount: '1200000', unit: 'm2' }],
  ])('%s', (text, said) => expect(read(text)).toEqual({ ...nothing, ...said }))

  test('is read in the language of the report', () => {
    expect(read('1,5 millions', 'fr')).toEqual({ ...nothing, amount: '1500000' })
    expect(read('около 300', 'ru')).toEqual({ ...nothing, amount: '300', qualifier: 'about' })
    expect(read('١٢ هكتار', 'ar')).toMatchObject({ unit: 'ha' })
  })

  test.each([
    '',
    '24 000',
    'many',
    '12 apples',
    '15-12',
    '5/3',
    '~',
    'about',
    '> 12-15',
    '12 ha 5',
    '1 billion',
  ])('stays as it is typed where it is a number alone, or not understood: %s', (text) =>
    expect(read(text)).toBeNull(),
  )

  test('any qualifier, number, power and unit that people write together are told apart again', () => {
    const signs = fc.constantFrom(['', null], ['~', 'about'], ['> ', 'at_least'], [
      'at most ',
      'at_most',
    ] as const)
    const powers = fc.constantFrom(['', 1], ['k', 1_000], [' thousand', 1_000], [
      ' million',
      1_000_000,
    ] as const)
    const units = fc.constantFrom(
      ['', null],
      [' ha', 'ha'],
      [' km', 'km'],
      [' km2', 'km2'],
      [' people', 'people'],
    )
    fc.assert(
      fc.property(
        signs,
        fc.integer({ min: 1, max: 999_999 }),
        powers,
        units,
        ([sign, qualifier], number, [word, times], [behind, unit]) => {
          const text = `${sign}${number}${word}${behind}`
          if (text === String(number)) return
          const found = readWrittenAmount(text, 'en')
          expect({ ...found, amount: readTypedAmount(found?.amount ?? '', 'en') }).toEqual({
            ...{ amount: String(number * Number(times)), amountTo: null, qualifier, unit },
          })
        },
      ),
    )
  })

  test('whatever is typed, what is understood is a number, and nothing throws', () => {
    const signs = fc.constantFrom(...'0123456789٣.,-–~<>+ kMha²tonmilfк')
    fc.assert(
      fc.property(
        fc.string({ unit: signs, maxLength: 12 }),
        fc.constantFrom('en', 'fr', 'ar'),
        (text, language) => {
          const found = readWrittenAmount(text, language)
          if (found === null) return
          expect(readTypedAmount(found.amount, language)).not.toBeNull()
          if (found.amountTo !== null) expect(readTypedAmount(found.amountTo, language)).not.toBeNull()
        },
      ),
      { numRuns: 2_000 },
    )
  })
})
