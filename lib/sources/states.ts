/**
 * What becomes of a source: nobody has it; somebody reads it; a draft was begun from it; its report is published; it says nothing that
 * could be entered; it repeats another one, or a published report.
 */
export const SOURCE_STATES = ['new', 'taken', 'draft', 'entered', 'nothing', 'folded'] as const

export type SourceState = (typeof SOURCE_STATES)[number]

/** What can be done with a source. */
export type SourceStep = 'edit' | 'assign' | 'begin' | 'dismiss' | 'fold' | 'reopen'

/** From which states each step leads on. */
const FROM: Readonly<Record<SourceStep, readonly SourceState[]>> = {
  edit: ['new', 'taken', 'draft', 'entered', 'nothing', 'folded'],
  assign: ['new', 'taken'],
  begin: ['new', 'taken'],
  dismiss: ['new', 'taken'],
  fold: ['new', 'taken'],
  reopen: ['nothing', 'folded'],
}

/** Whether a step can be taken from a state. */
export const canStep = (step: SourceStep, state: SourceState): boolean => FROM[step].includes(state)

export const sourceState = (stored: string): SourceState =>
  SOURCE_STATES.find((state) => state === stored) ?? 'new'
