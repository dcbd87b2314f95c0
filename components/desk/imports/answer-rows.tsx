'use client'
import { FormControl } from '@/components/ui/form-control'
import type { FormState } from '@/components/ui/form-state'
import type { AnswerField, AnswerRow } from '@/lib/views/imports/types'

/** What all controls of a form of answers have in common. */
export interface AnswerContext {
  /** Begins the ids of the controls. */
  id: string
  state: FormState
}

/** Controls beside each other, each as it was sent or as it is kept. */
export function QuestionFields({
  context: { id, state },
  fields,
  className = '',
}: {
  context: AnswerContext
  fields: readonly AnswerField[]
  className?: string
}) {
  return (
    <div className={`answer-fields ${className}`}>
      {fields.map((field) => (
        <FormControl
          // Made anew after each answer: it says what was sent, where a reset would blank it.
          key={`${field.name}-${state.sent}`}
          id={`${id}-${field.name}`}
          field={field}
          value={state.values[field.name] ?? field.value}
          problem={state.problems.find((problem) => problem.field === field.name)?.text}
        />
      ))}
    </div>
  )
}

/** What is asked of one column after another; of amounts more, which shows once a column is said to be of them. */
export function AnswerRows({
  context,
  rows,
  moreLabel,
}: {
  context: AnswerContext
  rows: readonly AnswerRow[]
  moreLabel: string
}) {
  return rows.map(({ key, title, note, fields, ofAmount, more }) => (
    <fieldset key={key} className="answer-row">
      <legend className="font-semibold">
        <bdi>{title}</bdi>
      </legend>
      {note !== '' && (
        <p className="text-sm text-muted" dir="auto">
          {note}
        </p>
      )}
      <QuestionFields context={context} fields={fields} />
      <div className="of-amount">
        <QuestionFields context={context} fields={ofAmount} />
        <details open={more.some(({ value }) => value !== '')} className="mt-2">
          <summary className="text-sm">{moreLabel}</summary>
          <QuestionFields context={context} fields={more} />
        </details>
      </div>
    </fieldset>
  ))
}
