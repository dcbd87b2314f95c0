'use client'
import { createContext, type Dispatch, useContext } from 'react'
import type { DraftChoices, PlaceChoice } from '@/lib/drafts/form/choices'
import type { EditStep } from '@/lib/drafts/form/form-history'
import type { LimitedPart } from '@/lib/drafts/limits'
import type { FigureCell, ReportCell, ShownCells } from '@/lib/drafts/schema'
import type { I18n } from '@/lib/i18n/words'

/** A cell of the report, or of a figure by its id. */
export type AnyCell = ReportCell | FigureCell | LimitedPart | 'reason'

/** What every part of the form knows. */
export interface DraftDesk {
  words: I18n
  choices: DraftChoices
  /** What amounts are typed in. */
  language: string
  /** Whether scripts run: without them every field is a plain one. */
  scripted: boolean
  /** Whether nothing can be changed. */
  locked: boolean
  step: Dispatch<EditStep>
  problemOf(figure: string | null, cell: AnyCell): string | undefined
  /** What the text of the report shows of itself. */
  shown: ShownCells
  placeOf(code: string): PlaceChoice | undefined
  knowPlace(place: PlaceChoice): void
  /** Whether a figure still has the places that it took over from the one before it. */
  isInherited(figure: string): boolean
  /** Where names that are not on record are proposed: `go` leads there once all that is typed is saved. Null where nothing is proposed. */
  propose: { href: string; go: () => void } | null
  /** The unit that an operator's figures of a metric were last in; blank where it is not known. */
  lastUnitOf(operator: string, metric: string): string
}

const Desk = createContext<DraftDesk | null>(null)

export const DraftDeskProvider = Desk.Provider

export function useDesk(): DraftDesk {
  const desk = useContext(Desk)
  if (desk === null) throw new Error('a part of the draft form stands outside of it')
  return desk
}

/** The id that a cell's control has: what a summary of problems leads to. */
export function controlId(figure: string | null, cell: AnyCell): string {
  if (figure !== null) return `figure-${figure}-${cell}`
  return cell === 'text' ? 'text-typed' : `report-${cell}`
}
