import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bandsOf, hasSentence, likeness, NEARLY, searchedText, shinglesOf } from './shingles'

const word = fc.stringMatching(/^[a-z]{3,9}$/)
const text = fc.array(word, { minLength: 40, maxLength: 200 })
const meet = (a: string, b: string) => {
  const bands = new Set(bandsOf(shinglesOf(a)))
  return bandsOf(shinglesOf(b)).some((band) => bands.has(band))
}

describe('texts that are nearly the same', () => {
  test('are found by a band and are like each other, however they are written and wherever a word is another', () => {
    fc.assert(
      fc.property(text, fc.nat(), (words, at) => {
        const other = words.with(at % words.length, 'replaced')
        const [a, b] = [words.join(' '), `  ${other.join('\n').toUpperCase()}!`]
        // One word is in five shingles at most: of at least 36 that each has, 31 are shared, of 41.
        expect(likeness(shinglesOf(a), shinglesOf(b))).toBeGreaterThanOrEqual(NEARLY)
        expect(meet(a, b)).toBe(true)
      }),
      { seed: 17 },
    )
  })

  test('have the same bands where only signs and marks differ', () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(bandsOf(shinglesOf(words.join(', ')))).toEqual(bandsOf(shinglesOf(words.join('  '))))
      }),
    )
  })
})

test('texts of other words are not alike, and seldom meet', () => {
  let met = 0
  for (let at = 0; at < 200; at++) {
    const words = (from: number) =>
      Array.from({ length: 120 }, (_, index) => `w${from + index * 7}`).join(' ')
    const [a, b] = [words(at * 10_000), words(at * 10_000 + 5_003)]
    expect(likeness(shinglesOf(a), shinglesOf(b))).toBeLessThan(0.1)
    if (meet(a, b)) met++
  }
  expect(met).toBe(0)
})

test('what is shared is counted of all that either has', () => {
  // 1, 2, 3 and 3, 4: one of four.
  expect(likeness(new Set([1, 2, 3]), new Set([3, 4]))).toBe(0.25)
  expect(likeness(new Set(), new Set([1]))).toBe(0)
})

test('a short text is like no other but itself, and one without words like none', () => {
  expect(likeness(shinglesOf('Aleppo: 24 mines.'), shinglesOf('aleppo 24 MINES'))).toBe(1)
  expect(likeness(shinglesOf('Aleppo: 24 mines.'), shinglesOf('Aleppo: 25 mines.'))).toBe(0)
  expect(bandsOf(shinglesOf(' … '))).toEqual([])
})

test('whatever the text is it throws nothing, and gives bands of a bounded length', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      for (const band of bandsOf(shinglesOf(text))) expect(band).toMatch(/^[\da-z.]{1,40}$/)
    }),
    { numRuns: 30 },
  )
})

describe('a sentence that states a figure', () => {
  const words = fc.array(word, { minLength: 8, maxLength: 30 })
  const around = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '))

  test('is found in any text that has it, however it is written, and with another number in none', () => {
    fc.assert(
      fc.property(words, fc.nat(), around, around, (words, at, before, after) => {
        const sentence = words.toSpliced(at % words.length, 0, '4 310')
        const text = `${before}. ${sentence.join(' ').toUpperCase()}!\n${after}`
        expect(hasSentence(searchedText(text), sentence.join('\n'))).toBe(true)
        expect(hasSentence(searchedText(text), sentence.with(at % words.length, '4 311').join(' '))).toBe(
          false,
        )
        expect(hasSentence(searchedText(`${before} ${after}`), sentence.join(' '))).toBe(false)
      }),
    )
  })

  test('is nothing that is looked for where it is short or states no number', () => {
    const text = 'In March the team cleared 12 mines of the road to the old school of the town'
    expect(hasSentence(searchedText(text), 'the team cleared 12 mines')).toBe(false)
    expect(hasSentence(searchedText(text), 'mines of the road to the old school of the town')).toBe(false)
    expect(hasSentence(searchedText(text), text)).toBe(true)
  })
})
