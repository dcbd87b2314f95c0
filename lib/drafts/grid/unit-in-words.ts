import { readTypedAmount } from '@/lib/quantities/typed-amount'
import { meantBy } from '@/lib/spreadsheets/mapping/vocabulary'

const NUMBER = /\p{Nd}+(?:[.,'’٫٬\s]\p{Nd}+)*/gu
/** A unit is written in so many words at most: "square metres", "sq. km". */
const MOST_WORDS = 2

/**
 * The code of the unit that stands behind an amount in the words of a report; null where none does, or behind no number that is the
 * amount. "1,200 people" names none that a figure is measured in. `language` is what the amount is typed in.
 */
export function unitInWords(words: string, amount: string, language: string): string | null {
  const meant = readTypedAmount(amount, language)
  if (meant === null) return null
  for (const found of words.matchAll(NUMBER)) {
    if (readTypedAmount(found[0], language) !== meant) continue
    const behind = words
      .slice(found.index + found[0].length)
      .trim()
      .split(/\s+/)
    for (let count = MOST_WORDS; count > 0; count--) {
      const text = behind
        .slice(0, count)
        .join(' ')
        .replace(/[.,;:)]+$/, '')
      const unit = text === '' ? null : meantBy(text, 'unit')
      if (unit !== null && unit !== 'count' && unit !== 'people') return unit
    }
  }
  return null
}
