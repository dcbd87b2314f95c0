'use client'
import type { ShownFinding } from '@/lib/drafts/feedback/shown-finding'
import type { ShownProblem } from '@/lib/drafts/feedback/shown-problem'
import type { DraftContent } from '@/lib/drafts/schema'
import type { EditHistory } from '@/lib/grid/edit-history'
import { controlId, useDesk } from '../draft-context'
import { FormSteps } from './form-steps'
import { SaveLine } from './save-line'
import type { SaveStatus } from './use-saving'

/** The bar that stays in sight: where what was typed is, what is open with the way to it, and the steps of the whole draft. */
export function DraftBar({
  status,
  content,
  history,
  problems,
  open,
  maySend,
  sending,
}: {
  status: SaveStatus
  content: DraftContent
  history: EditHistory<DraftContent>
  /** What is wrong in cells that were come to. */
  problems: readonly ShownProblem[]
  /** Findings that wait for a reason. */
  open: readonly ShownFinding[]
  maySend: boolean
  sending: boolean
}) {
  const { words, scripted, locked, step } = useDesk()
  const { t } = words
  const [problem] = problems
  const [finding] = open
  return (
    <div className="draft-bar">
      <SaveLine status={status} content={content} />
      {scripted && problem !== undefined && (
        <a className="open-count" data-tone="red" href={`#${controlId(problem.figure, problem.cell)}`}>
          {t('draft.bar.problems', { count: problems.length })}
        </a>
      )}
      {scripted && finding !== undefined && (
        <a
          className="open-count"
          data-tone="amber"
          href={`#finding-${finding.figure}-${finding.check}-reason`}
        >
          {t('draft.bar.findings', { count: open.length })}
        </a>
      )}
      {scripted && !locked && (
        <span className="edit-steps">
          <button
            type="button"
            className="button plain"
            disabled={history.past.length === 0}
            onClick={() => step({ do: 'undo' })}
          >
            {t('draft.bar.undo')}
          </button>
          <button
            type="button"
            className="button plain"
            disabled={history.undone.length === 0}
            onClick={() => step({ do: 'redo' })}
          >
            {t('draft.bar.redo')}
          </button>
        </span>
      )}
      {!locked && <FormSteps maySend={maySend} sending={sending} />}
    </div>
  )
}
