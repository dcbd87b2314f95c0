import { elementAt } from '@/lib/lookup/element-at'
import { formatDecimal } from '@/lib/quantities/decimal'
import { textLanguage } from './extract'
import { languageOf, listed } from './lexing/language'
import { tokensOf } from './lexing/tokens'
import { numbersOf } from './numbers/numbers'
import { LANGUAGES } from './read-languages'

/** A number of a text: its characters, and what it may stand for as decimals with a point, the likeliest first. */
export interface NumberIn {
  start: number
  end: number
  decimals: readonly string[]
  /** "dozens", "hundreds": at least what `decimals` say, however much that is. */
  isOpen: boolean
}

/** The numbers of a text in its order, and what its language leaves unsaid in them. */
export interface NumbersIn {
  numbers: NumberIn[]
  /** Whether texts are read in the language; numbers written as words stay unread without. */
  isKnown: boolean
  /** Whether it says "a school"; one without articles says only "school". */
  hasArticles: boolean
}

/** Every number of a text, in digits and in words. `language` is a code, or blank where it shall be detected. */
export function numbersIn(text: string, language: string): NumbersIn {
  const base = language.toLowerCase().split(/[-_]/)[0]
  const isKnown = base === '' || LANGUAGES.some((code) => code === base)
  const tokens = tokensOf(text)
  const read = languageOf(textLanguage(text, language || null))
  const numbers = numbersOf(tokens, read)
  return {
    isKnown,
    hasArticles: listed(read.file.articles).length > 0,
    numbers: numbers.map(({ first, last, readings, form }) => ({
      start: elementAt(tokens, first).start,
      end: elementAt(tokens, last).end,
      decimals: readings.map(formatDecimal),
      isOpen: form === 'several',
    })),
  }
}
