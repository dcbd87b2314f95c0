import { enteredReport } from '@/lib/checks/entered'
import type { EnteredReport } from '@/lib/checks/types'
import type { ClaimContext } from '@/lib/exchange/cells/claim-context'
import type { DraftContent } from '../schema'
import { draftCells } from './draft-cells'

/**
 * A draft as the checks take it, while it is typed: figures that cannot be told yet are left out. The `row` of a figure is its place
 * among the draft's figures; `language` is what amounts are typed in where the report's own language is not given. A figure that
 * is withdrawn says nothing to check.
 */
export function toCheckInput(content: DraftContent, language: string, known: ClaimContext): EnteredReport {
  const rows = content.figures.map((figure) =>
    figure.withdrawn ? {} : draftCells(content, figure, language),
  )
  return enteredReport(content.report, rows, known)
}
