import type { DraftChoices } from '@/lib/drafts/form/choices'
import type { ProposalChoice, TextProposal } from '@/lib/drafts/text/text-proposals'
import type { I18n } from '@/lib/i18n/words'

/** What became of a proposal: the number of the figure that it was entered as, 'rejected', or null while it is open. */
export type ProposalDecision = number | 'rejected' | null

/** What can be done with a proposal. */
export type ProposalAct =
  | { do: 'enter'; mend: boolean }
  | { do: 'reject'; rejected: boolean }
  | { do: 'choose'; choice: ProposalChoice }

/** What the rows of proposals share. It stays the same object while somebody types elsewhere, so that they are not drawn anew. */
export interface ProposalDesk {
  words: I18n
  choices: DraftChoices
  scripted: boolean
  locked: boolean
  /** What amounts are typed in. */
  typedIn: string
  country: string
  text: string
  /** The language of the text. */
  language: string
  act(proposal: TextProposal, act: ProposalAct): void
  /** Tells which proposal is pointed at. */
  point(id: string | null): void
}
