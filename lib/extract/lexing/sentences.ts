import { elementAt } from '@/lib/lookup/element-at'
import type { Language } from './language'
import type { Token } from './tokens'

/** A sentence: tokens first to last, both included. */
export type Sentence = { first: number; last: number }

/** No sentence is read beyond this many tokens: work on a text grows with its length and never with its square. */
const LONGEST_SENTENCE = 240

/** The sentences of a text. A dot inside a number or behind an abbreviation ends none. */
export function sentencesOf(tokens: readonly Token[], language: Language): Sentence[] {
  const found: Sentence[] = []
  let first = 0
  for (let at = 0; at < tokens.length; at++) {
    const next = tokens[at + 1]
    if (next && !next.opens && !ends(tokens, at, language) && at - first + 1 < LONGEST_SENTENCE) continue
    found.push({ first, last: at })
    first = at + 1
  }
  return found
}

function ends(tokens: readonly Token[], at: number, language: Language): boolean {
  const { kind, text } = elementAt(tokens, at)
  if (kind !== 'sign') return false
  if (/[!?؟。！？…]/.test(text)) return true
  if (text !== '.' && text !== '۔') return false
  const before = tokens[at - 1]
  const next = elementAt(tokens, at + 1)
  if (next.glued && next.kind !== 'sign') return false
  if (next.kind === 'sign' && /[,،;:)-]/.test(next.text)) return false
  // "Od 1996. do 30. juna": the dot of an ordinal, before a word that begins small.
  if (before?.kind === 'digits' && next.kind === 'word' && (isSmall(next) || isMonth(next, language)))
    return false
  const abbreviated = before?.kind === 'word' && language.abbreviations.has(before.text)
  return !abbreviated || (next.capital && before.text.length <= LONGEST_UNIT && !before.capital)
}

/** "2. Januar": whether a word is a month, which German writes with a capital. */
const isMonth = ({ text }: Token, { phrases }: Language) =>
  phrases.words.get(text)?.kinds.some((kind) => kind.startsWith('month')) === true

/** Whether a word begins small, in a script that has both. */
const isSmall = ({ text, capital }: Token) => !capital && /^[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(text)

/** "12,3 t. The" ends a sentence, "Dec. 14" and "Dr. Smith" do not: abbreviated units are short and begin small. */
const LONGEST_UNIT = 4
