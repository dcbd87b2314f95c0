import { expect, test } from 'vitest'
import { acceptedPackings } from './accepted-encoding'

test.each([
  [undefined, []],
  ['', []],
  ['identity', []],
  ['gzip', ['gzip']],
  ['gzip, deflate, br, zstd', ['br', 'gzip']],
  ['GZIP', ['gzip']],
  ['br;q=0, gzip;q=0.5', ['gzip']],
  ['gzip;q=0, identity', []],
  ['*', ['br', 'gzip']],
  ['*;q=0', []],
  ['x-gzipped, brotli', []],
])('of a request that accepts %s is taken %s', (accepted, packings) => {
  expect(acceptedPackings({ 'accept-encoding': accepted })).toEqual(packings)
})
