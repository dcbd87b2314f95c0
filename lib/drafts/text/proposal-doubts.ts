import type { Proposal } from '@/lib/extract/types'
import type { ListedProposal } from '../kinds-under-sum'
import type { NumberReading, PlaceWords, ProposalDoubt, SaidPart, TextRange } from './text-proposals'

/** What a draft makes of a proposal: the ways to read its number, the places that its names may mean, and its country. */
interface AtDesk {
  readings: readonly NumberReading[]
  places: readonly PlaceWords[]
  country: string
}

/**
 * What of a proposal is in doubt at the desk: what the reader of texts doubts, and where a name is that of several places or of none on record, where
 * no place can be taken from the draft, and where the number is a sum that the text does not print. Each reason once.
 */
export function proposalDoubts(proposal: ListedProposal, desk: AtDesk): ProposalDoubt[] {
  const { sumOf, doubts, words } = proposal
  const told: ProposalDoubt[] = doubts.map(({ of, reason, words }) => ({ of, reason, words: plain(words) }))
  if (sumOf.length > 0) told.push({ of: 'number', reason: 'sum of a list', words: plain(words.number) })
  return once([...told, ...readingDoubts(desk, words.number), ...placeDoubts(desk)])
}

/** What is in doubt of an amount and its places that were read from a table. */
export function cellDoubts(
  desk: AtDesk,
  number: TextRange,
  others: readonly ProposalDoubt[],
): ProposalDoubt[] {
  return once([...others, ...readingDoubts(desk, number), ...placeDoubts(desk)])
}

function readingDoubts({ readings }: AtDesk, number: TextRange): ProposalDoubt[] {
  return readings.length > 1 ? [{ of: 'number', reason: 'two readings', words: plain(number) }] : []
}

function placeDoubts({ places, country }: AtDesk): ProposalDoubt[] {
  if (places.length === 0 && country === '') return [{ of: 'place', reason: 'by default', words: null }]
  return places.flatMap(({ options, start, end }): ProposalDoubt[] => {
    if (options.length === 1) return []
    const reason = options.length === 0 ? 'not on record' : 'several places'
    return [{ of: 'place', reason, words: { start, end } }]
  })
}

function once(doubts: readonly ProposalDoubt[]): ProposalDoubt[] {
  const told = new Map<string, ProposalDoubt>()
  for (const doubt of doubts) {
    const key = `${doubt.of} ${doubt.reason}`
    const known = told.get(key)
    if (known === undefined || known.words === null) told.set(key, doubt)
  }
  return [...told.values()]
}

/** The words of each part of a proposal. */
export function saidParts({ words, places }: Pick<Proposal, 'words' | 'places'>): SaidPart[] {
  const parts: SaidPart[] = [
    { of: 'number', words: ranges([words.qualifier, words.number]) },
    { of: 'metric', words: ranges([words.unit, words.noun]) },
    { of: 'status', words: ranges([words.verb]) },
    { of: 'window', words: ranges([words.window]) },
    { of: 'place', words: ranges(places) },
  ]
  return parts.filter((part) => part.words.length > 0)
}

const plain = (range: TextRange | null): TextRange | null =>
  range === null ? null : { start: range.start, end: range.end }

const ranges = (given: readonly (TextRange | null)[]): TextRange[] =>
  given.flatMap((range) => (range === null ? [] : { start: range.start, end: range.end }))
