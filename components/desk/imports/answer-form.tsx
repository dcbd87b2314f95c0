'use client'
import { type ReactNode, useActionState } from 'react'
import { type FormAction, unsent } from '@/components/ui/form-state'
import { ProblemSummary } from '@/components/ui/problem-summary'
import type { AnswerContext } from './answer-rows'

/** What a form of answers about a file has beside its questions. */
export interface AnswerFormProps {
  action: FormAction
  hidden: Readonly<Record<string, string>>
  /** The title of the summary of what is wrong. */
  wrong: string
  submit: string
  /** Another button, with what it sends as `intent`. */
  other?: { intent: string; label: string }
}

/** A form of answers about a file: works without a script, and shows again what was sent where that could not be taken. */
export function AnswerForm({
  id,
  form: { action, hidden, wrong, submit, other },
  children,
}: {
  id: string
  form: AnswerFormProps
  children: (context: AnswerContext) => ReactNode
}) {
  const [state, send, sending] = useActionState(action, unsent)
  return (
    <form
      action={send}
      noValidate
      className="flex flex-col gap-4"
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
      {children({ id, state })}
      <div className="flex flex-wrap gap-3">
        <button type="submit" className="button" aria-disabled={sending}>
          {submit}
        </button>
        {other !== undefined && (
          <button
            type="submit"
            name="intent"
            value={other.intent}
            className="button quiet"
            aria-disabled={sending}
          >
            {other.label}
          </button>
        )}
      </div>
    </form>
  )
}
