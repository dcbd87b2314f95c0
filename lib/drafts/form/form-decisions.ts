import { MOST_FIGURES } from '../limits'
import type { DraftContent } from '../schema'
import { chosenCells, openProposals, type TextReading } from '../text/text-proposals'
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

/** Enters, rejects and takes back proposals as the form says; one on which it says nothing stays as it is. */
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
  const unchosen: number[] = []
  let full = false
  let state = beginForm(content)
  for (const [at, proposal] of proposals.entries()) {
    const { id } = proposal
    switch (sent(id, 'decision')) {
      case 'reject':
        if (open.has(id)) state = draftForm(state, { do: 'reject', id, rejected: true })
        break
      case 'takeBack':
        state = draftForm(state, { do: 'reject', id, rejected: false })
        break
      case 'confirm': {
        if (!open.has(id)) break
        const places = proposal.places.map((_, place) => chosen(id, `place.${place}`) ?? 0)
        const cells = chosenCells(proposal, { reading: chosen(id, 'reading'), places })
        if (cells === null) unchosen.push(at + 1)
        else if (state.content.figures.length >= MOST_FIGURES) full = true
        else state = draftForm(state, { do: 'enter', id, cells, mend: false })
      }
    }
  }
  return { content: state.content, unchosen, full }
}
