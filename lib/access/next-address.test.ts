import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nextAddress } from './next-address'

test.each([
  ...['/en', '/en/sy', '/en/desk/audit?by=a&from=2017-10-12', '/en/sy/places/SY09'],
  ...[
    '/en/sy/places?q=it%27s+(new),+*&a:b@c;$!',
    '/en/sy/metrics/devices%3Aied',
    '/en/sy?q=%D8%AD&r=/x/../y',
  ],
])('leads back to %s', (asked) => {
  expect(nextAddress(asked, '/en/desk')).toBe(asked)
})

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
  '/en/%2e%2e/api/health',
  '/en/.%2E//evil.example',
  '/en/..\\evil.example',
  '/%2Fevil.example',
  'javascript:alert(1)',
  '/en\t/sy',
])('leads to the desk instead of %j', (asked) => {
  expect(nextAddress(asked, '/en/desk')).toBe('/en/desk')
})

test('whatever is asked, it leads to a page of the site, and is what it looks like', () => {
  const piece = fc.constantFrom(
    ...[
      '/',
      '//',
      '\\',
      '..',
      '.',
      '%2e',
      '%2f',
      '%5c',
      'en',
      'sy',
      'desk',
      '?',
      '#',
      '@',
      ':',
      ' ',
      '\n',
      '\t',
      '\u0000',
    ],
    ...['https:', 'evil.example', 'a=b', '&', 'é', '%D8', '\u202e'],
  )
  const asked = fc.oneof(
    fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
    fc.array(piece, { maxLength: 8 }).map((pieces) => `/en/${pieces.join('')}`),
    fc.string({ unit: 'binary' }),
    fc.webUrl({ withQueryParameters: true }),
  )
  fc.assert(
    fc.property(asked, (text) => {
      const to = nextAddress(text, '/en/desk')
      const { origin, pathname, search } = new URL(to, 'https://figures.example.org/en/sign-in')
      expect(origin).toBe('https://figures.example.org')
      expect(pathname).toMatch(/^\/[a-z]{2}(\/|$)/)
      expect(pathname + search).toBe(to)
      expect(['/en/desk', text]).toContain(to)
    }),
  )
})
