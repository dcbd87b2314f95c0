'use client'
import { type ReactNode, useActionState } from 'react'
import { FormControl, type FormField } from './form-control'
import { type FormAction, type FormState, unsent } from './form-state'
import { ProblemSummary } from './problem-summary'

/**
 * The shape that forms share, with a script and without one: what goes along unseen, what is wrong on top, what was done, and then what is
 * theirs. A second press while the first is on its way asks for nothing more.
 */
export function SentForm({
  id,
  action,
  hidden = {},
  wrong,
  className = 'flex flex-col gap-4',
  children,
}: {
  /** Begins the ids of the controls, and of the form itself, to which controls elsewhere may belong; no two forms of a page share one. */
  id: string
  action: FormAction
  hidden?: Readonly<Record<string, string>>
  /** The title of the summary of what is wrong. */
  wrong: string
  className?: string
  /** Draws the rest, from the last answer; `sending` while another is on its way. */
  children: (state: FormState, sending: boolean) => ReactNode
}) {
  const [state, send, sending] = useActionState(action, unsent)
  return (
    <form
      id={`${id}-form`}
      action={send}
      noValidate
      className={className}
      onSubmit={(event) => sending && event.preventDefault()}
    >
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <ProblemSummary key={`summary-${state.sent}`} id={id} title={wrong} problems={state.problems} />
      {state.done !== null && (
        <p role="status" className="border-s-2 border-accent ps-3">
          {state.done}
        </p>
      )}
      {children(state, sending)}
    </form>
  )
}

/** Named fields of such a form, made anew after each answer: they say what was sent, where a reset would blank them. */
export function SentFields({
  id,
  fields,
  state,
}: {
  id: string
  fields: readonly FormField[]
  state: FormState
}) {
  return fields.map((field) => (
    <FormControl
      key={`${field.name}-${state.sent}`}
      id={`${id}-${field.name}`}
      field={field}
      value={state.values[field.name] ?? field.value}
      problem={state.problems.find((problem) => problem.field === field.name)?.text}
    />
  ))
}
