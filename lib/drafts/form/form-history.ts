import { afterEdit, type EditHistory, emptyHistory, redone, undone } from '@/lib/grid/edit-history'
import type { DraftContent } from '../schema'
import { beginForm, type DraftFormState, type DraftFormStep, draftForm } from './form-state'

/** A draft while it is being typed, with what can be undone and done again. */
export interface EditedForm extends DraftFormState {
  history: EditHistory<DraftContent>
}

export type EditStep = DraftFormStep | { do: 'undo' } | { do: 'redo' }

export const beginEdits = (content: DraftContent): EditedForm => ({
  ...beginForm(content),
  history: emptyHistory,
})

/**
 * The draft after a step, which can be undone: keys in one field are one edit. What somebody else's changes put into the draft begins
 * the history anew: to undo that would take back their work.
 */
export function editedForm(state: EditedForm, step: EditStep): EditedForm {
  const { content, history } = state
  if (step.do === 'undo' || step.do === 'redo') {
    const moved = step.do === 'undo' ? undone(history, content) : redone(history, content)
    return moved === null ? state : { ...state, content: moved.value, history: moved.history, removed: null }
  }
  const next = draftForm(state, step)
  if (next.content === content) return { ...next, history }
  // What a typed place turned out to be belongs to the edit that typed it.
  if (step.do === 'settlePlace') return { ...next, history }
  const isForeign = step.do === 'replace' || step.do === 'take'
  return { ...next, history: isForeign ? emptyHistory : afterEdit(history, content, fieldOf(step)) }
}

/** The field that a step types in; null for one that stands alone. */
function fieldOf(step: DraftFormStep): string | null {
  switch (step.do) {
    case 'report':
      return `report ${step.cell}`
    case 'text':
    case 'textOperator':
      return step.do
    case 'cell':
      return `figure ${step.figure} ${step.cell}`
    case 'answer':
      return `answer ${step.figure} ${step.check}`
    case 'correction':
      return `correction ${step.figure} ${step.cell}`
    default:
      return null
  }
}
