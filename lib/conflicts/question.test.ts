import { expect, test } from 'vitest'
import { isComplete, parseQuestion } from './question'

test('a ruling that is asked about is read from an address', () => {
  expect(parseQuestion({ ruling: 'accept', reason: 'scope', note: ' a town ' })).toEqual({
    ruling: 'accept',
    reason: 'scope',
    note: 'a town',
  })
  expect(parseQuestion({ ruling: 'delete', reason: 'because', note: ['a'] })).toEqual({
    ruling: '',
    reason: '',
    note: '',
  })
})

test.each([
  ['accept', 'scope', true],
  ['accept', '', false],
  ['set_aside', '', false],
  ['none', '', true],
  ['', 'scope', false],
])('%s because of "%s" can be ruled: %s', (ruling, reason, complete) => {
  expect(isComplete(parseQuestion({ ruling, reason, note: '' }))).toBe(complete)
})
