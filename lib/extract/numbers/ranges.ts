import { elementAt } from '@/lib/lookup/element-at'
import { compareDecimals } from '@/lib/quantities/decimal'
import type { ParsedText } from '../lexing/parsed-text'
import { times } from './amount'
import type { NumberSpan } from './numbers'

/** One number, or the two of "between 20 and 30"; `risen`: what a count "rose to". */
export type Amount = { number: NumberSpan; high: NumberSpan | null; risen: boolean }

/** Numbers of a sentence with the two ends of a range as one; "rose from 966 to 1,072" leaves the second alone. */
export function amountsOf(reading: ParsedText, numbers: readonly NumberSpan[]): Amount[] {
  const free = new Set(numbers)
  const amounts: Amount[] = []
  let risen = false
  for (let at = 0; at < numbers.length; at++) {
    const low = elementAt(numbers, at)
    const high = numbers[at + 1]
    const link = high ? linkOf(reading, low, high) : null
    if (link === null || !high || !free.has(high)) {
      amounts.push({ number: low, high: null, risen })
      risen = false
      continue
    }
    if (link === 'rise') {
      risen = true
      continue
    }
    const scaled = withScale(low, high)
    if (compareDecimals(elementAt(scaled.readings, 0), elementAt(high.readings, 0)) >= 0) {
      amounts.push({ number: low, high: null, risen: false })
      continue
    }
    amounts.push({
      number: { ...scaled, last: high.last, scale: high.scale, form: high.form },
      high,
      risen: false,
    })
    at += 1
  }
  return amounts
}

const FARTHEST_RISE = 8

function linkOf(reading: ParsedText, low: NumberSpan, high: NumberSpan): 'range' | 'rise' | null {
  const { tokens } = reading
  const sign = tokens[low.last + 1]
  if (high.first === low.last + 2 && sign?.kind === 'sign') {
    const spaced = !sign.glued && !elementAt(tokens, high.first).glued
    const glued = sign.glued && elementAt(tokens, high.first).glued
    return /^[-‐‑–—]$/.test(sign.text) && (glued || (spaced && sign.text !== '-')) ? 'range' : null
  }
  const hit = reading
    .hitsIn('range', { first: low.first - 3, last: low.first })
    .find(({ last }) => last === high.last)
  if (!hit) return null
  const rises = reading.hitsIn('rise', { first: low.first - FARTHEST_RISE, last: low.first })
  return rises.length > 0 ? 'rise' : 'range'
}

/** "From 3 to 5 thousand": the thousands are those of both. */
function withScale(low: NumberSpan, high: NumberSpan): NumberSpan {
  const scaled = low.readings.map((value) => times(value, high.scale))
  const own =
    low.scale.digits > 1n ||
    high.scale.digits === 1n ||
    compareDecimals(elementAt(scaled, 0), elementAt(high.readings, 0)) >= 0
  return own ? low : { ...low, readings: scaled }
}
