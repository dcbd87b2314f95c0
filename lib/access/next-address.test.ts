import { expect, test } from 'vitest'
import { nextAddress } from './next-address'

test.each(['/en', '/en/sy', '/en/desk/audit?by=a&from=2017-10-12', '/en/sy/places/SY09'])(
  'leads back to %s',
  (asked) => {
    expect(nextAddress(asked, '/en/desk')).toBe(asked)
  },
)

test.each([
  null,
  undefined,
  '',
  'null',
  '//evil.example',
  '/\\evil.example',
  'https://evil.example/en',
  '/en//evil.example',
  '/en/../api',
  '/en/sy#x',
  '/api/health',
  '/en\n/sy',
])('leads to the desk instead of %j', (asked) => {
  expect(nextAddress(asked, '/en/desk')).toBe('/en/desk')
})
