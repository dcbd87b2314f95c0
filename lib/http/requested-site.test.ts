import { expect, it } from 'vitest'
import { requestedSite } from './requested-site'

it.each([
  [{ host: 'localhost:3000' }, 'http://localhost:3000'],
  [{ host: '127.0.0.1:3000', 'x-forwarded-host': 'figures.example.org' }, 'http://figures.example.org'],
  [
    { host: 'a', 'x-forwarded-host': 'figures.example.org, b', 'x-forwarded-proto': 'https, http' },
    'https://figures.example.org',
  ],
  [{ host: 'figures.example.org', 'x-forwarded-proto': 'javascript' }, 'http://figures.example.org'],
  [{ host: 'no host' }, ''],
  [{}, ''],
])('a site that was asked as %j is at %s', (headers, site) => {
  expect(requestedSite(new Headers(headers), null)).toBe(site)
})

it('is where it was said to be, however it was asked', () => {
  const address = 'https://example.org/figures'
  expect(requestedSite(new Headers({ host: 'localhost' }), address)).toBe(address)
})
