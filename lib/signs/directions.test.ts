import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { directed, directedLines, isolated, isolatedValues, turningAt, unmirrored } from './directions'

test('a sign before a number is drawn as it is where text runs from right to left', () => {
  expect(unmirrored('≥', 'ltr')).toBe('≥')
  // Between marks of left to right, which Unicode does not mirror, and which the number joins.
  expect(unmirrored('≥', 'rtl')).toBe('\u200E≥\u200E')
})

test.each([
  ['Sputnik عن حلب', 'rtl', '\u200FSputnik عن حلب'],
  ['عن حلب، Sputnik', 'rtl', 'عن حلب، Sputnik'],
  ['حلب by Sputnik', 'ltr', '\u200Eحلب by Sputnik'],
  ['4 Apr 2016', 'ltr', '4 Apr 2016'],
  ['2016', 'rtl', '2016'],
] as const)('a sentence %j that runs %s does so whatever it begins with', (sentence, direction, led) => {
  expect(directed(sentence, direction)).toBe(led)
})

describe('a text of others in a sentence', () => {
  test.each([
    ['Team One', 'ltr', 'Team One'],
    ['12', 'ltr', '12'],
    ['مركز', 'ltr', '\u2068مركز\u2069'],
    ['Team One', 'rtl', '\u2068Team One\u2069'],
    ['مركز', 'rtl', 'مركز'],
    ['a\u202Eb', 'ltr', '\u2068ab\u2069'],
    ['a\u2067b', 'ltr', '\u2068ab\u2069'],
    ['a \u2068מרכז\u2069 b', 'ltr', 'a \u2068מרכז\u2069 b'],
    ['\u2067a\u2069', 'ltr', '\u2068\u2067a\u2069\u2069'],
  ] as const)('%j in one that runs %s', (text, direction, within) => {
    expect(isolated(text, direction)).toBe(within)
  })

  test('of the values of a message, texts alone are isolated', () => {
    const n = () => null
    expect(isolatedValues({ name: 'مركز', count: 2, n }, 'ltr')).toEqual({
      name: '\u2068مركز\u2069',
      count: 2,
      n,
    })
  })

  test.each([
    [
      ['by \u2068مركز', 'نزع\u2069: 12'],
      ['by \u2068مركز\u2069', '\u2068نزع\u2069: 12'],
    ],
    [
      ['\u2068a \u202Bb', 'c', 'd\u202C\u2069'],
      ['\u2068a \u202Bb\u202C\u2069', '\u2068\u202Bc\u202C\u2069', '\u2068\u202Bd\u202C\u2069'],
    ],
    [
      ['Army', '12'],
      ['Army', '12'],
    ],
  ])('is ended in each line that it goes on in: %j', (lines, directed) => {
    expect(directedLines(lines)).toEqual(directed)
  })

  test('never turns what stands around it', () => {
    const signs = fc.constantFrom(...'aم1 .\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069')
    const texts = fc.array(signs, { maxLength: 10 }).map((some) => some.join(''))
    fc.assert(
      fc.property(texts, texts, fc.constantFrom('ltr' as const, 'rtl' as const), (one, other, direction) => {
        const sentence = `${isolated(one, direction)} by ${isolated(other, direction)}`
        expect(turningAt(sentence)).toBe(-1)
        // A sentence with texts in it may be put into another one.
        expect(turningAt(isolated(sentence, direction))).toBe(-1)
        // Nor does a line of it, wherever it is broken.
        for (let at = 0; at <= sentence.length; at++) {
          const lines = directedLines([sentence.slice(0, at), sentence.slice(at)])
          expect(lines.map(turningAt)).toEqual([-1, -1])
          const read = lines.join('').replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
          expect(read).toBe(sentence.replace(/[\u202A-\u202E\u2066-\u2069]/g, ''))
        }
      }),
    )
  })
})
