import { expect, test } from 'vitest'
import { elementAt, lastOf } from './element-at'
import { entryOf } from './entry-of'
import { present } from './present'

test('what is there is given as it is, also where it counts as false', () => {
  expect([elementAt(['', 'b'], 0), elementAt('abc', 1), lastOf([1, 0])]).toEqual(['', 'b', 0])
  expect(entryOf(new Map([['a', false]]), 'a')).toBe(false)
  expect(present(0, 'the amount')).toBe(0)
})

test('what is not there is told by a sentence', () => {
  expect(() => elementAt(['a'], 1)).toThrow('a list of 1 has no element 1')
  expect(() => elementAt(['a'], -1)).toThrow('a list of 1 has no element -1')
  expect(() => lastOf([])).toThrow('a list of 0 has no element -1')
  expect(() => entryOf(new Map([['a', 1]]), 'b')).toThrow('none of 1 entries is called b')
  expect(() => present(null, 'the country')).toThrow('the country is not there')
})
