import fc from 'fast-check'
import { expect, it } from 'vitest'
import { nearest } from './nearest'

const places = [
  { of: 'SY09', spellings: ['SY09', 'Deir ez-Zor', 'دير الزور'] },
  { of: 'SY02', spellings: ['SY02', 'Aleppo', 'Halab', 'حلب'] },
  { of: 'SY10', spellings: ['SY10', 'Tartous'] },
]

it.each([
  ['sy09', ['SY09', 'SY02']],
  ['allepo', ['SY02']],
  ['deir', ['SY09']],
  ['DEIR-EZ-ZOUR', ['SY09']],
  ['حلف', ['SY02']],
  ['atlantis', []],
  ['', []],
  ['%', []],
])('%s may have meant %j', (typed, expected) => {
  expect(nearest(typed, places, 3)).toEqual(expected)
})

it('finds what is meant, however it is called and written, first', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...places.flatMap(({ of, spellings }) => spellings.map((s) => [of, s]))),
      ([of, s]) => {
        expect(nearest(s!.toUpperCase().replaceAll(' ', '-'), places, 1)).toEqual([of])
      },
    ),
  )
})

it('compares nothing that nobody mistypes', () => {
  expect(nearest('a'.repeat(1_000_000), [{ of: 1, spellings: ['a'.repeat(1_000_000)] }], 3)).toEqual([])
})
