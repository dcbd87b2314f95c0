import { nameInLanguage, type ParsedText, type TokenSpan } from '../lexing/parsed-text'
import type { PhraseMatch } from '../lexing/phrases'
import type { Sentence } from '../lexing/sentences'
import type { TokenDistance } from '../lexing/token-distance'
import type { Quantity } from '../numbers/quantities'
import type { MetricKey } from '../types'

/** People, or sessions, that a quantity counts: by which metric, as which part of it, and the words that say so. */
export type PeopleCounted = { metric: MetricKey; part: string | null; said: PhraseMatch }

/** Whom the words of a language name: `who` of its file. */
type Who = 'person' | 'women' | 'men' | 'girls' | 'boys' | 'session' | 'survivor' | 'casualty'

/** What a sentence is about, as far as it says it or the one before did. */
export type PeopleContext = { isOfOrdnance: boolean; isOfTeaching: boolean; teachesHere: boolean }

const FARTHEST_WHO = 4
/** "Killed 5", "5 were killed": so near stands what says what became of people who are not named. */
const FARTHEST_FATE = 3

/** Nouns of language files by which a sentence speaks of mines. */
export const ORDNANCE: ReadonlySet<string> = new Set([
  'item',
  'ied',
  'bomb',
  'ap_mine',
  'av_mine',
  'cluster',
  'uxo',
  'explosive',
])

export function peopleContextOf(
  reading: ParsedText,
  sentence: Sentence,
  before: PeopleContext | null,
): PeopleContext {
  const events = new Set(happenedIn(reading, sentence).map(nameInLanguage))
  const isOfOrdnance =
    events.has('mine') || reading.hitsIn('noun', sentence).some((noun) => ORDNANCE.has(nameInLanguage(noun)))
  const teachesHere = events.has('teach')
  return {
    isOfOrdnance: isOfOrdnance || (before?.isOfOrdnance ?? false),
    isOfTeaching: teachesHere || (before?.teachesHere ?? false),
    teachesHere,
  }
}

const happenedIn = (reading: ParsedText, stretch: TokenSpan) => reading.hitsIn('event', stretch)

/** Which people a quantity counts; null where it counts none, or nothing says what became of them. */
export function peopleCounted(
  reading: ParsedText,
  sentence: Sentence,
  quantity: Quantity,
  quantities: readonly Quantity[],
  nearness: TokenDistance,
  about: PeopleContext,
): PeopleCounted | null {
  if (quantity.unit !== null) return null
  const who = whoOf(reading, sentence, quantity)
  const events = happenedIn(reading, sentence).filter((event) => nameInLanguage(event) !== 'mine')
  const fate = fateOf(reading, quantity, quantities[0] ?? quantity, events)
  const named = who === null ? null : (nameInLanguage(who) as Who)
  if (named === 'session')
    return about.isOfTeaching && who !== null ? { metric: 'eore_sessions', part: null, said: who } : null
  if (fate !== null) {
    // Who were killed or injured of them is told by a group of parts, who they were by another: crosses are not kept.
    const isWhole = named === null || named === 'person' || named === 'casualty' || named === 'survivor'
    if (!isWhole || !about.isOfOrdnance) return null
    return { metric: 'casualties', part: nameInLanguage(fate) === 'kill' ? 'killed' : 'injured', said: fate }
  }
  if (who === null || named === null) return null
  if (named === 'casualty') return about.isOfOrdnance ? { metric: 'casualties', part: null, said: who } : null
  const told = nearest(quantity, events, nearness)
  const part = named === 'person' || named === 'survivor' ? null : named
  if (told !== null && nameInLanguage(told) === 'assist')
    return named === 'survivor' || about.isOfOrdnance
      ? { metric: 'victims_assisted', part, said: told }
      : null
  return about.isOfTeaching && named !== 'survivor'
    ? { metric: 'eore_reached', part, said: told ?? who }
    : null
}

/** Who a number counts: named by its noun, right behind it, or in front of a colon. */
function whoOf(reading: ParsedText, sentence: Sentence, { number, noun }: Quantity): PhraseMatch | null {
  const { tokens } = reading
  const behind = reading.hitsIn('who', {
    first: number.last + 1,
    last: Math.min(sentence.last, number.last + FARTHEST_WHO),
  })
  const next = behind.find(
    ({ first }) =>
      (noun === null || noun.last < number.first || first <= noun.last) &&
      tokens
        .slice(number.last + 1, first)
        .every(({ kind, text }) => kind === 'word' || (kind === 'sign' && /^[-‑'’]$/.test(text))),
  )
  if (next !== undefined) return next
  if (tokens[number.first - 1]?.text !== ':') return null
  return (
    reading
      .hitsIn('who', { first: Math.max(sentence.first, number.first - FARTHEST_WHO), last: number.first - 2 })
      .findLast(({ last }) => last === number.first - 2) ?? null
  )
}

/** What is said right beside a number of those it counts: that they were killed, or injured. */
function fateOf(
  reading: ParsedText,
  quantity: Quantity,
  firstQuantity: Quantity,
  events: readonly PhraseMatch[],
): PhraseMatch | null {
  const { tokens, language } = reading
  const fates = events.filter((event) => ['kill', 'injure'].includes(nameInLanguage(event)))
  const isOpen = (from: number, to: number) =>
    to - from <= FARTHEST_FATE &&
    tokens
      .slice(from, to)
      .every(({ kind, text }) => kind === 'word' && language.small.has(text) && !language.joiners.has(text))
  const beside = fates.filter(({ first, last }) =>
    first > quantity.last
      ? isOpen(quantity.last + 1, first)
      : last < quantity.first
        ? isOpen(last + 1, quantity.first)
        : true,
  )
  const [behind, before] = [
    beside.find(({ last }) => last >= quantity.first),
    beside.findLast(({ last }) => last < quantity.first),
  ]
  // A sentence that begins with what became of people goes on so: "killed 3 and injured 8".
  const [first] = fates
  const isToldFirst = first !== undefined && first.first < firstQuantity.number.first
  return (isToldFirst ? (before ?? behind) : (behind ?? before)) ?? null
}

function nearest(
  quantity: Quantity,
  events: readonly PhraseMatch[],
  nearness: TokenDistance,
): PhraseMatch | null {
  const [first] = events
  if (first === undefined) return null
  return events.reduce((best, event) => (nearness(quantity, event) < nearness(quantity, best) ? event : best))
}
