import { elementAt } from '@/lib/lookup/element-at'
import { type ParsedText, within } from './lexing/parsed-text'
import type { Sentence } from './lexing/sentences'
import type { PlacesSpan } from './places/places'

const LONGEST = 18
/** A heading, and what stands above it, may come before the dateline of a report. */
const LAST_SENTENCE = 3

/**
 * Where the dateline of a report ends that a sentence begins with, as the position of its last token: "PALMYRA, 3 March (Agency) -",
 * "Баку, 7 августа.", "【ダマスカス３日】". It says where and when the report was written, which is not where and when the work was
 * done. Null for none. `at` is which sentence of the text it is, `dates` where dates stand.
 */
export function datelineEnd(
  reading: ParsedText,
  sentence: Sentence,
  at: number,
  places: readonly PlacesSpan[],
  dates: readonly { first: number; last: number }[],
): number | null {
  const { tokens } = reading
  if (at > LAST_SENTENCE) return null
  const bracket = elementAt(tokens, sentence.first).text === '【'
  const place = within(places, sentence)[0]
  const start = sentence.first + (bracket ? 1 : 0)
  const startsWithName = place?.first === start || isCapital(reading, start)
  if (!startsWithName) return null
  const limit = Math.min(sentence.last, sentence.first + LONGEST)
  for (let end = start + 1; end <= limit; end++) {
    const { text } = elementAt(tokens, end)
    if (bracket) {
      if (text === '】') return end
      continue
    }
    const isDash = /^[–—-]$/.test(text) && !(elementAt(tokens, end).glued && tokens[end + 1]?.glued)
    const isEnd = end === sentence.last && at < LAST_SENTENCE && elementAt(tokens, end).kind === 'sign'
    if (!isDash && !isEnd) continue
    // The name itself may be a verb elsewhere.
    const stretch = { first: (place?.first === start ? place.last : start) + 1, last: end }
    const dated = dates.some((date) => date.first <= end && date.first >= start)
    const sourced = tokens.slice(start, end).some(({ text }) => /^[(/]$/.test(text))
    const counts = ['verb', 'noun', 'unit'].some((group) => reading.hitsIn(group, stretch).length > 0)
    if (counts) return null
    // A name and a dash alone begin a row of a list as well: "Aleppo – 412 tonnes".
    const isRow = tokens[end + 1]?.kind === 'digits' || reading.numberAt(end + 1) !== undefined
    if (isDash)
      return dated || sourced || (!isRow && place !== undefined && place.last === end - 1) ? end : null
    return dated && place !== undefined ? end : null
  }
  return null
}

/** A name that may not be on record; "On 7 September" begins with a small word. */
function isCapital({ tokens, language }: ParsedText, at: number): boolean {
  const token = tokens[at]
  return token?.kind === 'word' && token.capital && !language.small.has(token.text)
}
