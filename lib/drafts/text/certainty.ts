import { elementAt } from '@/lib/lookup/element-at'
import { chosenCells, type PlaceWords, type ProposalChoice, type TextProposal } from './text-proposals'

/** Whether every part of a proposal is said beside it, in one way: nothing is in doubt. */
export const isCertain = ({ held, doubts }: TextProposal): boolean => held === null && doubts.length === 0

/** Whether a proposal may be entered with all that are sure: nothing is in doubt, and no check asks. */
export const isSure = (proposal: TextProposal): boolean =>
  isCertain(proposal) && proposal.findings.length === 0

/**
 * Whether a proposal can be entered with the others of its paragraph as it stands: its number is read in one way or chosen, each of its places is one or
 * chosen, and no check asks. Its parts may be in doubt: whoever confirms a paragraph has it before them.
 */
export function isAnswered(proposal: TextProposal, choice: ProposalChoice): boolean {
  const { held, places, findings } = proposal
  const arePlaced = places.every(
    (place, at) =>
      place.options.length > 0 && (isPlaceKnown(proposal, place) || choice.places[at] !== undefined),
  )
  return held === null && findings.length === 0 && arePlaced && chosenCells(proposal, choice) !== null
}

/** Whether the first of the places that a name may mean is the only one, or was chosen before. */
export const isPlaceKnown = ({ earlier }: TextProposal, { options, start }: PlaceWords): boolean =>
  options.length === 1 || earlier.some(({ of, words }) => of === 'place' && words.start === start)

/** Proposals by the paragraphs of their text, in its order; a paragraph without any is left out. */
export function byParagraph(text: string, proposals: readonly TextProposal[]): TextProposal[][] {
  const ends = [...text.matchAll(/\n[^\S\n]*\n/g)].map(({ index }) => index)
  const groups: TextProposal[][] = []
  let at = 0
  let last = -1
  for (const proposal of [...proposals].sort((a, b) => a.mark.start - b.mark.start)) {
    while (at < ends.length && elementAt(ends, at) < proposal.mark.start) at++
    if (at === last) elementAt(groups, groups.length - 1).push(proposal)
    else groups.push([proposal])
    last = at
  }
  return groups
}

/** Those in doubt first, then those that are sure, then those that are not proposed; else as they were. */
export function doubtFirst(proposals: readonly TextProposal[]): TextProposal[] {
  const rank = (proposal: TextProposal) => (proposal.held !== null ? 2 : isCertain(proposal) ? 1 : 0)
  return [...proposals].sort((a, b) => rank(a) - rank(b))
}
