import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { LANGUAGE_FILES, listed } from './lexing/language'
import { LANGUAGES } from './read-languages'
import { extractForTests as extract } from './test-extractor'

/** Words that the languages know, numbers and signs in any order: what is likeliest to lead the rules astray. */
const known = LANGUAGES.flatMap((language) =>
  Object.values(LANGUAGE_FILES[language].phrases).flatMap((kinds) =>
    Object.values(kinds).flatMap((phrases) =>
      listed(phrases).map((phrase) =>
        phrase.replaceAll('*', '').replaceAll('?', '').replaceAll(/\|\S+/g, ''),
      ),
    ),
  ),
).map((phrase) => phrase.replaceAll('#', '24'))
const numbers = [
  '7',
  '1.432',
  '9,600',
  '24 000',
  '٣٥',
  'two',
  'vingt',
  'тысяч',
  'ألف',
  '12 - 20',
  '1,1,1',
  '2017',
]
const signs = ['. ', ', ', ' (', ') ', ' – ', ': ', '; ', '\n- ', '\n\n', "'", ' ']
const places = ['Homs', 'Alep', 'Пальмире', 'وحلب', 'Kharkiv region', 'Kabul']
const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...known) },
  { weight: 4, arbitrary: fc.constantFrom(...numbers) },
  { weight: 3, arbitrary: fc.constantFrom(...signs) },
  { weight: 2, arbitrary: fc.constantFrom(...places) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
)
const salad = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '))
const report = fc.record({
  text: fc.oneof(salad, fc.string({ unit: 'binary', maxLength: 300 })),
  lang: fc.constantFrom(undefined, 'xx', ...LANGUAGES),
  country: fc.constantFrom(undefined, 'SYR', 'UA', 'COL', ''),
  published: fc.constantFrom(undefined, '2017-09-22', '2017-09', 'soon', ''),
})

/** Milliseconds that a busy machine may take; what is tested are steps. */
const patient = 60_000

describe('whatever the text', () => {
  it(
    'points at the very words that were read',
    () => {
      fc.assert(
        fc.property(report, (given) => {
          for (const { words, places: named, amount, value, high } of extract(given)) {
            const { number, unit, noun, verb, qualifier, excerpt } = words
            for (const range of [number, unit, noun, verb, qualifier, words.window]) {
              if (range) expect(given.text.slice(range.start, range.end).trim()).not.toBe('')
            }
            for (const range of [number, unit, qualifier]) {
              if (!range) continue
              expect(range.start).toBeGreaterThanOrEqual(excerpt.start)
              expect(range.end).toBeLessThanOrEqual(excerpt.end)
            }
            for (const place of named) expect(given.text.slice(place.start, place.end)).toBe(place.text)
            const printed = given.text.slice(number.start, number.end)
            if (/^[0-9]{1,3}$/.test(printed) && !unit) expect(`${amount.digits}`).toBe(printed)
            expect(value).toBeGreaterThanOrEqual(0n)
            if (high !== null) expect(high).toBeGreaterThanOrEqual(value)
          }
        }),
        { numRuns: 400 },
      )
    },
    patient,
  )

  it('says the same each time', () => {
    fc.assert(
      fc.property(report, (given) => {
        expect(extract(given)).toEqual(extract(given))
      }),
      { numRuns: 50 },
    )
  })
})

/** How often a book of phrases or a list by token is asked: the measure of all work that grows with the text. */
function stepsOf(text: string, lang: string): number {
  extract({ text: 'warm', lang })
  const look = vi.spyOn(Map.prototype, 'get')
  try {
    extract({ text, lang, country: 'SYR', published: '2020-01-01' })
    return look.mock.calls.length
  } finally {
    look.mockRestore()
  }
}

describe('work grows with the length of the text and never with its square', () => {
  it.each([
    ['1 mine ', 'en'],
    ['of which 1 mine ', 'en'],
    ['village A, in Aleppo and ', 'en'],
    ['twenty hundred thousand ', 'en'],
    ['more than between 2 and ', 'en'],
    ['12 May 2017 - ', 'en'],
    ['destroyed (', 'en'],
    ['1,1 ', 'fr'],
    ["d'Alep et ", 'fr'],
    ['والألف', 'ar'],
    ['地雷', 'ja'],
    ['einundzwanzig', 'de'],
    ['9', 'en'],
  ])(
    '%s',
    (piece, lang) => {
      const of = (length: number) => piece.repeat(Math.ceil(length / piece.length))
      const [half, all] = [stepsOf(of(10_000), lang), stepsOf(of(20_000), lang)]
      expect(all).toBeLessThan(2.2 * half + 5_000)
    },
    patient,
  )

  it(
    'a text of 100,000 characters is read',
    () => {
      fc.assert(
        fc.property(word, word, (a, b) => {
          const piece = `${a} ${b} `
          expect(() => extract({ text: piece.repeat(Math.ceil(100_000 / piece.length)) })).not.toThrow()
        }),
        { numRuns: 3 },
      )
    },
    patient,
  )
})
