import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { decodeText } from './decode-text'
import { DocumentRefused } from './refused'

const russian =
  'Сапёры обезвредили 1214 взрывоопасных предметов в Пальмире, сообщили в центре разминирования вчера вечером.'
const arabic = 'قامت فرق الهندسة أمس بإبطال مفعول 1214 عبوة ناسفة في تدمر ومحيطها في الريف الشرقي.'
const french = 'Les équipes ont détruit 1 214 engins – à Deir ez-Zor – l’été passé, dès février.'

describe('a text is decoded', () => {
  test.each([
    ['utf-8', russian],
    ['windows-1251', russian],
    ['koi8-r', russian],
    ['cp866', russian],
    ['windows-1256', arabic],
    ['windows-1252', french],
    ['utf-16le', russian],
    ['utf-16be', arabic],
    ['utf-16le', french],
  ])('from %s', (encoding, text) => {
    expect(decodeText(iconv.encode(text, encoding))).toBe(text)
  })

  test('with its mark, by what it declares, and with line ends of any kind', () => {
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'])
      expect(decodeText(iconv.encode(arabic, encoding, { addBOM: true }))).toBe(arabic)
    expect(decodeText(iconv.encode('Ґанок', 'windows-1251'), 'windows-1251')).toBe('Ґанок')
    expect(decodeText(iconv.encode(arabic, 'utf-8'), 'windows-1256')).toBe(arabic)
    expect(decodeText(iconv.encode(russian, 'windows-1251'), 'utf-8')).toBe(russian)
    expect(decodeText(iconv.encode(russian, 'windows-1251'), 'no-such-encoding')).toBe(russian)
    expect(decodeText(Buffer.from('a\r\nb\rc\n'))).toBe('a\nb\nc\n')
  })

  test('but what is no text is refused', () => {
    for (const bytes of [Buffer.from('\x01\x02\x03 mines'), Buffer.from([65, 0, 0, 66, 0, 0, 67])])
      expect(() => decodeText(bytes)).toThrow(DocumentRefused)
  })
})

test('whatever is written in Unicode comes back', () => {
  const line = fc.stringMatching(/^[\p{L}\p{Nd}][\p{L}\p{Nd} .,;]{20,200}$/u)
  fc.assert(
    fc.property(line, fc.constantFrom('utf-8', 'utf-16le', 'utf-16be'), (text, encoding) => {
      expect(decodeText(iconv.encode(text, encoding, { addBOM: true }))).toBe(text)
    }),
  )
})
