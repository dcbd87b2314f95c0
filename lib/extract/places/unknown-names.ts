import { elementAt } from '@/lib/lookup/element-at'
import { nameInLanguage, type ParsedText } from '../lexing/parsed-text'
import { isExcluded, type Named } from './known-names'

const MOST_WORDS = 4

/**
 * Names that may not be on record, told by capitals: behind "village of" or "in", in a list behind another such name, and
 * before "districts" where a language puts the name first.
 */
export function unknownNames(reading: ParsedText): Named[] {
  const found: Named[] = []
  for (const hit of reading.hitsIn('place', { first: 0, last: reading.tokens.length })) {
    const kind = nameInLanguage(hit)
    if (kind === 'area') found.push(...namesBefore(reading, hit.first))
    if (kind !== 'city' && kind !== 'area' && kind !== 'in') continue
    for (let at: number | null = hit.last + 1; at !== null; ) {
      const name = nameAt(reading, at)
      if (name) found.push(name)
      at = name ? behindComma(reading, name.last + 1) : null
    }
  }
  return found
}

function nameAt(reading: ParsedText, first: number): Named | null {
  const { tokens } = reading
  let last = first - 1
  for (let at = first; at < first + 2 * MOST_WORDS && tokens[at]; at++) {
    const token = elementAt(tokens, at)
    const isHyphen = token.glued && /^[-‑’']$/.test(token.text) && last === at - 1 && tokens[at + 1]?.glued
    const isLink =
      last === at - 1 && at > first && reading.hitsAt(at, 'link').length > 0 && leadsOn(reading, at)
    if (isHyphen || isLink) {
      last = at
      continue
    }
    const joins = at > first && elementAt(tokens, at - 1).kind === 'sign' && token.glued
    if (token.kind !== 'word' || !(isCapitalWord(reading, at) || joins)) break
    last = at
  }
  return last < first || isExcluded(reading, first) ? null : named(reading, first, last)
}

/** "Guadalajara de Buga", "Bustan al-Qasir": a small word that a capital follows. */
function leadsOn({ tokens }: ParsedText, at: number): boolean {
  const next = tokens[at + 1]
  return Boolean(next?.capital || (next?.glued && next.text === '-' && tokens[at + 2]?.capital))
}

/** "Volnovakha, Kramatorsk and Pokrovsk districts": each capital word of its own, backwards from the noun. */
function namesBefore(reading: ParsedText, noun: number): Named[] {
  const { tokens, language } = reading
  const found: Named[] = []
  let at = noun - 1
  for (; at >= 0 && found.length < MOST_WORDS * MOST_WORDS; at--) {
    const { text } = elementAt(tokens, at)
    if (isCapitalWord(reading, at) && !isExcluded(reading, at)) found.unshift(named(reading, at, at))
    else if (!(language.joiners.has(text) || /^[,،]$/.test(text))) break
  }
  return found
}

function isCapitalWord(reading: ParsedText, at: number): boolean {
  const { tokens, language } = reading
  const token = elementAt(tokens, at)
  if (token.kind !== 'word' || !token.capital || language.small.has(token.text)) return false
  return !['month', 'time', 'unit', 'noun', 'calendar', 'verb'].some(
    (group) => reading.hitsAt(at, group).length > 0,
  )
}

function named(reading: ParsedText, first: number, last: number): Named {
  const range = reading.range(first, last)
  const text = reading.text.slice(range.start, range.end)
  return { first, last, isCountry: false, linked: false, named: { ...range, text, codes: [] } }
}

/** Where the next name of a list may begin; null where no list goes on. */
function behindComma({ tokens, language }: ParsedText, at: number): number | null {
  const isSign = /^[,،、]$/.test(tokens[at]?.text ?? '')
  const next = isSign ? at + 1 : at
  const isJoiner = tokens[next] !== undefined && language.joiners.has(tokens[next].text)
  return isJoiner ? next + 1 : isSign ? next : null
}
