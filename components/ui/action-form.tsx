'use client'
import { type ReactNode, useActionState } from 'react'
import { CopyField } from './copy-field'
import { Field } from './field'
import { type FormAction, unsent } from './form-state'
import { ProblemSummary } from './problem-summary'

/** One control of a form. `value` is what it says before anything was typed. */
export interface FormField {
  name: string
  label: string
  type: 'text' | 'lines' | 'url' | 'email' | 'password' | 'code' | 'choice' | 'check'
  value?: string
  hint?: string
  autoComplete?: string
  /** Of a choice. */
  options?: readonly { value: string; label: string }[]
}

/** A form of named fields that works without a script: what is wrong stands on top and leads to its field. */
export function ActionForm({
  action,
  fields,
  hidden = {},
  submit,
  wrong,
  id,
  children,
}: {
  action: FormAction
  fields: readonly FormField[]
  hidden?: Readonly<Record<string, string>>
  submit: string
  /** The title of the summary of what is wrong. */
  wrong: string
  /** Begins the ids of the controls; no two forms of a page share one. */
  id: string
  /** What stands between the fields and the button. */
  children?: ReactNode
}) {
  const [state, send, sending] = useActionState(action, unsent)
  return (
    <form
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
        <Control
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
        <button type="submit" className="button" aria-disabled={sending}>
          {submit}
        </button>
      </div>
    </form>
  )
}

interface ControlProps {
  id: string
  field: FormField
  value: string | undefined
  problem: string | undefined
}

function Control({ id, field, value, problem }: ControlProps) {
  const described = [field.hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ')
  const shared = {
    id,
    name: field.name,
    className: 'control',
    'aria-invalid': problem !== undefined || undefined,
    'aria-describedby': described || undefined,
  }
  const notes = (
    <>
      {field.hint && (
        <p id={`${id}-hint`} className="text-sm text-muted">
          {field.hint}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} className="text-sm text-doubt">
          {problem}
        </p>
      )}
    </>
  )
  if (field.type === 'check') {
    return (
      <div className="flex flex-col gap-1">
        <label htmlFor={id} className="flex items-baseline gap-2">
          <input
            {...shared}
            type="checkbox"
            className="size-4"
            value="yes"
            defaultChecked={value === 'yes'}
          />
          {field.label}
        </label>
        {notes}
      </div>
    )
  }
  return (
    <Field id={id} name={field.label}>
      {field.type === 'choice' ? (
        <select {...shared} defaultValue={value}>
          {field.options?.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : field.type === 'lines' ? (
        <textarea {...shared} rows={4} dir="auto" defaultValue={value} />
      ) : (
        <input
          {...shared}
          dir={field.type === 'text' ? 'auto' : undefined}
          type={field.type === 'code' ? 'text' : field.type}
          inputMode={field.type === 'code' ? 'numeric' : undefined}
          autoComplete={field.autoComplete ?? 'off'}
          defaultValue={value}
        />
      )}
      {notes}
    </Field>
  )
}
