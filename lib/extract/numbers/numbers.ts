import { elementAt } from '@/lib/lookup/element-at'
import type { Decimal } from '@/lib/quantities/decimal'
import { compareDecimals } from '@/lib/quantities/decimal'
import type { Language } from '../lexing/language'
import { phrasesAt } from '../lexing/phrases'
import type { Token } from '../lexing/tokens'
import { decimalOf, isWhole, plus, times, wholeDecimal } from './amount'
import { compoundNumber } from './compounds'
import { printedNumber } from './digits'

/** A number in the text: tokens first to last. */
export type NumberSpan = {
  first: number
  last: number
  /** What it may stand for, the likeliest first. */
  readings: readonly Decimal[]
  /** The thousands, millions or dozens at its end: 1000 for "3 to 5 thousand". */
  scale: Decimal
  /** `digits`: in digits alone; `article`: "a mine"; `several`: "dozens", at least twice that many. */
  form: 'digits' | 'words' | 'article' | 'several'
  /** A space, or the end of a line, stands inside it where none belongs: it may be read wrongly. */
  isBroken?: boolean
}

type Piece = { kind: PieceKind; readings: readonly Decimal[]; last: number; isBroken?: boolean }
type PieceKind = 'digits' | 'numbers' | 'multipliers' | 'several' | 'articles' | 'halves'

const NONE: ReadonlyMap<number, number> = new Map()
const THOUSAND = wholeDecimal(1000)
const MOST_PIECES = 16

/** Every number of the text, in digits, in words, or in both ("2 thousand 149"), from left to right. */
export function numbersOf(tokens: readonly Token[], language: Language): NumberSpan[] {
  const found: NumberSpan[] = []
  for (let at = 0; at < tokens.length; at++) {
    const number = numberAt(tokens, at, language)
    if (!number) continue
    found.push(number)
    at = number.last
  }
  return found
}

function numberAt(tokens: readonly Token[], first: number, language: Language): NumberSpan | null {
  const begins = piecesAt(tokens, first, language)
  if (begins.length === 0) return null
  const sum = new Sum(language.file.unitsFirst)
  const kinds: PieceKind[] = []
  let last = -1
  let isBroken = false
  const take = (at: number) =>
    piecesAt(tokens, at, language)
      .filter(({ kind }) => kind !== 'several' || !isQualified(tokens, first, language))
      .find((candidate) => sum.takes(candidate))
  // "And a half" begins with the joiner that parts other pieces.
  for (let piece = take(first); piece; ) {
    kinds.push(piece.kind)
    last = piece.last
    isBroken ||= piece.isBroken === true
    if (kinds.length === MOST_PIECES) break
    const next = afterJoiner(tokens, last, language)
    piece = take(last + 1) ?? (next > last + 1 ? take(next) : undefined)
  }
  if (last < 0) return null
  const form =
    kinds[0] === 'several'
      ? 'several'
      : kinds.join() === 'articles'
        ? 'article'
        : kinds.join() === 'digits'
          ? 'digits'
          : 'words'
  return { first, last, readings: sum.readings(), scale: sum.scale, form, ...(isBroken ? { isBroken } : {}) }
}

/** Behind "over" or "about", "hundreds" is the form that the word for one hundred takes in some languages. */
function isQualified(tokens: readonly Token[], first: number, language: Language): boolean {
  return [1, 2].some((back) =>
    phrasesAt(language.phrases, tokens, first - back, NONE, language.spellings).some(
      ({ kind, last }) => kind.startsWith('amount') && last === first - 1,
    ),
  )
}

/** The pieces of a number that may begin with a token. */
function piecesAt(tokens: readonly Token[], at: number, language: Language): Piece[] {
  const token = tokens[at]
  if (!token || token.kind === 'sign') return []
  if (token.kind === 'digits') {
    const printed = printedNumber(tokens, at, language.file.decimal)
    return printed ? [{ kind: 'digits', ...printed }] : []
  }
  const hits = phrasesAt(language.numbers, tokens, at, NONE, language.spellings)
  const last = hits.at(-1)?.last
  const pieces = hits
    .filter((hit) => hit.last === last)
    .map((hit): Piece => {
      const [kind, value] = hit.kind.split(' ') as [PieceKind, string]
      return { kind, readings: [decimalOf(value)], last: hit.last }
    })
  // "Hundreds of" before "hundreds", as in "two hundreds".
  pieces.sort((a, b) => Number(b.kind === 'several') - Number(a.kind === 'several'))
  if (pieces.length > 0 || !language.file.compounds) return pieces
  const value = compoundNumber(token.text, language)
  return value === null ? [] : [{ kind: 'numbers', readings: [value], last: at }]
}

/** Where the next piece may begin: behind a hyphen, the dot of "thous." or an "and". */
function afterJoiner(tokens: readonly Token[], last: number, language: Language): number {
  const next = tokens[last + 1]
  if (!next) return last + 1
  if (next.kind === 'sign')
    return next.glued && /^[-‑.]$/.test(next.text) && elementAt(tokens, last).kind === 'word'
      ? last + 2
      : last + 1
  return language.joiners.has(next.text) ? last + 2 : last + 1
}

/** The thousands, or millions, that a number in words counts: "two million" goes on with "and 140 thousand". */
function thousandsOf(value: Decimal): Decimal {
  const larger = times(THOUSAND, THOUSAND)
  return compareDecimals(value, larger) >= 0 ? larger : THOUSAND
}

/** A number as it grows piece by piece: whole thousands behind it, and what is not yet multiplied. */
class Sum {
  scale = wholeDecimal(1)
  private thousands: Decimal | null = null
  private current: Decimal | null = null
  /** The last summand of `current`. */
  private summand = wholeDecimal(0)
  private others: readonly Decimal[] = []
  /** The thousands or millions that the next summand must be below. */
  private ceiling: Decimal | null = null
  private done = false

  constructor(private readonly unitsFirst: boolean) {}

  /** Adds a piece where it can be the next of the same number. */
  takes({ kind, readings }: Piece): boolean {
    const [value] = readings
    if (!value || this.done) return false
    if (kind === 'multipliers') return this.multiplies(value)
    if (kind === 'halves') return this.halves(value)
    if (this.current !== null) return kind === 'numbers' && this.adds(value)
    if (this.thousands === null) {
      if (kind === 'numbers' && compareDecimals(value, THOUSAND) >= 0) {
        this.thousands = value
        this.ceiling = thousandsOf(value)
        return true
      }
      this.others = readings.slice(1)
    } else {
      const isRest = isWhole(this.thousands) && isWhole(value) && this.isBelowCeiling(value)
      if (!isRest || readings.length > 1 || (kind !== 'numbers' && kind !== 'digits')) return false
    }
    this.current = value
    this.summand = value
    this.scale = wholeDecimal(1)
    return true
  }

  readings(): Decimal[] {
    // A number in digits alone is kept as printed: "24.000" as a fraction is no whole number.
    if (this.thousands === null) return [this.current ?? wholeDecimal(0), ...this.others]
    return [plus(this.thousands, this.current ?? wholeDecimal(0)), ...this.others]
  }

  private multiplies(value: Decimal): boolean {
    const below = compareDecimals(value, THOUSAND) < 0
    if (below && this.current === null && this.thousands !== null) return false
    if (below) {
      this.current = times(this.current ?? wholeDecimal(1), value)
      this.summand = value
    } else if (this.current === null && this.thousands !== null) {
      this.thousands = times(this.thousands, value)
    } else {
      if (!this.isBelowCeiling(value)) return false
      this.others = this.others.map((other) => times(other, value))
      this.thousands = plus(this.thousands ?? wholeDecimal(0), times(this.current ?? wholeDecimal(1), value))
      this.current = null
      this.ceiling = value
    }
    this.scale = value
    return true
  }

  private isBelowCeiling(value: Decimal): boolean {
    return this.ceiling === null || compareDecimals(value, this.ceiling) < 0
  }

  /** "a million and a half", "two and a half". */
  private halves(value: Decimal): boolean {
    if (this.current !== null) this.current = plus(this.current, value)
    else if (this.thousands !== null) this.thousands = plus(this.thousands, times(value, this.scale))
    else return false
    this.done = true
    return true
  }

  private adds(value: Decimal): boolean {
    if (this.current === null || this.summand.scale > 0 || value.scale > 0) return false
    const before = this.summand.digits
    const added = value.digits
    const tens = before >= 20n && before < 100n && before % 10n === 0n
    const hundreds = before >= 100n && before % 100n === 0n
    const fits =
      (hundreds && added < 100n) ||
      (tens && added < 20n) ||
      (this.unitsFirst && before < 10n && added >= 20n && added < 100n && added % 10n === 0n)
    if (!fits) return false
    this.current = plus(this.current, value)
    this.summand = value
    return true
  }
}
