import { expect, it } from 'vitest'
import { boundedCache } from './bounded-cache'

it('lets go of the longest unused when its room is taken', () => {
  const cache = boundedCache<{ of: string }>(100)
  for (const of of ['a', 'b', 'c', 'd']) cache.set(of, { of }, { size: 25 })
  cache.get('a')
  cache.set('e', { of: 'e' }, { size: 25 })
  expect(['a', 'b', 'c', 'd', 'e'].filter((key) => cache.has(key))).toEqual(['a', 'c', 'd', 'e'])
  expect(cache.calculatedSize).toBe(100)
})

it('keeps neither what would push out everything else, nor what stood in its place', () => {
  const cache = boundedCache<{ of: number }>(100)
  cache.set('a', { of: 1 }, { size: 20 })
  cache.set('b', { of: 2 }, { size: 20 })
  cache.set('b', { of: 3 }, { size: 26 })
  expect([cache.get('a'), cache.get('b')]).toEqual([{ of: 1 }, undefined])
})
