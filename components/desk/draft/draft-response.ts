import type { ShownFinding } from '@/lib/drafts/feedback/shown-finding'
import type { ShownProblem } from '@/lib/drafts/feedback/shown-problem'
import type { DraftContent } from '@/lib/drafts/schema'

/** What came of sending the form, where it did not lead on to another page. */
export interface DraftAnswer {
  /** Counts the times that it was sent, so that the same answer twice is told twice. */
  sent: number
  problems: readonly ShownProblem[]
  /** Findings that want a reason first. */
  unanswered: readonly Pick<ShownFinding, 'figure' | 'check' | 'name'>[]
  /** What kept it from being done. */
  told: string | null
  /** What was typed and could not be kept, and the version that it can be kept over next. */
  typed: DraftContent | null
  version: number | null
  /** Whether it is for practice, and could have been sent as it is. */
  isChecked: boolean
}

export type DraftAction = (before: DraftAnswer, form: FormData) => Promise<DraftAnswer>

export const unsentDraft: DraftAnswer = {
  sent: 0,
  problems: [],
  unanswered: [],
  told: null,
  typed: null,
  version: null,
  isChecked: false,
}
