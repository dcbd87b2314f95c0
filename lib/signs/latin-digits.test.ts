import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withLatinDecimal, withLatinDigits } from './latin-digits'

/** The digit nought of Latin, Arabic, Persian, Devanagari, Myanmar, Khmer, Thai, full-width and mathematical digits. */
const noughts = ['0', '٠', '۰', '०', '၀', '០', '๐', '０', '𝟎', '𝟘', '𝟶']

const inDigits = (text: string, nought: string) =>
  text.replace(/[0-9]/g, (digit) => String.fromCodePoint(nought.codePointAt(0)! + Number(digit)))

test('digits of any script are the same number', () => {
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom(...noughts), (number, nought) => {
      expect(withLatinDigits(inDigits(String(number), nought))).toBe(String(number))
      expect(withLatinDecimal(inDigits(`${number}.50`, nought))).toBe(`${number}.50`)
    }),
  )
})

test('what may be grouped or is no number is not touched', () => {
  for (const text of ['٢٤٬٠٠٠', '١٠.', '−١٠', '١ ٠', 'about ١٠', ''])
    expect(withLatinDecimal(text)).toBe(text)
})
