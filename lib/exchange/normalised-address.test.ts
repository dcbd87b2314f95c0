import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normalisedAddress } from './normalised-address'

test.each([
  ['http://www.example.org/news/1/', 'example.org/news/1'],
  ['https://EXAMPLE.org/news/1', 'example.org/news/1'],
  ['https://m.example.org/news/1?utm_source=x&utm_medium=y', 'example.org/news/1'],
  ['https://example.org/news/1/amp/', 'example.org/news/1'],
  ['https://example.org/news/1/index.html#figures', 'example.org/news/1'],
  ['https://example.org/?fbclid=abc', 'example.org'],
  ['https://example.org:443/a?b=2&a=1&gclid=x', 'example.org/a?a=1&b=2'],
  ['https://example.org/a?a=1&b=2', 'example.org/a?a=1&b=2'],
  ['https://en.m.wikipedia.org/wiki/Land_mine', 'en.wikipedia.org/wiki/Land_mine'],
  ['https://example.org/#/report/5', 'example.org/#/report/5'],
  ['https://example.org/حلب', 'example.org/%D8%AD%D9%84%D8%A8'],
  ['https://example.org/%d8%ad%d9%84%d8%a8', 'example.org/%D8%AD%D9%84%D8%A8'],
  ['https://t.me/s/sana/123', 't.me/s/sana/123'],
  // A host of two parts is no telephone's.
  ['https://m.co/a', 'm.co/a'],
  ['https://example.org:8080/', 'example.org:8080'],
  ['ftp://example.org/a', ''],
  ['not an address', ''],
  ['', ''],
])('%s is %s', (address, expected) => {
  expect(normalisedAddress(address)).toBe(expected)
})

test('pages that differ in anything but the way to them stay apart', () => {
  const apart = [
    'https://example.org/a',
    'https://example.org/a?id=1',
    'https://example.org/a?id=2',
    'https://example.org/A',
    'https://news.example.org/a',
    'https://example.com/a',
    'https://example.org:8080/a',
  ]
  expect(new Set(apart.map(normalisedAddress)).size).toBe(apart.length)
})

const part = fc.stringMatching(/^[a-z0-9%._~\u0600-\u0610 -]{0,12}$/)
const address = fc
  .record({
    scheme: fc.constantFrom('http', 'https', 'HTTPS', 'ftp'),
    begin: fc.constantFrom('', 'www.', 'm.', 'mobile.', 'www.m.', 'amp.'),
    host: fc.constantFrom(
      'example.org',
      'news.example.co.uk',
      'ar.m.wikipedia.org',
      'm.co',
      '127.0.0.1',
      '[::1]',
    ),
    path: fc.array(fc.oneof(part, fc.constantFrom('amp', 'index.html', '')), { maxLength: 4 }),
    query: fc.array(fc.tuple(fc.oneof(part, fc.constantFrom('utm_x', 'fbclid', 'id')), part), {
      maxLength: 4,
    }),
    hash: fc.oneof(
      fc.constant(''),
      part.map((text) => `#${text}`),
      part.map((text) => `#/${text}`),
    ),
  })
  .map(
    ({ scheme, begin, host, path, query, hash }) =>
      `${scheme}://${begin}${host}/${path.join('/')}?${query.map((pair) => pair.join('=')).join('&')}${hash}`,
  )

test('whatever is given it throws nothing, and what it gives is the same behind https:// again', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        address,
        fc.webUrl(),
        fc.string({ unit: 'binary' }).map((text) => `https://${text}`),
      ),
      (given) => {
        const once = normalisedAddress(given)
        if (once !== '') expect(normalisedAddress(`https://${once}`)).toBe(once)
      },
    ),
    { numRuns: 500 },
  )
})

test('tracking, the scheme and a stroke at the end change nothing', () => {
  fc.assert(
    fc.property(
      fc.webUrl({ withQueryParameters: true }),
      fc.constantFrom('utm_source=a', 'fbclid=1', 'UTM_Campaign=x'),
      (url, tracking) => {
        const joined = `${url}${url.includes('?') ? '&' : '?'}${tracking}`
        expect(normalisedAddress(joined)).toBe(normalisedAddress(url))
        expect(normalisedAddress(url.replace(/^https?/, 'http'))).toBe(normalisedAddress(url))
      },
    ),
  )
})
