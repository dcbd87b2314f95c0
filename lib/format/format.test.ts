import { describe, expect, it } from 'vitest'
import { createFormat } from './format'

const format = createFormat('en-GB', (unit, amount) => (unit === 'count' ? amount : `${amount} ${unit}`))
const mass = { baseUnit: 'g', displayUnit: 't' } as const
const area = { baseUnit: 'm2', displayUnit: 'km2' } as const
const items = { baseUnit: 'count', displayUnit: 'count' } as const

it('a share in whole percent is written as the language writes one', () => {
  expect(format.wholePercent(81)).toBe('81%')
  expect(format.percent(1n, 3n)).toBe('33%')
  expect(createFormat('de', (_, amount) => amount).wholePercent(81)).toBe('81\u00a0%')
})

describe('amounts', () => {
  it('are exact to the base unit', () => {
    expect(format.exact(3_677_928_500n, mass)).toBe('3,677.9285 t')
    expect(format.exact(130_046n, items)).toBe('130,046')
    expect(format.bare(88_767_000n, area)).toBe('88.767')
  })

  it('beyond what a float can hold too', () => {
    expect(format.exact(1_000_000_000_000_001n, area)).toBe('1,000,000,000.000001 km2')
  })

  it.each([
    [88_767_000n, '88.767 km2'],
    [56_446_479n, '56.446 km2'],
    [5_200_000_000n, '5,200 km2'],
    [1_683_400_000n, '1,683.4 km2'],
    [4_123n, '0.0041 km2'],
    [0n, '0 km2'],
  ])('are short for headlines: %s', (amount, text) => {
    expect(format.short(amount, area)).toBe(text)
  })

  it('are rounded down where they are lower bounds', () => {
    expect(format.short(56_446_679n, area)).toBe('56.447 km2')
    expect(format.short(56_446_679n, area, 'lower')).toBe('56.446 km2')
    expect(format.short(999_999n, area, 'lower')).toBe('0.999 km2')
  })

  it('keep the digits that a report prints', () => {
    expect(format.printed('1683.40', 'km')).toBe('1,683.40 km')
    expect(format.printed('24000', 'count')).toBe('24,000')
  })

  it('keep every digit, however many a report prints', () => {
    const fraction = '09'.repeat(18)
    for (let digits = 1; digits <= fraction.length; digits++) {
      const printed = `1234.${fraction.slice(0, digits)}`
      expect(format.printed(printed, 'km')).toBe(`1,234.${fraction.slice(0, digits)} km`)
    }
    const arabic = createFormat('ar-EG', (_, amount) => amount)
    expect(arabic.printed(`2.${'0'.repeat(20)}12`, 'km')).toBe(`٢٫${'٠'.repeat(20)}١٢`)
  })
})

it('days and months do not depend on where the server stands', () => {
  expect(format.day('2017-09-22')).toBe('22 Sept 2017')
  expect(format.month(201712)).toBe('Dec 2017')
})

it('no year is taken for another one', () => {
  expect(format.day('0024-03-01')).toBe('1 Mar 0024')
  expect(format.month(2403)).toBe('Mar 0024')
  for (let year = 1; year <= 9999; year++) {
    const written = String(year).padStart(4, '0')
    expect(format.day(`${written}-06-30`).split(' ').at(-1)).toBe(written)
    expect(
      format
        .month(year * 100 + 6)
        .split(' ')
        .at(-1),
    ).toBe(written)
  }
})

it('languages are named, and sentences begin with a large letter', () => {
  expect(format.language('ru')).toBe('Russian')
  expect(format.language('not a code')).toBe('not a code')
  expect(format.sentence('area cleared')).toBe('Area cleared')
})

it('writes how large a file is with two digits', () => {
  const { bytes } = createFormat('en', (_, amount) => amount)
  expect([0, 949, 34_210, 1_234_567, 430_000_000, 5e9].map(bytes)).toEqual([
    '0 kB',
    '0.95 kB',
    '34 kB',
    '1.2 MB',
    '430 MB',
    '5 GB',
  ])
})

it('a day in Russian and Ukrainian ends with its year, and a list is written as its language does', () => {
  const [ru, uk, ar] = ['ru', 'uk', 'ar-u-nu-latn'].map((tag) => createFormat(tag, (_, amount) => amount))
  expect(ru!.day('2017-09-22')).toBe('22 сент. 2017')
  expect(uk!.month(201709)).toBe('вер. 2017')
  expect(ru!.list(['а', 'б', 'в'])).toBe('а, б и в')
  expect(ar!.list(['أ', 'SY'])).toBe('أ و\u2068SY\u2069')
  expect(createFormat('en-GB', (_, amount) => amount).list(['a', 'b'])).toBe('a, b')
})
