import { elementAt } from '@/lib/lookup/element-at'
import { nameInLanguage, type ParsedText } from '../lexing/parsed-text'
import type { Sentence } from '../lexing/sentences'
import type { Quantity } from '../numbers/quantities'

const FARTHEST_LEAD = 6
const FARTHEST_VERB = 4

/**
 * Quantities whose noun is left out, with the noun of the figure before: "75 items in the past day, 24 268 since the
 * beginning"; "686, of which 479 improvised". A number that nothing leads to stays without.
 */
export function withElidedNouns(
  reading: ParsedText,
  sentence: Sentence,
  quantities: readonly Quantity[],
  last: Quantity | null,
): Quantity[] {
  let before = last
  const shares = reading.hitsIn('refer', sentence).some((hit) => nameInLanguage(hit) === 'respectively')
  return quantities.map((quantity, at) => {
    const next = quantities[at + 1]
    // "31 and 12 shells respectively"; "60,000 Infanterie- und 8,300 Panzerabwehrminen"; "221 anti-tank, 551 anti-personnel mines"
    const isBare = !quantity.noun && !quantity.unit && next?.noun && !next.unit
    const isShared =
      isBare && ((shares && next.first - quantity.last <= 2) || isSuspended(reading, quantity, next))
    const filled = isShared
      ? {
          ...quantity,
          noun: isSuspended(reading, quantity, next) ? asItem(next.noun) : next.noun,
          unit: next.unit,
        }
      : fill(reading, sentence, quantity, before)
    if (filled.noun || filled.unit) before = filled
    return filled
  })
}

const FARTHEST_SUSPENDED = 6

/** Whether a number has an adjective, or the first half of a compound, whose noun stands behind the next number. */
function isSuspended({ tokens, language }: ParsedText, { number }: Quantity, next: Quantity): boolean {
  const from = number.last + 1
  if (next.first - from > FARTHEST_SUSPENDED || next.number.form === 'article') return false
  const half = tokens[from + 1]
  if (tokens[from]?.kind === 'word' && half?.glued && /^[-‐‑]$/.test(half.text) && !tokens[from + 2]?.glued)
    return true
  const word = tokens[from]
  const sign = tokens[from + 1]
  const isAdjective = word?.kind === 'word' && !word.capital && !language.small.has(word.text)
  const isParted = sign !== undefined && (/^[,،]$/.test(sign.text) || language.joiners.has(sign.text))
  const other = tokens[next.number.last + 1]
  const agrees = word !== undefined && other?.kind === 'word' && other.text.slice(-2) === word.text.slice(-2)
  return (
    isAdjective &&
    isParted &&
    agrees &&
    next.number.first <= from + 3 &&
    (next.noun?.last ?? 0) > next.number.last + 1
  )
}

/** The noun of something of another kind: "60,000 infantry and 8,300 anti-tank mines" are mines, of two kinds. */
const asItem = (noun: Quantity['noun']) =>
  noun && ['ied', 'bomb', 'ap_mine', 'av_mine', 'cluster', 'uxo'].includes(nameInLanguage(noun))
    ? { ...noun, kind: 'noun item' }
    : noun

function fill(
  reading: ParsedText,
  sentence: Sentence,
  quantity: Quantity,
  before: Quantity | null,
): Quantity {
  const isPiece = quantity.noun !== null && nameInLanguage(quantity.noun) === 'piece'
  if (!isPiece && (quantity.noun || quantity.unit)) return quantity
  const bare = { ...quantity, noun: null }
  const lead = leadOf(reading, sentence, quantity)
  if (!isPiece && lead === null) return bare
  // "The number of mines reached 319,431"
  const isFirst = before === null || before.last < sentence.first
  const named = lead === 'colon' || isPiece || isFirst ? nounBefore(reading, sentence, quantity) : null
  if (named === null && before?.unit && isInParallel(reading, sentence, quantity, before))
    return { ...bare, unit: before.unit, noun: before.noun, echo: true }
  const kind = nounBehindPart(reading, quantity)
  if (kind !== null) return { ...bare, noun: kind, last: Math.max(bare.last, kind.last) }
  const noun = named ?? (before?.unit ? null : (before?.noun ?? null))
  return { ...bare, noun, echo: named === null }
}

/** "22,000 of which were cluster bombs": the kind that stands behind "of which" and small words. */
function nounBehindPart(reading: ParsedText, { number }: Quantity): Quantity['noun'] {
  const { tokens, language } = reading
  const part = reading.hitsAt(number.last + 1, 'part')[0]
  if (part === undefined) return null
  let at = part.last + 1
  while (tokens[at]?.kind === 'word' && language.small.has(tokens[at]?.text ?? '')) at += 1
  const noun = at > part.last + 1 ? reading.hitsAt(at, 'noun')[0] : undefined
  return noun !== undefined && nameInLanguage(noun) !== 'piece' ? noun : null
}

/**
 * "800 tonnes came to Donetsk, to Luhansk – 400"; "1,474 square metres by hand, 54 by machine": a number whose unit is that of the figure
 * before in the same sentence.
 */
function isInParallel(
  { tokens, language }: ParsedText,
  sentence: Sentence,
  { number }: Quantity,
  before: Quantity,
): boolean {
  if (before.last < sentence.first || before.last > number.first) return false
  const after = tokens[number.last + 1]
  const isGap = !tokens
    .slice(before.last + 1, number.first)
    .some(({ kind, text }) => kind === 'digits' || /^[;.]$/.test(text))
  const isSame =
    after?.kind === 'word' &&
    language.small.has(after.text) &&
    tokens.slice(before.last + 1, number.first).some(({ text }) => text === after.text)
  const isEnd = after === undefined || after.kind === 'sign'
  return isGap && (isSame || isEnd)
}

/**
 * What leads to a number without a noun: a colon or dash; "of which", "reached"; an "and" with a time behind the number; a
 * verb right behind it ("of 412 shells, 388 were destroyed"). Null where it is just a number.
 */
function leadOf(
  reading: ParsedText,
  sentence: Sentence,
  { number, risen }: Quantity,
): 'colon' | 'words' | null {
  const { tokens, language } = reading
  if (number.form === 'article') return null
  if (risen) return 'colon'
  // "Forty of them"
  if (reading.hitsAt(number.last + 1, 'part').length > 0) return 'words'
  const before = { first: Math.max(sentence.first, number.first - FARTHEST_LEAD), last: number.first - 1 }
  const isLed = ['part', 'refer'].some((group) =>
    reading
      .hitsIn(group, before)
      .some(({ last }) => last < number.first && isAllWords(tokens, last + 1, number.first)),
  )
  if (isLed) return 'words'
  const qualified = reading.hitsIn('amount', before)[0]
  const sign = tokens[(qualified?.first ?? number.first) - 1]
  const isJoined = sign !== undefined && (/^[,،、;]$/.test(sign.text) || language.joiners.has(sign.text))
  if (isJoined && reading.hitsAt(number.last + 1, 'time').length > 0) return 'words'
  if (isJoined && isDone(reading, number.last + 1)) return 'words'
  // "…, 54 by machine and 7 by dog"
  const after = tokens[number.last + 1]
  if (
    isJoined &&
    number.form === 'digits' &&
    after?.kind === 'word' &&
    language.small.has(after.text) &&
    repeats(reading, sentence, number.last + 1)
  )
    return 'words'
  const isDash = sign !== undefined && !sign.glued && /^[–—-]$/.test(sign.text)
  return isDash || sign?.text === ':' ? 'colon' : null
}

/** Whether a small word stands a little before as well, as in things that are told in parallel. */
function repeats({ tokens }: ParsedText, sentence: Sentence, at: number): boolean {
  const { text } = elementAt(tokens, at)
  const from = Math.max(sentence.first, at - FARTHEST_PARALLEL)
  return text.length > 1 && tokens.slice(from, at).some((token) => token.text === text)
}

const FARTHEST_PARALLEL = 9

function isAllWords(tokens: ParsedText['tokens'], from: number, to: number): boolean {
  return tokens.slice(from, to).every(({ kind }) => kind === 'word')
}

/** A verb of work with nothing but small words before it: "were destroyed", "ont été détruits". */
function isDone(reading: ParsedText, from: number): boolean {
  const { tokens, language } = reading
  let at = from
  while (at < from + FARTHEST_VERB && tokens[at] && language.small.has(elementAt(tokens, at).text)) at += 1
  return reading
    .hitsAt(at, 'verb')
    .some((verb) => ['destroy', 'clear', 'find', 'check'].includes(nameInLanguage(verb)))
}

/** The noun in front of "mines destroyed: 412", in the same clause. */
function nounBefore(reading: ParsedText, sentence: Sentence, { number, risen }: Quantity) {
  const { tokens } = reading
  let first = number.first - 1
  while (first > sentence.first && !ends(tokens, first - 1, risen === true)) first -= 1
  const nouns = reading.hitsIn('noun', { first, last: number.first - 1 })
  const found = nouns.findLast((hit) => nameInLanguage(hit) !== 'piece')
  // "Mines" are items before they are a weight of explosives.
  return nouns.find((hit) => hit.first === found?.first && hit.last === found.last) ?? null
}

/** Whether a clause ends with a token; behind "rose from 24,000 to" an earlier number is no end. */
function ends(tokens: ParsedText['tokens'], at: number, risen: boolean): boolean {
  const { kind, text } = elementAt(tokens, at)
  const isInNumber = tokens[at - 1]?.kind === 'digits' && tokens[at + 1]?.kind === 'digits'
  if (risen && (kind === 'digits' || isInNumber)) return false
  return kind === 'digits' || /^[,،;(]$/.test(text)
}
