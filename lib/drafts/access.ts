import type { Role } from '@/lib/access/roles'
import { mayDo } from '@/lib/access/rules'
import { type DraftState, type StepRefusal, stepRefusal } from './states'

/** What somebody may do with a draft; null: they may not even see it. */
export interface DraftLeave {
  save: boolean
  send: boolean
  /** Why it cannot be changed; null where it can. */
  refusal: StepRefusal | null
}

/** A draft is seen by its author, and by those who review once it was sent. */
export function draftLeave(
  { author, state }: { author: { id: string }; state: DraftState },
  person: { id: string; role: Role; disabled: boolean },
): DraftLeave | null {
  const isAuthor = author.id === person.id
  const reviews = mayDo(person, 'report.review')
  if (!isAuthor && (!reviews || state === 'open' || state === 'discarded')) return null
  const refusal = stepRefusal('save', state, { isAuthor, reviews }, true)
  return {
    save: refusal === null,
    send: stepRefusal('send', state, { isAuthor, reviews }, true) === null,
    refusal,
  }
}
