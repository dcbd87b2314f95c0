'use client'
import { type ReactNode, useActionState, useRef } from 'react'
import { Field } from '@/components/ui/field'
import { type FormAction, unsent } from '@/components/ui/form-state'
import { ProblemSummary } from '@/components/ui/problem-summary'
import { MentionArea, type Mentionable } from '../work/mention-area'
import { AnswerFields, type AskedAnswer } from './answer-fields'
import { CorrectionFields } from './correction-fields'
import { useReviewKeys } from './use-review-keys'

/** A figure as it is shown, with what the reviewer may say of it. */
export interface ReviewedFigure {
  id: string
  /** The cells of its row, and what stands below it. */
  cells: ReactNode
  notes: ReactNode
  remarkLabel: string
  /** Whether it stays as it is on record: there is nothing to look at. */
  kept: boolean
  /** Open findings, each with the answer of its author. */
  asked: readonly AskedAnswer[]
  /** Why it changes a published figure, as its author says; null where it changes none. */
  correction: { reason: string; note: string } | null
}

/**
 * Deciding on a report: remarks and answers below its figures, and one button for each way. Whatever comes back, everything
 * typed stays. Works without a script.
 */
export function ReviewForm({
  action,
  waits,
  mayPublish,
  hidden,
  texts,
  columns,
  figures,
  beside,
  before,
  people,
  children,
}: {
  /** Is told by the name `step` which button was pressed: `return`, `publish` or `remark`. */
  action: FormAction
  /** Whether it can still be decided; where it was meanwhile, what was typed stays to be read. */
  waits: boolean
  mayPublish: boolean
  hidden: Readonly<Record<string, string>>
  texts: Record<
    | 'wrong'
    | 'remarkOnAll'
    | 'remarksHint'
    | 'return'
    | 'publish'
    | 'remark'
    | 'kept'
    | 'caption'
    | 'reason'
    | 'reasonMissing'
    | 'note'
    | 'correctionReason'
    | 'correctionNote',
    string
  > & { reasons: readonly { value: string; label: string }[] }
  /** The names of the columns. */
  columns: readonly string[]
  figures: readonly ReviewedFigure[]
  /** What stands beside the figures. */
  beside: ReactNode
  /** What stands between the figures and the decision. */
  before: ReactNode
  /** Whom a remark may name. */
  people: Mentionable
  /** What is said beside the buttons. */
  children: ReactNode
}) {
  const [state, decide, deciding] = useActionState(action, unsent)
  const form = useRef<HTMLFormElement>(null)
  useReviewKeys(form)
  const open = waits || state.sent > 0
  const remark = (name: string, label: string, rows: number) => (
    <Field id={`review-${name}`} name={label}>
      <MentionArea
        // Made anew after each answer: it says what was sent, where a reset would blank it.
        key={state.sent}
        id={`review-${name}`}
        name={name}
        rows={rows}
        defaultValue={state.values[name]}
        people={people}
      />
    </Field>
  )
  const table = (shown: readonly ReviewedFigure[], caption: string) => (
    <table className="figures review-figures">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      {shown.map(({ id, cells, notes, remarkLabel, asked, correction }) => (
        <tbody key={id} id={`figure-${id}`} data-figure={id} tabIndex={-1} className="keep-together">
          <tr>{cells}</tr>
          <tr className="below">
            <td colSpan={columns.length}>
              {notes}
              {(open ? asked : []).map((one) => (
                <AnswerFields
                  key={`${one.check}-${state.sent}`}
                  texts={texts}
                  asked={one}
                  values={state.values}
                />
              ))}
              {open && correction !== null && (
                <CorrectionFields
                  key={`correction-${state.sent}`}
                  texts={texts}
                  figure={id}
                  correction={correction}
                  values={state.values}
                />
              )}
              {open && (
                <div className="mt-1 max-w-2xl print:hidden">{remark(`remark-${id}`, remarkLabel, 1)}</div>
              )}
            </td>
          </tr>
        </tbody>
      ))}
    </table>
  )
  const kept = figures.filter((figure) => figure.kept)
  const looked = figures.filter((figure) => !figure.kept)
  return (
    <form ref={form} action={decide} noValidate onSubmit={(event) => deciding && event.preventDefault()}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <ProblemSummary
        key={`summary-${state.sent}`}
        id="review"
        title={texts.wrong}
        problems={state.problems}
      />
      <div className={beside === null ? '' : 'review-columns'}>
        <div className="min-w-0">
          {looked.length > 0 && table(looked, texts.caption)}
          {kept.length > 0 && (
            // Where something is wrong with one of them, the way there must not be closed.
            <details
              open={looked.length === 0 || state.problems.some(({ field }) => isOf(field, kept))}
              className="mt-4"
            >
              <summary>{texts.kept}</summary>
              {table(kept, texts.kept)}
            </details>
          )}
        </div>
        {beside}
      </div>
      {before}
      {open && (
        <div className="decision print:hidden">
          {remark('remark', texts.remarkOnAll, 2)}
          <p className="mt-1 text-sm text-muted">{texts.remarksHint}</p>
          <div className="mt-3">{children}</div>
          {waits && (
            <div className="mt-3 flex flex-wrap gap-3">
              {mayPublish && (
                <button type="submit" name="step" value="publish" className="button" aria-disabled={deciding}>
                  {texts.publish}
                </button>
              )}
              <button
                type="submit"
                name="step"
                value="return"
                className="button plain"
                aria-disabled={deciding}
              >
                {texts.return}
              </button>
              <button
                type="submit"
                name="step"
                value="remark"
                className="button plain"
                aria-disabled={deciding}
              >
                {texts.remark}
              </button>
            </div>
          )}
        </div>
      )}
    </form>
  )
}

/** Whether a field is one of those below these figures. */
const isOf = (field: string | null, figures: readonly ReviewedFigure[]) =>
  field !== null && figures.some(({ id }) => field.endsWith(`-${id}`))
