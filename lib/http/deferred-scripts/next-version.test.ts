import { SharedCacheControls } from 'next/dist/server/lib/incremental-cache/shared-cache-controls.external.js'
import next from 'next/package.json'
import { expect, test } from 'vitest'

/** The Next whose pages are taken apart here, and whose list of lifetimes the cache handler empties. */
const madeFor = '16.4.6'

test(`pages are those of Next ${madeFor}; with another, run e2e/readers/loading/deferred-scripts.spec.ts and bytes.spec.ts, then name it here`, () => {
  expect(next.version).toBe(madeFor)
})

test('the list of lifetimes, of which Next forgets none, is where the cache handler empties it', () => {
  expect(Reflect.get(SharedCacheControls, 'cacheControls')).toBeInstanceOf(Map)
})
