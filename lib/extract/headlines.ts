import { elementAt } from '@/lib/lookup/element-at'
import { kindOf } from './figures/metric'
import type { Placed } from './figures/part-whole'
import type { ParsedText } from './lexing/parsed-text'

/**
 * Figures without those that a headline rounds: "Over 24,000 mines destroyed" above a text that says 24,268. What the text
 * counts is said once, and exactly. Parts stay with their whole.
 */
export function withoutRoundedHeadlines(reading: ParsedText, figures: readonly Placed[]): Placed[] {
  const wholes = new Set(figures.map(({ whole }) => whole))
  const kept: Placed[] = []
  for (const figure of figures) {
    const exact =
      isHeadline(reading, figure) && !wholes.has(figure)
        ? figures.find((other) => other.sentence.first > figure.sentence.last && rounds(figure, other))
        : undefined
    if (exact === undefined) kept.push(figure)
    else exact.rounded = [...(exact.rounded ?? []), figure.number]
  }
  return kept
}

/** The first line of a text, which a dot does not end. */
function isHeadline({ text, tokens, sentences }: ParsedText, { sentence }: Placed): boolean {
  const next = tokens[sentence.last + 1]
  if (sentence !== sentences[0] || next === undefined) return false
  const last = elementAt(tokens, sentence.last)
  return text.slice(last.end, next.start).includes('\n') && !/^[.。։؟?]$/.test(last.text)
}

/** Whether an amount is another one cut or rounded to fewer digits: 24,000 is 24,268, and 36 million 35.8. */
function rounds(headline: Placed, exact: Placed): boolean {
  const { metric, part, value, deed } = exact
  if (headline.metric !== metric || headline.part !== part || headline.high !== null) return false
  if (headline.deed?.status !== deed?.status) return false
  const place = placeOf(headline.value)
  const gap = headline.value > value ? headline.value - value : value - headline.value
  if (gap === 0n) return kindOf(headline) === kindOf(exact)
  return placeOf(value) < place && gap < place && headline.value >= place * 2n
}

/** The place of the last digit that is not nought. */
function placeOf(value: bigint): bigint {
  let place = 1n
  while (value > 0n && value % (place * 10n) === 0n) place *= 10n
  return place
}
