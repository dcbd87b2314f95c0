import { elementAt } from '@/lib/lookup/element-at'
import { MOST_FIGURES } from '../limits'
import type { DraftContent } from '../schema'
import { byParagraph, isAnswered, isPlaceKnown, isSure } from '../text/certainty'
import {
  chosenCells,
  openProposals,
  type ProposalChoice,
  type TextProposal,
  type TextReading,
} from '../text/text-proposals'
import { fieldName } from './form-data'
import { beginForm, draftForm } from './form-state'

/** A draft after what a form without a script decided on its proposals, and what could not be done. */
export interface Decided {
  content: DraftContent
  /** Numbers of confirmed proposals whose number has several readings, none of which was chosen. They stay open. */
  unchosen: number[]
  /** Whether figures were left out, since a draft has no room for them. */
  full: boolean
}

/** Whether a form decides on several proposals at once: what the checks find of each has to be known then. */
export const decidesOnSeveral = (form: FormData): boolean =>
  form.has(fieldName.sureProposals) || [...form.keys()].some((name) => /^proposal\..+\.paragraph$/.test(name))

/**
 * Enters, rejects and takes back proposals as the form says; one on which it says nothing stays as it is. With a paragraph, or with all that are sure, go those of
 * them on which it says nothing else.
 */
export function withFormDecisions(
  content: DraftContent,
  { proposals }: TextReading,
  form: FormData,
): Decided {
  const open = new Set(openProposals(proposals, content).map(({ id }) => id))
  const sent = (id: string, part: string) => form.get(fieldName.proposal(id, part))
  const chosen = (id: string, part: string) => {
    const value = sent(id, part)
    return typeof value === 'string' && /^\d{1,3}$/.test(value) ? Number(value) : null
  }
  const choiceOf = ({ id, places }: TextProposal): ProposalChoice => ({
    reading: chosen(id, 'reading'),
    places: places.map((_, place) => chosen(id, `place.${place}`) ?? 0),
  })
  const among = proposedTogether(content.text, proposals, form, choiceOf)
  const unchosen: number[] = []
  let full = false
  let state = beginForm(content)
  for (const [at, proposal] of proposals.entries()) {
    const { id } = proposal
    const decision = sent(id, 'decision')
    switch ((decision === null || decision === 'undecided') && among.has(id) ? 'confirm' : decision) {
      case 'reject':
        if (open.has(id)) state = draftForm(state, { do: 'reject', id, rejected: true })
        break
      case 'takeBack':
        state = draftForm(state, { do: 'reject', id, rejected: false })
        break
      case 'confirm': {
        if (!open.has(id)) break
        const cells = chosenCells(proposal, choiceOf(proposal))
        if (cells === null) unchosen.push(at + 1)
        else if (state.content.figures.length >= MOST_FIGURES) full = true
        else state = draftForm(state, { do: 'enter', id, cells, mend: false })
      }
    }
  }
  return { content: state.content, unchosen, full }
}

/** Those that the form confirms together. The likeliest of several places was offered, and not chosen. */
function proposedTogether(
  text: string,
  proposals: readonly TextProposal[],
  form: FormData,
  choiceOf: (proposal: TextProposal) => ProposalChoice,
): Set<string> {
  const sure = form.has(fieldName.sureProposals) ? proposals.filter(isSure) : []
  const ofParagraphs = byParagraph(text, proposals)
    .filter((group) => form.has(fieldName.proposal(elementAt(group, 0).id, 'paragraph')))
    .flat()
    .filter((proposal) => {
      const { reading, places } = choiceOf(proposal)
      const isChosen = places.every(
        (option, at) => option > 0 || isPlaceKnown(proposal, elementAt(proposal.places, at)),
      )
      return isChosen && isAnswered(proposal, { reading, places })
    })
  return new Set([...sure, ...ofParagraphs].map(({ id }) => id))
}
