import { mayDo, mayDoIn, type RoleHolder } from '@/lib/access/rules'
import type { DraftContent } from './schema'
import { type DraftState, type Stepper, type StepRefusal, stepRefusal } from './states'

/** What somebody may do with a draft; null: they may not even see it. */
export interface DraftLeave {
  save: boolean
  send: boolean
  /** Why it cannot be changed; null where it can. */
  refusal: StepRefusal | null
}

/** The draft that is asked about, with the country that it says. */
export interface AskedDraft {
  author: { id: string }
  state: DraftState
  content: { report: Pick<DraftContent['report'], 'country'> }
}

/** Somebody of the desk, as the rules of drafts know them. */
export type DraftPerson = RoleHolder & { id: string }

/** What somebody is to a draft. One without a country yet is its author's to write, whatever their role is limited to. */
export function stepperOf(
  { author, content }: Pick<AskedDraft, 'author' | 'content'>,
  person: DraftPerson,
): Stepper {
  const { country } = content.report
  return {
    isAuthor: author.id === person.id,
    reviews: mayDoIn(person, 'report.review', country),
    writes: country === '' ? mayDo(person, 'draft.write') : mayDoIn(person, 'draft.write', country),
  }
}

/** A draft is seen by its author, and once it was sent by those who review what is sent of its country. */
export function draftLeave(draft: AskedDraft, person: DraftPerson): DraftLeave | null {
  const { state } = draft
  const who = stepperOf(draft, person)
  if (!who.isAuthor && (!who.reviews || state === 'open' || state === 'discarded')) return null
  const refusal = stepRefusal('save', state, who, true)
  return { save: refusal === null, send: stepRefusal('send', state, who, true) === null, refusal }
}
