import { elementAt } from '@/lib/lookup/element-at'
import type { Decimal } from '@/lib/quantities/decimal'
import type { UnitCode } from '@/lib/quantities/units'
import { nameInLanguage, type ParsedText } from '../lexing/parsed-text'
import { type PhraseMatch, phrasesAt } from '../lexing/phrases'
import type { Sentence } from '../lexing/sentences'
import { decimalOf, plus, wholeDecimal } from './amount'
import type { NumberSpan } from './numbers'
import type { Amount } from './ranges'

/** A number with what it counts or measures, tokens first to last. */
export type Quantity = {
  number: NumberSpan
  /** The upper end of "between 20 and 30". */
  high: NumberSpan | null
  unit: { code: UnitCode; hit: PhraseMatch } | null
  /** What is counted ("item", "building", "other"), or what is measured ("road", "aid"); null where nothing says. */
  noun: PhraseMatch | null
  /** The noun is that of the figure before: "and 36 in the past day". */
  echo?: boolean
  /** What a count "rose to". */
  risen?: boolean
  first: number
  last: number
}

const FARTHEST_NOUN = 4
const FARTHEST_MATTER = 7
const LONGEST_NOUN = 5

/** The amounts of a sentence with their unit or noun, from left to right; both are null where nothing says what is counted. */
export function quantitiesOf(
  reading: ParsedText,
  sentence: Sentence,
  amounts: readonly Amount[],
): Quantity[] {
  const read = amounts.map((amount) => quantityOf(reading, sentence, amount))
  const found = read.filter((quantity) => !isRate(reading, quantity) && !isInUnit(quantity, read))
  const duals = reading.hitsIn('dual', sentence).map(dualQuantity)
  const counted = [...found, ...duals].sort((a, b) => a.first - b.first)
  const singles = counted.flatMap((quantity) => singleBehind(reading, sentence, quantity, counted) ?? [])
  return [...counted, ...singles].sort((a, b) => a.first - b.first)
}

const FARTHEST_SINGLE = 4

/** "Two mines and a device" where a language writes no article and the "and" on to the noun: the noun alone, in the singular, is one. */
function singleBehind(
  reading: ParsedText,
  sentence: Sentence,
  { last, noun, number: before }: Quantity,
  counted: readonly Quantity[],
): Quantity | null {
  const { tokens, language } = reading
  // Behind eleven and more the noun that is counted is in the singular too, and what follows is counted with it.
  const [value] = before.readings
  const isFew = value !== undefined && value.scale === 0 && value.digits <= 10n
  if (noun === null || !isFew || language.file.writtenOn.length === 0) return null
  for (let at = last + 1; at <= Math.min(sentence.last, last + FARTHEST_SINGLE); at++) {
    const { kind, text } = elementAt(tokens, at)
    if (kind !== 'word' || counted.some(({ first, last: end }) => first <= at && at <= end)) return null
    const isJoined = language.joiners.has(text.slice(0, 1))
    const single = isJoined
      ? reading.hitsAt(at, 'one').find((hit) => nameInLanguage(hit) === 'item')
      : undefined
    const item = single && reading.hitsAt(at, 'noun')[0]
    if (item) {
      const span = { first: at, last: item.last }
      const number: NumberSpan = {
        ...span,
        readings: [wholeDecimal(1)],
        scale: wholeDecimal(1),
        form: 'words',
      }
      return { number, high: null, unit: null, noun: item, ...span }
    }
    if (isJoined || reading.hitsAt(at, 'verb').length > 0) return null
  }
  return null
}

const FARTHEST_RATE = 2

/** "400 m² per hour", "30 mines a day": what is done in a time, and no amount of it. */
function isRate(reading: ParsedText, { last }: Quantity): boolean {
  return reading
    .hitsIn('time', { first: last + 1, last: last + FARTHEST_RATE })
    .some((hit) => nameInLanguage(hit) === 'rate' && isAllSmall(reading, last + 1, hit.first))
}

const isAllSmall = ({ tokens, language }: ParsedText, from: number, to: number) =>
  tokens.slice(from, to).every(({ kind, text }) => kind === 'word' && language.small.has(text))

/** The 2 of "m 2" is no amount. */
const isInUnit = ({ first }: Quantity, quantities: readonly Quantity[]) =>
  quantities.some(({ unit, number }) => unit !== null && number.first < first && first <= unit.hit.last)

function quantityOf(reading: ParsedText, sentence: Sentence, { number, high, risen }: Amount): Quantity {
  const bare: Quantity = {
    number,
    high,
    risen,
    unit: null,
    noun: null,
    first: number.first,
    last: number.last,
  }
  const after = behindDot(reading, behindBracket(reading, number))
  const unit = reading.hitsAt(after, 'unit')[0]
  if (unit) {
    const half = halfAfter(reading, unit.last + 1)
    const last = half?.last ?? unit.last
    const exact = half ? { ...number, readings: [plus(elementAt(number.readings, 0), HALF)] } : number
    const noun = matterAfter(reading, sentence, last + 1)
    return { ...bare, number: exact, unit: { code: nameInLanguage(unit) as UnitCode, hit: unit }, noun, last }
  }
  const noun = nounAfter(reading, sentence, after, number) ?? nounBefore(reading, number)
  if (!noun) return bare
  return { ...bare, noun, first: Math.min(bare.first, noun.first), last: Math.max(bare.last, noun.last) }
}

/** "(7.677) tonnes": what is counted stands behind the bracket. */
function behindBracket({ tokens }: ParsedText, { first, last }: NumberSpan): number {
  const isInBrackets = tokens[first - 1]?.text === '(' && tokens[last + 1]?.text === ')'
  return isInBrackets ? last + 2 : last + 1
}

const HALF = decimalOf('0.5')
const NO_NUMBERS: ReadonlyMap<number, number> = new Map()

/** "Deux tonnes et demie": the half that stands behind the unit. */
function halfAfter({ tokens, language }: ParsedText, at: number): PhraseMatch | undefined {
  return phrasesAt(language.numbers, tokens, at, NO_NUMBERS, language.spellings).find(({ kind }) =>
    kind.startsWith('halves'),
  )
}

/** A dual is a number and a noun in one word: "two mines" in Arabic. */
function dualQuantity(hit: PhraseMatch): Quantity {
  const name = nameInLanguage(hit)
  const number: NumberSpan = { ...hit, readings: [wholeDecimal(2)], scale: wholeDecimal(1), form: 'words' }
  const { first, last } = hit
  if (name === 'item')
    return { number, high: null, unit: null, noun: { ...hit, kind: 'noun item' }, first, last }
  return { number, high: null, unit: { code: name as UnitCode, hit }, noun: null, first, last }
}

/** The noun that a number counts: the first one behind it, with nothing but adjectives and "pieces of" between. */
function nounAfter(
  reading: ParsedText,
  sentence: Sentence,
  from: number,
  number: NumberSpan,
): PhraseMatch | null {
  const { tokens, language } = reading
  let piece: PhraseMatch | null = null
  let mayLink = number.form === 'several' || isLarge(number.scale)
  for (let at = from, gap = 0; at <= sentence.last && gap < FARTHEST_NOUN; at++) {
    const token = elementAt(tokens, at)
    if (token.kind === 'sign' ? !isSilent(token.text) : token.kind === 'digits') break
    const noun = reading.hitsAt(at, 'noun')[0]
    if (noun && nameInLanguage(noun) !== 'piece') return noun
    if (noun) {
      piece = noun
      at = noun.last
      mayLink = true
    } else if (language.small.has(token.text)) {
      if (!mayLink) break
      mayLink = false
    } else if (token.kind === 'word') {
      gap += 1
      mayLink = false
    }
  }
  return piece
}

/** "One explosive device" where the language puts "one" behind. */
function nounBefore(reading: ParsedText, number: NumberSpan): PhraseMatch | null {
  const [value] = number.readings
  if (number.form !== 'words' || value === undefined || value.digits > 2n) return null
  const before = { first: number.first - LONGEST_NOUN, last: number.first - 1 }
  return reading.hitsIn('noun', before).findLast(({ last }) => last === number.first - 1) ?? null
}

/** What a measure is of: "km of roads", "t of food"; the first noun behind it in the same breath. */
function matterAfter(reading: ParsedText, sentence: Sentence, from: number): PhraseMatch | null {
  const { tokens } = reading
  for (let at = from; at <= sentence.last && at < from + FARTHEST_MATTER; at++) {
    const token = elementAt(tokens, at)
    if (token.kind === 'sign' ? !isSilent(token.text) : token.kind === 'digits') return null
    const noun = reading.hitsAt(at, 'noun')[0]
    if (noun) return noun
    if (reading.hitsAt(at, 'verb').length > 0) return null
  }
  return null
}

/** Signs that do not part a number from its noun. */
function isSilent(sign: string): boolean {
  return /^[-‑.'’ʼ"“”«»„]$/.test(sign)
}

function behindDot({ tokens }: ParsedText, at: number): number {
  const sign = tokens[at]
  const isDot = sign?.kind === 'sign' && sign.glued && /^[.-]$/.test(sign.text)
  return isDot && tokens[at - 1]?.kind === 'word' ? at + 1 : isDot && tokens[at + 1]?.glued ? at + 1 : at
}

function isLarge({ digits }: Decimal): boolean {
  return digits >= 10n
}
