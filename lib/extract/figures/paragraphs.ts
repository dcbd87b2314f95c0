import { elementAt } from '@/lib/lookup/element-at'
import type { DateRangeSpan } from '../dates/date-ranges'
import { nameInLanguage, type ParsedText } from '../lexing/parsed-text'
import type { Sentence } from '../lexing/sentences'
import type { PlacesSpan } from '../places/places'

const EMPTY_LINE = /\n\s*\n/

/** Whether an empty line stands before a sentence. */
export const opensParagraph = ({ text, tokens }: ParsedText, { first }: Sentence) =>
  first > 0 && EMPTY_LINE.test(text.slice(elementAt(tokens, first - 1).end, elementAt(tokens, first).start))

const LONGEST_HEADING = 12

/** A short paragraph that no dot ends. */
export function isHeading(reading: ParsedText, sentence: Sentence, at: number): boolean {
  const next = reading.sentences[at + 1]
  const isShort = sentence.last - sentence.first < LONGEST_HEADING
  const { kind, text } = elementAt(reading.tokens, sentence.last)
  return (
    isShort &&
    (kind !== 'sign' || text === ':' || text === ')') &&
    (at === 0 || opensParagraph(reading, sentence)) &&
    next !== undefined &&
    opensParagraph(reading, next)
  )
}

/** "Total: 805": the last row of a list is of no place that a row before was of. */
export const isTotalRow = (reading: ParsedText, { first }: Sentence) =>
  reading.hitsIn('aside', { first, last: first + 1 }).some((hit) => nameInLanguage(hit) === 'total')

/** What stands above paragraphs: their time and place, as far as it says them. */
export type Heading = { window: DateRangeSpan | null; places: PlacesSpan | null }
