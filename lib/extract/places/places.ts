import { elementAt } from '@/lib/lookup/element-at'
import type { ParsedText, TokenSpan } from '../lexing/parsed-text'
import type { NamedSpan } from '../types'
import type { Gazetteer } from './gazetteer'
import { knownNames, type Named, type ReportCountry } from './known-names'
import { unknownNames } from './unknown-names'

/** Places named side by side ("Alep et Damas"), tokens first to last. */
export type PlacesSpan = TokenSpan & { places: readonly NamedSpan[]; isCountry: boolean }

/** The places of a text, those side by side together, in its order. */
export function placeSpansOf(
  reading: ParsedText,
  gazetteer: Gazetteer,
  country: ReportCountry,
): PlacesSpan[] {
  const named = [...knownNames(reading, gazetteer, country), ...unknownNames(reading)].sort(
    (a, b) => a.first - b.first || b.last - a.last,
  )
  const groups: PlacesSpan[] = []
  let before: Named | null = null
  for (const name of named) {
    if (before && name.first <= before.last) continue
    const group = groups.at(-1)
    if (before && isGloss(reading, before, name)) continue
    if (group && before && group.isCountry === name.isCountry && isBeside(reading, before, name)) {
      groups[groups.length - 1] = { ...group, last: name.last, places: [...group.places, name.named] }
    } else {
      groups.push({ first: name.first, last: name.last, places: [name.named], isCountry: name.isCountry })
    }
    before = name
  }
  return groups
}

const FARTHEST = 8

/** Whether two names stand in one list: nothing between them but commas, "and", and words such as "the city of". */
function isBeside(reading: ParsedText, a: Named, b: Named): boolean {
  const { tokens, language } = reading
  if (b.first - a.last > FARTHEST) return false
  let joined = b.linked || b.first === a.last + 1
  let depth = 0
  for (let at = a.last + 1; at < b.first; at++) {
    const { kind, text } = elementAt(tokens, at)
    if (text === '(') depth += 1
    else if (text === ')') depth -= 1
    else if (depth > 0) continue
    else if (kind === 'digits' || reading.numberAt(at)) return false
    else if (kind === 'sign') {
      if (!/^[,،、-]$/.test(text)) return false
      joined ||= text !== '-'
    } else if (language.spellings(text).some((spelling) => language.joiners.has(spelling))) joined = true
    else if (startsWithJoiner(reading, text)) joined = true
    else if (!language.small.has(text) && reading.hitsAt(at, 'place').length === 0) return false
  }
  return joined
}

/** "Wa fi", "wa madinat": an "and" written on to a small word or a word for a kind of place. */
function startsWithJoiner({ language }: ParsedText, text: string): boolean {
  if (language.file.writtenOn.length === 0 || !language.joiners.has(text.slice(0, 1))) return false
  return language.small.has(text.slice(1)) || language.phrases.words.has(text.slice(1))
}

/** "Duma (Damascus province)": what stands in parentheses behind a name says where that lies. */
function isGloss({ tokens }: ParsedText, before: TokenSpan, name: TokenSpan): boolean {
  const between = tokens.slice(before.last + 1, Math.min(name.first, before.last + FARTHEST))
  return between[0]?.text === '(' && !between.some(({ text }) => text === ')')
}
