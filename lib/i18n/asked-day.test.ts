import { expect, test } from 'vitest'
import { askedDay, withDay } from './asked-day'

test('links to pages and files of the record keep the day', () => {
  expect(withDay('/en', '2017-10-14')).toBe('/en?asOf=2017-10-14')
  expect(withDay('/en/sy/reports?q=a#list', '2017-10-14')).toBe('/en/sy/reports?q=a&asOf=2017-10-14#list')
  expect(withDay('/api/v1/claims.csv', '2017-10-14')).toBe('/api/v1/claims.csv?asOf=2017-10-14')
})

test('all other addresses stay as they are', () => {
  for (const address of [
    '#why',
    '/en/desk',
    '/en/desk/reports',
    'https://example.org/en',
    '/icon.svg',
    '?',
    '/en?asOf=2016-01-01',
  ])
    expect(withDay(address, '2017-10-14')).toBe(address)
  expect(withDay('/en', null)).toBe('/en')
  expect(askedDay()).toBeNull()
})
