import { expect, test } from 'vitest'
import { canLieIn, isPlaceCode, parseCoordinates } from './place-rules'

test('degrees are read as they are written', () => {
  expect(parseCoordinates(' 36.2 ', '-37.16')).toEqual({ ok: true, at: { lat: 36.2, lon: -37.16 } })
  expect(parseCoordinates('', ' ')).toEqual({ ok: true, at: { lat: null, lon: null } })
})

test.each([
  ['36.2', '', 'half'],
  ['', '37', 'half'],
  ['90.1', '37', 'north'],
  ['36,2', '37', 'north'],
  ['36.2', '180.5', 'east'],
  ['36.2', '1e2', 'east'],
])('%j and %j are refused: %s', (north, east, fault) => {
  expect(parseCoordinates(north, east)).toEqual({ ok: false, fault })
})

test('a code can stand in an address and in a file', () => {
  for (const code of ['SY09', 'gn169577', 'x-aleppo-east']) expect(isPlaceCode(code, 'city')).toBe(true)
  for (const code of ['', 'A', 'a+b', 'a;b', 'a b', '-a1', 'حلب'])
    expect(isPlaceCode(code, 'city')).toBe(false)
  expect(isPlaceCode('LB', 'country')).toBe(true)
  expect(isPlaceCode('LBN', 'country')).toBe(false)
})

test('what is smaller lies in what is larger', () => {
  expect(canLieIn('city', 'admin2')).toBe(true)
  expect(canLieIn('locality', 'city')).toBe(true)
  expect(canLieIn('admin1', 'admin1')).toBe(false)
  expect(canLieIn('admin1', 'city')).toBe(false)
})
