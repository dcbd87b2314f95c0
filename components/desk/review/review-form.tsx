'use client'
import { type ReactNode, useActionState } from 'react'
import { Field } from '@/components/ui/field'
import { type FormAction, unsent } from '@/components/ui/form-state'
import { ProblemSummary } from '@/components/ui/problem-summary'
import { AnswerFields, type AskedAnswer } from './answer-fields'
import { CorrectionFields } from './correction-fields'

/** A figure as it is shown, with what the reviewer may say of it. */
export interface ReviewedFigure {
  id: string
  shown: ReactNode
  remarkLabel: string
  /** Open findings, each with the answer of its author. */
  asked: readonly AskedAnswer[]
  /** Why it changes a published figure, as its author says; null where it changes none. */
  correction: { reason: string; note: string } | null
}

/**
 * Deciding on a report: remarks and answers beside its figures, and one button for each way. Whatever comes back, everything
 * typed stays. Works without a script.
 */
export function ReviewForm({
  action,
  waits,
  mayPublish,
  hidden,
  texts,
  figures,
  before,
  children,
}: {
  /** Is told by the name `step` which button was pressed: `return` or `publish`. */
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
    | 'reason'
    | 'reasonMissing'
    | 'note'
    | 'correctionReason'
    | 'correctionNote',
    string
  > & { reasons: readonly { value: string; label: string }[] }
  figures: readonly ReviewedFigure[]
  /** What stands between the figures and the decision. */
  before: ReactNode
  /** What is said beside the buttons. */
  children: ReactNode
}) {
  const [state, decide, deciding] = useActionState(action, unsent)
  const open = waits || state.sent > 0
  const remark = (name: string, label: string) => (
    <Field id={`review-${name}`} name={label}>
      <textarea
        // Made anew after each answer: it says what was sent, where a reset would blank it.
        key={state.sent}
        id={`review-${name}`}
        name={name}
        rows={2}
        defaultValue={state.values[name]}
        className="control"
      />
    </Field>
  )
  return (
    <form action={decide} noValidate onSubmit={(event) => deciding && event.preventDefault()}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <ProblemSummary
        key={`summary-${state.sent}`}
        id="review"
        title={texts.wrong}
        problems={state.problems}
      />
      {figures.map(({ id, shown, remarkLabel, asked, correction }) => (
        <div key={id} className="border-t border-rule py-5">
          {shown}
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
          {open && <div className="mt-3 max-w-2xl print:hidden">{remark(`remark-${id}`, remarkLabel)}</div>}
        </div>
      ))}
      {before}
      {open && (
        <div className="max-w-2xl border-t-2 border-ink pt-4 print:hidden">
          {remark('remark', texts.remarkOnAll)}
          <p className="mt-1 text-sm text-muted">{texts.remarksHint}</p>
          <div className="mt-4">{children}</div>
          {waits && (
            <div className="mt-4 flex flex-wrap gap-4">
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
            </div>
          )}
        </div>
      )}
    </form>
  )
}
