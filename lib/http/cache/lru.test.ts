import { expect, it } from 'vitest'
import { BoundedStore } from './lru'

it('drops the longest unused when it is full', () => {
  const store = new BoundedStore<string>(100)
  for (const key of ['a', 'b', 'c', 'd']) store.set(key, key, 25)
  store.get('a')
  store.set('e', 'e', 25)
  expect(['a', 'b', 'c', 'd', 'e'].map((key) => store.get(key))).toEqual(['a', undefined, 'c', 'd', 'e'])
  expect(store.bytes).toBe(100)
})

it('counts a value that is replaced once', () => {
  const store = new BoundedStore<number>(100)
  store.set('a', 1, 20)
  store.set('a', 2, 10)
  expect([store.get('a'), store.bytes]).toEqual([2, 10])
})

it('does not keep what would push out everything else', () => {
  const store = new BoundedStore<number>(100)
  store.set('a', 1, 20)
  store.set('b', 2, 26)
  expect([store.get('a'), store.get('b')]).toEqual([1, undefined])
})
