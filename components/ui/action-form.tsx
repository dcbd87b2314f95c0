'use client'
import { type ReactNode, useActionState } from 'react'
import { CopyField } from './copy-field'
import { FormControl, type FormField } from './form-control'
import { type FormAction, unsent } from './form-state'
import { ProblemSummary } from './problem-summary'

/** A form of named fields that works without a script: what is wrong stands on top and leads to its field. */
export function ActionForm({
  action,
  fields,
  hidden = {},
  submit,
  wrong,
  id,
  quiet = false,
  children,
}: {
  action: FormAction
  fields: readonly FormField[]
  hidden?: Readonly<Record<string, string>>
  submit: string
  /** The title of the summary of what is wrong. */
  wrong: string
  /** Begins the ids of the controls, and of the form itself, to which controls elsewhere may belong; no two forms of a page share one. */
  id: string
  /** Whether it is not what the page is mainly for. */
  quiet?: boolean
  /** What stands between the fields and the button. */
  children?: ReactNode
}) {
  const [state, send, sending] = useActionState(action, unsent)
  return (
    <form
      id={`${id}-form`}
      action={send}
      noValidate
      className="flex max-w-md flex-col gap-4"
      // A second press while the first is on its way asks for nothing more.
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
      {state.copy !== null && <CopyField key={`copy-${state.sent}`} id={`${id}-copy`} copy={state.copy} />}
      {fields.map((field) => (
        <FormControl
          // A control is made anew after each answer: it says what was sent, where a reset would blank it.
          key={`${field.name}-${state.sent}`}
          id={`${id}-${field.name}`}
          field={field}
          value={state.values[field.name] ?? field.value}
          problem={state.problems.find((problem) => problem.field === field.name)?.text}
        />
      ))}
      {children}
      <div>
        <button type="submit" className={quiet ? 'button plain' : 'button'} aria-disabled={sending}>
          {submit}
        </button>
      </div>
    </form>
  )
}
