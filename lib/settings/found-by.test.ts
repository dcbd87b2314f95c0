import { expect, test } from 'vitest'
import { isFoundBy } from './found-by'

const texts = ['Everybody needs a second factor', 'Whoever signs in with a password…']

test.each([
  ['', true],
  ['FACTOR second', true],
  ['pass sec', true],
  ['actor', false],
  ['second third', false],
])('%j finds it: %s', (typed, found) => {
  expect(isFoundBy(typed, texts)).toBe(found)
})
