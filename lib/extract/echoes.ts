import type { Quantity } from './quantities'
import { nameOf, type Reading } from './reading'
import type { Sentence } from './sentences'

const FARTHEST_LEAD = 6

/**
 * Quantities whose noun is left out, with the noun of the figure before: "75 items in the past day, 24 268 since the
 * beginning"; "686, of which 479 improvised". A number that nothing leads to stays without.
 */
export function withEchoes(
  reading: Reading,
  sentence: Sentence,
  quantities: readonly Quantity[],
  last: Quantity | null,
): Quantity[] {
  let before = last
  return quantities.map((quantity) => {
    const filled = fill(reading, sentence, quantity, before)
    if (filled.noun || filled.unit) before = filled
    return filled
  })
}

function fill(reading: Reading, sentence: Sentence, quantity: Quantity, before: Quantity | null): Quantity {
  const isPiece = quantity.noun !== null && nameOf(quantity.noun) === 'piece'
  if (!isPiece && (quantity.noun || quantity.unit)) return quantity
  const bare = { ...quantity, noun: null }
  const lead = leadOf(reading, sentence, quantity)
  if (!isPiece && lead === null) return bare
  const named = lead === 'colon' || isPiece ? nounBefore(reading, sentence, quantity) : null
  const noun = named ?? (before?.unit ? null : (before?.noun ?? null))
  return { ...bare, noun, echo: named === null }
}

/** What leads to a number without a noun: a colon or dash, "of which", "reached"; null where it is just a number. */
function leadOf(reading: Reading, sentence: Sentence, { number }: Quantity): 'colon' | 'words' | null {
  const { tokens } = reading
  if (number.form === 'article') return null
  const from = Math.max(sentence.first, number.first - FARTHEST_LEAD)
  const led = ['part', 'refer'].some((group) =>
    reading.hitsIn(group, { first: from, last: number.first - 1 }).some(({ last }) => {
      for (let at = last + 1; at < number.first; at++) if (tokens[at]!.kind !== 'word') return false
      return last < number.first
    }),
  )
  if (led) return 'words'
  const begins =
    tokens[(reading.hitsIn('amount', { first: from, last: number.first - 1 })[0]?.first ?? number.first) - 1]
  const joined =
    begins && (begins.text === ',' || begins.text === '،' || reading.language.joiners.has(begins.text))
  if (joined && reading.hitsAt(number.last + 1, 'time').length > 0) return 'words'
  const qualified = reading.hitsIn('amount', { first: from, last: number.first - 1 })[0]
  const sign = tokens[(qualified?.first ?? number.first) - 1]
  return sign && !sign.glued && /^[–—-]$/.test(sign.text) ? 'colon' : sign?.text === ':' ? 'colon' : null
}

/** The noun in front of "mines destroyed: 412", in the same clause. */
function nounBefore(reading: Reading, sentence: Sentence, { number }: Quantity) {
  const { tokens } = reading
  let first = number.first - 1
  while (
    first > sentence.first &&
    !/^[,،;(]$/.test(tokens[first - 1]!.text) &&
    tokens[first - 1]!.kind !== 'digits'
  )
    first -= 1
  return (
    reading.hitsIn('noun', { first, last: number.first - 1 }).findLast((hit) => nameOf(hit) !== 'piece') ??
    null
  )
}
