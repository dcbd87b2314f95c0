/** What a draft goes through. Published and discarded ones are kept as they are. */
export const STATES = ['open', 'sent', 'returned', 'published', 'discarded'] as const
export type DraftState = (typeof STATES)[number]

/** The states of a person's drafts that are not yet published or put away, what asks for work first. */
export const OWN_STATES = ['returned', 'open', 'sent'] as const satisfies readonly DraftState[]
export type OwnState = (typeof OWN_STATES)[number]

/** What can be done to a draft. */
export type DraftStep = 'save' | 'send' | 'return' | 'publish' | 'discard'

/** Who takes a step: whether the draft is theirs, whether they may review what others send of its country, and write of it themselves. */
export interface Stepper {
  isAuthor: boolean
  reviews: boolean
  writes: boolean
}

/** Why a step cannot be taken. */
export type StepRefusal =
  | 'not_yours'
  | 'not_sent'
  | 'sent'
  | 'ended'
  | 'four_eyes'
  | 'other_country'
  | 'practice'

/**
 * Whether a step may be taken from a state; null: it may. A draft is its author's until it is sent; then it is the reviewers'
 * until they return or publish it. With `fourEyes` nobody publishes a report of their own. Whose role is limited to other countries keeps
 * what they have typed, but sends none of it. One of `practice` is saved and put away, and goes no further.
 */
export function stepRefusal(
  step: DraftStep,
  state: DraftState,
  { isAuthor, reviews, writes }: Stepper,
  fourEyes: boolean,
  practice = false,
): StepRefusal | null {
  if (!isAuthor && !reviews) return 'not_yours'
  if (state === 'published' || state === 'discarded') return 'ended'
  if (practice && step !== 'save' && step !== 'discard') return 'practice'
  if (step === 'return' || step === 'publish') {
    if (!reviews) return 'not_yours'
    if (state !== 'sent') return 'not_sent'
    return step === 'publish' && fourEyes && isAuthor ? 'four_eyes' : null
  }
  if (state === 'sent') return step === 'save' && reviews ? null : 'sent'
  if (!isAuthor) return 'not_yours'
  return step === 'send' && !writes ? 'other_country' : null
}
