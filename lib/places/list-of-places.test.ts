import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placesOfList } from './list-of-places'

const known = new Set([
  'Aleppo',
  'Homs',
  'Hama',
  'Aleppo, city',
  'Bosnia and Herzegovina',
  'حلب',
  'حمص',
  'Rural, and Far',
])
const read = (text: string) => placesOfList(text, (written) => known.has(written))

describe('places between which stands', () => {
  test.each([
    ['a comma', 'Aleppo, Homs,Hama', ['Aleppo', 'Homs', 'Hama']],
    ['"and"', 'Aleppo and Homs', ['Aleppo', 'Homs']],
    ['both', 'Aleppo, Homs, and Hama', ['Aleppo', 'Homs', 'Hama']],
    ['a word of another language', 'Homs et Hama', ['Homs', 'Hama']],
    ['an Arabic comma', 'حلب، حمص', ['حلب', 'حمص']],
    ['an Arabic "and" before the word', 'حلب وحمص', ['حلب', 'حمص']],
  ])('%s are told apart', (_, text, places) => {
    expect(read(text)).toEqual(places)
  })
})

test('a name with such signs in it stays whole, alone and in a list', () => {
  for (const name of ['Aleppo, city', 'Bosnia and Herzegovina', 'Rural, and Far']) {
    expect(read(name)).toEqual([name])
    expect(read(`Homs, ${name} and Hama`)).toEqual(['Homs', name, 'Hama'])
  }
})

test('a name that is not known is told by itself beside those that are, and whole where none is', () => {
  expect(read('Homs, Atlantis')).toEqual(['Homs', 'Atlantis'])
  expect(read('Atlantis, under the sea and far')).toEqual(['Atlantis, under the sea and far'])
  expect(read('Homandy')).toEqual(['Homandy'])
})

test('whatever list of known places is written, they come back', () => {
  const names = fc.array(fc.constantFrom(...known), { minLength: 1, maxLength: 6 })
  // "Aleppo" before "city" would be another place; no list here ends in the kind of one.
  fc.assert(
    fc.property(names, fc.constantFrom(', ', ' and ', ', and '), (places, sign) => {
      expect(read(places.join(sign))).toEqual(places)
    }),
  )
})
