import type { Decimal } from '@/lib/quantities/decimal'
import type { Language } from '../lexing/language'
import { decimalOf, plus, times, wholeDecimal } from './amount'

const LONGEST = 60

/** A number written as one word, "dreihundertfünfundzwanzig"; null where letters are left over. */
export function compoundNumber(word: string, language: Language): Decimal | null {
  if (word.length > LONGEST) return null
  let sum = wholeDecimal(0)
  let current: Decimal | null = null
  for (let at = 0; at < word.length; ) {
    const part = partAt(word, at, language)
    if (!part) return null
    at = part.end
    if (part.kind === 'joiner') continue
    if (part.kind === 'numbers') current = plus(current ?? wholeDecimal(0), part.value)
    else if (part.value.digits >= 1000n) {
      sum = plus(sum, times(current ?? wholeDecimal(1), part.value))
      current = null
    } else current = times(current ?? wholeDecimal(1), part.value)
  }
  return plus(sum, current ?? wholeDecimal(0))
}

type Part = { kind: 'numbers' | 'multipliers' | 'joiner'; value: Decimal; end: number }

/** The longest number word, or "and", that stands at a position of the word. */
function partAt(word: string, at: number, language: Language): Part | null {
  for (let end = word.length; end > at; end--) {
    const piece = word.slice(at, end)
    const kind = language.numbers.words
      .get(piece)
      ?.kinds.find((known) => /^(numbers|multipliers) /.test(known))
    if (kind) {
      const [group, value] = kind.split(' ') as ['numbers' | 'multipliers', string]
      return { kind: group, value: decimalOf(value), end }
    }
    if (at > 0 && language.joiners.has(piece)) return { kind: 'joiner', value: wholeDecimal(0), end }
  }
  return null
}
