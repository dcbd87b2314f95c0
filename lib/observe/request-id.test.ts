import fc from 'fast-check'
import { expect, test } from 'vitest'
import { requestIdOf } from './request-id'

test('an id that a proxy gave stays, and nothing else does', () => {
  expect(requestIdOf('0123-abcd_EF')).toBe('0123-abcd_EF')
  for (const given of [
    undefined,
    '',
    'short',
    'a b c d e f g h',
    'x'.repeat(65),
    'line\nbreak-12',
    ['one-of-two', 'two-of-two'],
  ])
    expect(requestIdOf(given)).toMatch(/^[0-9a-f]{8}-[0-9a-f-]{27}$/)
})

test('whatever a client sends, an id is one word of a log line', () => {
  fc.assert(fc.property(fc.string(), (given) => /^[\w-]{8,64}$/.test(requestIdOf(given))))
})
