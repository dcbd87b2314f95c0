import { elementAt } from '@/lib/lookup/element-at'
import type { ParsedText, TokenSpan } from '../lexing/parsed-text'
import type { NamedSpan } from '../types'
import type { Gazetteer } from './gazetteer'
import { knownNames, type Named, type ReportCountry } from './known-names'
import { unknownNames } from './unknown-names'

/** Places named side by side ("Alep et Damas"), tokens first to last. */
export type PlacesSpan = TokenSpan & {
  places: readonly NamedSpan[]
  isCountry: boolean
  /** An area of the first level on record, in which smaller places may be named. */
  isArea: boolean
  /** It stands right beside a verb of sending, and nothing leads to it: where aid comes from. */
  isSender: boolean
}

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
    const isNested = before !== null && isAround(reading, before, name)
    if (isNested && before && isKnownInside(gazetteer, before, name)) continue
    if (group && isNested) {
      groups[groups.length - 1] = { ...group, last: name.last, places: [...group.places, name.named] }
    } else if (group && before && group.isCountry === name.isCountry && isBeside(reading, before, name)) {
      groups[groups.length - 1] = { ...group, last: name.last, places: [...group.places, name.named] }
    } else {
      const { first, last, named, isCountry } = name
      const isArea = gazetteer.place(named.codes[0] ?? '')?.kind === 'admin1'
      groups.push({ first, last, places: [named], isCountry, isArea, isSender: isSender(reading, name) })
    }
    before = name
  }
  return groups
}

const FARTHEST = 8

/** Whether two names stand in one list: nothing between them but commas, "and", and words such as "the city of". */
function isBeside(reading: ParsedText, a: Named, b: Named): boolean {
  const { tokens, language } = reading
  if (b.first - a.last > FARTHEST || opensClause(reading, a, b)) return false
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

/** "4 in Lahj, and in Marib 38 were removed": behind the second name goes on what is said of it alone. */
function opensClause(reading: ParsedText, a: TokenSpan, b: TokenSpan): boolean {
  const { tokens, language } = reading
  const between = tokens.slice(a.last + 1, b.first)
  const isLed = between.some(
    ({ text, kind }) =>
      kind === 'word' &&
      language.spellings(text).some((one) => language.small.has(one) && !language.joiners.has(one)),
  )
  if (!isLed || !between.some(({ text }) => /^[,،;]$/.test(text))) return false
  return reading.numberAt(b.last + 1) !== undefined || reading.hitsAt(b.last + 1, 'verb').length > 0
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

const FARTHEST_AROUND = 4

/** "Bustan al-Qasir in the province of Aleppo": nothing but small words and a word for an area stand between. */
function isAround(reading: ParsedText, a: TokenSpan, b: TokenSpan): boolean {
  const { tokens, language } = reading
  if (b.first - a.last > FARTHEST_AROUND + 1 || b.first <= a.last) return false
  let hasArea = reading.hitsAt(b.first, 'place').some(({ kind }) => kind === 'place area')
  for (let at = a.last + 1; at < b.first; at++) {
    const { kind, text } = elementAt(tokens, at)
    const isArea = reading.hitsAt(at, 'place').some((hit) => hit.kind === 'place area')
    if (isArea) hasArea = true
    else if (kind === 'sign' ? text !== ',' : !language.small.has(text)) return false
    if (language.joiners.has(text)) return false
  }
  return hasArea && b.first > a.last + 1
}

/** Whether the record has every meaning of a place inside one of another: then the first says it all. */
function isKnownInside(gazetteer: Gazetteer, inner: Named, outer: Named): boolean {
  const { codes } = inner.named
  return codes.some((code) => outer.named.codes.some((around) => gazetteer.isInside(code, around)))
}

/** "Poltava region sent", "надіслала Полтавщина". */
function isSender(reading: ParsedText, { first, last }: TokenSpan): boolean {
  const { tokens, language } = reading
  const before = tokens[first - 1]
  const isLed =
    before !== undefined && (language.small.has(before.text) || reading.hitsAt(first - 1, 'place').length > 0)
  if (isLed && !reading.hitsAt(first - 1, 'aside').some(({ kind }) => kind === 'aside sends')) return false
  const isSends = ({ kind }: { kind: string }) => kind === 'aside sends'
  const behind = [last + 1, last + 2].some((at) => reading.hitsAt(at, 'aside').some(isSends))
  const ahead = reading.hitsIn('aside', { first: Math.max(0, first - 3), last: first - 1 })
  return behind || ahead.some((hit) => isSends(hit) && hit.last === first - 1)
}
