import { elementAt } from '@/lib/lookup/element-at'
import type { Qualifier } from '@/lib/quantities/bounds'
import { nameInLanguage, type ParsedText } from '../lexing/parsed-text'
import type { PhraseMatch } from '../lexing/phrases'

const FARTHEST_WORD = 3

/** How sure the words around a number are of it: "more than 18 000", "20 or more". */
export function qualifierOf(
  reading: ParsedText,
  number: { first: number; last: number },
  end: number,
): { qualifier: Qualifier; hit: PhraseMatch | null } {
  const { tokens, language } = reading
  const before = { first: Math.max(0, number.first - FARTHEST_WORD - 4), last: number.first - 1 }
  const near = reading.hitsIn('amount', before).findLast(({ last }) => {
    if (last >= number.first) return false
    for (let at = last + 1; at < number.first; at++) {
      // "More than about 20" is one thought; a sign or another word of weight begins a new one.
      if (elementAt(tokens, at).text === '(' && at === number.first - 1) continue
      if (elementAt(tokens, at).kind !== 'word' || !language.small.has(elementAt(tokens, at).text))
        return false
    }
    return true
  })
  if (near) return { qualifier: nameInLanguage(near) as Qualifier, hit: near }
  // "+1,500,000 square metres"
  const sign = tokens[number.first - 1]
  if (sign?.text === '+' && elementAt(tokens, number.first).glued) {
    return {
      qualifier: 'at_least',
      hit: { kind: 'amount at_least', first: number.first - 1, last: number.first - 1 },
    }
  }
  const behind = reading.hitsAt(number.last + 1, 'behind')[0] ?? reading.hitsAt(end + 1, 'behind')[0]
  return behind
    ? { qualifier: nameInLanguage(behind) as Qualifier, hit: behind }
    : { qualifier: 'exact', hit: null }
}
