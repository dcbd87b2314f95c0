import type { DraftContent } from '../schema'
import type { TextReading } from '../text/text-proposals'
import type { ShownFinding } from './shown-finding'
import type { ShownProblem } from './shown-problem'
import type { DraftProblem } from './to-claim-rows'

/** A number that publishing would change, in words, with a small drawing of before and after. */
export interface ShownChange {
  key: string
  /** All of it in one name, and its three parts: what is counted, where, and whose work; blank where nobody's is known. */
  title: string
  what: string
  where: string
  who: string
  before: string
  after: string
  changed: boolean
  /** Polylines in a box of 120 by 32. */
  drawing: { before: string; after: string }
}

/** A sentence about what publishing would do, and where what it names stands. */
export interface ShownEffect {
  text: string
  links: { text: string; href: string }[]
}

/** What the record has to say of a draft. Plain data: it goes to the browser. */
export interface DraftFeedback {
  problems: ShownProblem[]
  /** Public ids of published figures that this would end, and of those of which that cannot be told yet. */
  ended: string[]
  findings: ShownFinding[]
  changes: ShownChange[]
  /** Figures that would be set aside or counted again, conflicts, organisations that would be added. */
  effects: ShownEffect[]
  /** What the text of the report says; null where it has none. */
  reading: TextReading | null
}

/** The same with its problems in no language yet. */
export type CheckedDraft = Omit<DraftFeedback, 'problems'> & { problems: DraftProblem[] }

/** The findings that nobody has given a reason for yet. */
export function unanswered(findings: readonly ShownFinding[], { figures }: DraftContent): ShownFinding[] {
  const answersOf = new Map(figures.map(({ id, answers }) => [id, answers]))
  return findings.filter(({ figure, check }) => {
    const answers = answersOf.get(figure) ?? []
    return !answers.some((answer) => answer.check === check && answer.reason !== '')
  })
}
