import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleared, type TextUse, tidied, tidiedLines } from './cleared'

const uses: TextUse[] = ['code', 'name', 'line', 'lines', 'address']

const hidden = (text: string) => [...text].map((sign) => `\\u{${sign.codePointAt(0)!.toString(16)}}`).join('')

describe('signs that say nothing are dropped', () => {
  test.each([
    ['bh-1\u200B', 'bh-1'],
    ['\uFEFFbh-1', 'bh-1'],
    ['Clear\u00ADance', 'Clearance'],
    ['10\u200E', '10'],
    ['\u200F10', '10'],
    ['up to \u200E10\u200E mines', 'up to 10 mines'],
    ['a\u2060b\u2063c', 'abc'],
    ['Hunt\u200DPress', 'HuntPress'],
    ['Auf\u200Clage', 'Auflage'],
    ['نزع \u200F12\u200F لغم', 'نزع 12 لغم'],
    ['\u200Fبيان\u200F', 'بيان'],
    ['A\uFE0FB', 'AB'],
    ['\u00A0 Press \u3000', 'Press'],
    ['\u3164', ''],
    ['\u2800', ''],
  ])('%j', (given, text) => {
    for (const use of uses) expect(cleared(given, use)).toEqual({ text, unseen: null })
    expect(tidied(given)).toBe(text)
  })

  test.each([
    ['می\u200Cخواهم', 'a Persian verb'],
    ['ක්\u200Dරම', 'a Sinhala conjunct'],
    ['ന്\u200D', 'a Malayalam chillu at the end of a word'],
    ['👩🏽\u200D🚀', 'a woman astronaut'],
    ['❤️\u200D🔥', 'a burning heart'],
    ['1️\u20E3', 'a keycap'],
    ['🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}', 'the flag of Scotland'],
    ['葛\u{E0100}', 'a variant of an ideograph'],
    ['بيان C\u200F الجديد', 'a mark inside a text that runs right to left'],
    ['نص \u2067مضمن\u2069 هنا', 'an isolate that ends'],
    ['\u06DD', 'a sign of format that is seen'],
    ['e\u0301'.normalize('NFC'), 'a composed letter'],
  ])('and kept in %j: %s', (text) => {
    for (const use of ['name', 'line', 'lines'] as const)
      expect(cleared(text, use)).toEqual({ text, unseen: null })
  })

  test('blanks of every width are one in names and keys, and stay in sentences', () => {
    expect(cleared('Hunt\u00A0 Press', 'name').text).toBe('Hunt Press')
    expect(cleared('bh\u20071', 'code').text).toBe('bh 1')
    expect(cleared('24\u202F000 mines\u00A0:', 'line').text).toBe('24\u202F000 mines\u00A0:')
    expect(cleared('one\ttwo', 'line').text).toBe('one two')
    expect(cleared('one\ttwo', 'lines').text).toBe('one\ttwo')
  })

  test('letters are composed, but in addresses', () => {
    expect(cleared('cafe\u0301', 'code').text).toBe('caf\u00E9')
    expect(cleared('https://a.example/cafe\u0301', 'address').text).toBe('https://a.example/cafe\u0301')
  })

  test('embeddings around a number are dropped with it', () => {
    expect(cleared('\u202A10\u202C', 'code')).toEqual({ text: '10', unseen: null })
  })

  test('lines end with LF, whatever they ended with', () => {
    expect(cleared('a\r\nb\rc\u2028d\u2029e\u0085f\vg', 'lines').text).toBe('a\nb\nc\nd\ne\nf\ng')
  })
})

describe('signs that turn a text or cannot be shown are told by name', () => {
  test.each<[string, string, number]>([
    ['Note \u202E gnp.exe', 'U+202E, right-to-left override', 5],
    ['\u202Dx\u202C', 'U+202D, left-to-right override', 0],
    ['a \u2066 x', 'U+2066, left-to-right isolate', 2],
    ['Op \u202A b', 'U+202A, left-to-right embedding', 3],
    ['Op b\u202C c', 'U+202C, pop directional formatting', 4],
    ['a \u2067b\u202C c\u2069', 'U+202C, pop directional formatting', 4],
    ['a\u0000b', 'U+0000, null', 1],
    ['a\u0007b', 'U+0007, bell', 1],
    ['a\u0091b', 'U+0091, control character', 1],
    ['a\uD800b', 'U+D800, half of a character', 1],
    ['a\uE000b', 'U+E000, private-use character', 1],
    ['a\uFFFEb', 'U+FFFE, unassigned character', 1],
    ['a\u{E0041}b', 'U+E0041, tag character', 1],
    ['a\uFFFCb', 'U+FFFC, object replacement character', 1],
    ['a\u206Eb', 'U+206E, national digit shapes', 1],
  ])('%j', (given, name, at) => {
    for (const use of uses) expect(cleared(given, use).unseen).toEqual({ kind: 'sign', name, at })
  })

  test.each(['a\nb', 'a\r\nb', 'a\u2028b', 'a\u2029b', 'a\u0085b', 'a\vb'])(
    'a line break in one line: %j',
    (given) => {
      expect(cleared(given, 'line').unseen?.kind).toBe('break')
      expect(cleared(given, 'lines').unseen).toBeNull()
    },
  )

  test('an isolate ends in its own line', () => {
    expect(cleared('a \u2067b\nc\u2069', 'lines').unseen?.name).toBe('U+2067, right-to-left isolate')
  })
})

/** Texts of letters of several scripts, and of every kind of sign that is not seen. */
const letters = [...'aZé9 -+.م١یא कි්👩❤①한\u1100葛\u0301\n\r\t']
const unseen = [
  ...'\u0000\u0007\u0085\u00A0\u00AD\u034F\u061C\u115F\u180B\u180E\u200B\u200C\u200D\u200E\u200F\u2028\u202A\u202B\u202C\u202D\u202E\u2060',
  ...'\u2066\u2067\u2068\u2069\u206A\u3164\uFE0F\uFEFF\uFFA0\uFFF9\uE000\uFFFF',
  '\u{E0100}',
  '\u{E0041}',
  '\u{E007F}',
  '\uD800',
]
const texts = fc.oneof(
  fc.array(fc.constantFrom(...letters, ...unseen), { maxLength: 12 }).map((signs) => signs.join('')),
  fc.string({ unit: 'binary', maxLength: 20 }),
)

describe('whatever the text', () => {
  const seen =
    /(?!\p{Variation_Selector}|\u034F|\u17B4|\u17B5)[^\p{C}\p{Z}\s\u115F\u1160\u2800\u3164\uFFA0]/gu

  test('what is cleared once is clear', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...uses), (given, use) => {
        const once = cleared(given, use)
        fc.pre(once.unseen === null)
        expect(hidden(cleared(once.text, use).text)).toBe(hidden(once.text))
        expect(cleared(once.text, use).unseen).toBeNull()
      }),
      { numRuns: 1_000 },
    )
  })

  test('nothing that is seen is lost', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...uses), (given, use) => {
        const { text } = cleared(given, use)
        const marks = (of: string) => (of.normalize('NFD').match(seen) ?? []).sort().join('')
        expect(marks(text)).toBe(marks(given.replace(/[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]/g, '')))
      }),
      { numRuns: 300 },
    )
  })

  test('no text that passes turns the text around it, or holds what nothing can show', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...uses), (given, use) => {
        const { text, unseen: told } = cleared(given, use)
        fc.pre(told === null)
        const left = [...text].filter((sign) => /[\p{Cs}\p{Co}\p{Cn}\u202D\u202E]/u.test(sign))
        expect(left).toEqual([])
        const count = (signs: RegExp) => (text.match(signs) ?? []).length
        expect(count(/[\u202A\u202B]/g)).toBe(count(/\u202C/g))
        expect(count(/[\u2066-\u2068]/g)).toBe(count(/\u2069/g))
        if (use !== 'lines') expect(text).not.toMatch(/[\n\r\u2028\u2029]/)
        expect(text).toBe(text.trim())
      }),
      { numRuns: 1_000 },
    )
  })

  test('what is looked for is tidied to something that passes', () => {
    fc.assert(
      fc.property(texts, (typed) => {
        const text = tidied(typed)
        expect(cleared(text, 'name')).toEqual({ text, unseen: null })
      }),
      { numRuns: 1_000 },
    )
  })
})

test('a note keeps its lines and loses what nothing can show', () => {
  expect(tidiedLines(' one\u202E\r\n\r\ntwo\u0000\u200B ')).toBe('one\n\ntwo')
})
