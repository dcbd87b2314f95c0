import { expect, test } from 'vitest'
import { passwordFault } from './password-check'

const known = ['Elif Editor', 'elif@example.org']

test.each([
  ['short', 'short'],
  ['elevenchars', 'short'],
  ['x'.repeat(201), 'long'],
  ['password1234', 'guessable'],
  ['aaaaaaaaaaaaaa', 'guessable'],
  ['123456789012', 'guessable'],
  ['qwertyuiop12', 'guessable'],
  ['elif@example.org', 'guessable'],
  ['Elif Editor 1', 'guessable'],
] as const)('%s is %s', (password, fault) => {
  expect(passwordFault(password, known)).toBe(fault)
})

test.each([
  'seven boats in a row',
  'three lamps on a wall',
  'correct horse battery',
  'Ärgerlich & nass im Mai',
])('%s may be used, without digits or signs', (password) => {
  expect(passwordFault(password, known)).toBeNull()
})
