import { expect, it } from 'vitest'
import { decodedPart, parseCountryParams } from './address'
import { addressPart } from './address-part'

it('only a known locale and two small letters make a country’s address', () => {
  expect(parseCountryParams({ locale: 'en', country: 'sy' })).toEqual({ locale: 'en', country: 'sy' })
  for (const [locale, country] of [
    ['xx', 'sy'],
    ['constructor', 'sy'],
    ['en', 'SY'],
    ['en', 'syr'],
    ['en', ''],
    ['en', 's%79'],
  ] as const) {
    expect(parseCountryParams({ locale, country })).toBeNull()
  }
})

it('a part of an address is decoded, or refused', () => {
  expect(decodedPart('east%20aleppo%2F1')).toBe('east aleppo/1')
  expect(decodedPart('%E0%A4')).toBeNull()
  expect(decodedPart('a%00b')).toBeNull()
  expect(decodedPart('a%2500b')).toBe('a%00b')
})

it.each(['.', '..', '...', '.a', '. b', '%2e', 'a/b', '?x#y', 'ü;=&+', 'new', '\\', '💥'])(
  '%s alone is a part of an address that leads to it',
  (key) => {
    const part = addressPart(key)
    const { pathname } = new URL(`/en/sy/reports/${part}`, 'http://localhost')
    expect(pathname.split('/')).toEqual(['', 'en', 'sy', 'reports', part])
    expect(decodedPart(part)).toBe(key)
  },
)
