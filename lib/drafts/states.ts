/** What a draft goes through. Published and discarded ones are kept as they are. */
export const STATES = ['open', 'sent', 'returned', 'published', 'discarded'] as const
export type DraftState = (typeof STATES)[number]

/** The states of a person's drafts that are not yet published or put away, what asks for work first. */
export const OWN_STATES = ['returned', 'open', 'sent'] as const satisfies readonly DraftState[]
export type OwnState = (typeof OWN_STATES)[number]

/** What can be done to a draft. */
export type DraftStep = 'save' | 'send' | 'return' | 'publish' | 'discard'

/** Who takes a step: whether the draft is theirs, and whether they may review what others send. */
export interface Stepper {
  isAuthor: boolean
  reviews: boolean
}

/** Why a step cannot be taken. */
export type StepRefusal = 'not_yours' | 'not_sent' | 'sent' | 'ended' | 'four_eyes' | 'practice'

/**
 * Whether a step may be taken from a state; null: it may. A draft is its author's until it is sent; then it is the reviewers'
 * until they return or publish it. With `fourEyes` nobody publishes a report of their own. One of `practice` is saved and put away, and
 * goes no further.
 */
export function stepRefusal(
  step: DraftStep,
  state: DraftState,
  { isAuthor, reviews }: Stepper,
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
  return isAuthor ? null : 'not_yours'
}
