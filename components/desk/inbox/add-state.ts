import type { FormProblem } from '@/components/ui/form-state'
import type { DuplicateView } from '@/lib/views/inbox-view'

/** What came of adding sources: what was added, what was not and why; or what is wrong, and nothing was added. */
export interface AddState {
  /** Counts the times that it was sent. */
  sent: number
  values: Readonly<Record<string, string>>
  problems: readonly FormProblem[]
  outcome: AddedView | null
}

/** What was done, in sentences, with the sources that these are about. */
export interface AddedView {
  told: string
  /** Where a single one was added, the way to it. */
  one: { name: string; href: string } | null
  parts: readonly { told: string; sources: readonly AddedRow[]; more: string }[]
  lines: readonly string[]
}

/** A source of a list that was added, and what it seems to be the same as. */
export interface AddedRow {
  key: string
  name: string
  href: string | null
  same: readonly DuplicateView[]
}

export const unsentAdd: AddState = { sent: 0, values: {}, problems: [], outcome: null }
