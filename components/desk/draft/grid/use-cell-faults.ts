'use client'
import { useMemo } from 'react'
import type { DraftFeedback } from '@/lib/drafts/feedback/types'
import type { DraftContent } from '@/lib/drafts/schema'

/** What is wrong with cells of figures: by the id of the figure, then by the cell. */
export type CellFaults = ReadonlyMap<string, ReadonlyMap<string, string>>

/**
 * The problems that still are of what stands in the cells: what was wrong with an earlier text says nothing of this one, and a cell that was
 * not come to yet is not wrong until the draft is sent.
 */
export function useCellFaults(
  { problems }: DraftFeedback,
  seen: DraftContent,
  content: DraftContent,
  wasSent: boolean,
): CellFaults {
  return useMemo(() => {
    const was = new Map(seen.figures.map((figure) => [figure.id, figure]))
    const is = new Map(content.figures.map((figure) => [figure.id, figure]))
    const faults = new Map<string, Map<string, string>>()
    for (const { figure: id, cell, message } of problems) {
      const [before, now] = id === null ? [] : [was.get(id), is.get(id)]
      if (id === null || before === undefined || now === undefined) continue
      const textIn = ({ cells }: typeof now): string | undefined => (cells as Record<string, string>)[cell]
      const text = textIn(now)
      if (text !== textIn(before) || (text === '' && !wasSent)) continue
      const ofFigure = faults.get(id) ?? new Map<string, string>()
      faults.set(id, ofFigure.set(cell, ofFigure.get(cell) ?? message))
    }
    return faults
  }, [problems, seen, content, wasSent])
}
