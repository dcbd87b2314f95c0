'use client'
import { type ReactNode, useActionState } from 'react'
import { Field } from '../../ui/field'
import { type FormAction, unsent } from '../../ui/form-state'
import { ProblemSummary } from '../../ui/problem-summary'
import { AnswerFields, type AskedAnswer } from './answer-fields'

/** A figure as it is shown, with what the reviewer may say of it. */
export interface ReviewedFigure {
  id: string
  shown: ReactNode
  remarkLabel: string
  /** Open findings, each with the answer of its author. */
  asked: readonly AskedAnswer[]
}

/**
 * Deciding on a report: remarks and answers beside its figures, and one button for each way. Whatever comes back, everything
 * typed stays. Works without a script.
 */
export function ReviewForm({
  actions,
  hidden,
  texts,
  figures,
  before,
  children,
}: {
  /** `publish` is null where this person may not publish the report. */
  actions: { giveBack: FormAction; publish: FormAction | null }
  hidden: Readonly<Record<string, string>>
  texts: Record<
    'wrong' | 'remarkOnAll' | 'remarksHint' | 'return' | 'publish' | 'reason' | 'reasonMissing' | 'note',
    string
  > & { reasons: readonly { value: string; label: string }[] }
  figures: readonly ReviewedFigure[]
  /** What stands between the figures and the decision. */
  before: ReactNode
  /** What is said beside the buttons. */
  children: ReactNode
}) {
  const [returned, giveBack, returning] = useActionState(actions.giveBack, unsent)
  const [published, publish, publishing] = useActionState(actions.publish ?? actions.giveBack, unsent)
  // Both ways count their answers together, so that the latest of the two is known.
  const answer = Math.max(returned.sent, published.sent)
  const state = published.sent === answer ? published : returned
  const remark = (name: string, label: string) => (
    <Field id={`review-${name}`} name={label}>
      <textarea
        // Made anew after each answer: it says what was sent, where a reset would blank it.
        key={answer}
        id={`review-${name}`}
        name={name}
        rows={2}
        maxLength={5_000}
        defaultValue={state.values[name]}
        className="control"
      />
    </Field>
  )
  return (
    <form action={giveBack} noValidate>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <input type="hidden" name="sent" value={answer} />
      <ProblemSummary key={`summary-${answer}`} id="review" title={texts.wrong} problems={state.problems} />
      {figures.map(({ id, shown, remarkLabel, asked }) => (
        <div key={id} className="border-t border-rule py-5">
          {shown}
          {asked.map((one) => (
            <AnswerFields key={`${one.check}-${answer}`} texts={texts} asked={one} values={state.values} />
          ))}
          <div className="mt-3 max-w-2xl print:hidden">{remark(`remark-${id}`, remarkLabel)}</div>
        </div>
      ))}
      {before}
      <div className="max-w-2xl border-t-2 border-ink pt-4 print:hidden">
        {remark('remark', texts.remarkOnAll)}
        <p className="mt-1 text-sm text-muted">{texts.remarksHint}</p>
        <div className="mt-4">{children}</div>
        <div className="mt-4 flex flex-wrap gap-4">
          {actions.publish !== null && (
            <button type="submit" formAction={publish} className="button" aria-disabled={publishing}>
              {texts.publish}
            </button>
          )}
          <button type="submit" formAction={giveBack} className="button plain" aria-disabled={returning}>
            {texts.return}
          </button>
        </div>
      </div>
    </form>
  )
}
