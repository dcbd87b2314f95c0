'use client'
import { useActionState } from 'react'
import { FormControl, type FormField } from '@/components/ui/form-control'
import { type FormAction, unsent } from '@/components/ui/form-state'
import { ProblemSummary } from '@/components/ui/problem-summary'

/** Deciding on the figures of a file, all of them at once: why they stand where checks contradict them, a remark, and a button for each way. */
export function BatchDecision({
  action,
  hidden,
  fields,
  wrong,
  buttons,
}: {
  /** Is told by the name `intent` which button was pressed. */
  action: FormAction
  hidden: Readonly<Record<string, string>>
  fields: readonly FormField[]
  /** The title of the summary of what is wrong. */
  wrong: string
  buttons: readonly { intent: string; label: string; isQuiet?: boolean }[]
}) {
  const [state, send, sending] = useActionState(action, unsent)
  return (
    <form
      action={send}
      noValidate
      className="flex max-w-2xl flex-col gap-4"
      onSubmit={(event) => sending && event.preventDefault()}
    >
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <ProblemSummary key={`summary-${state.sent}`} id="batch" title={wrong} problems={state.problems} />
      {fields.map((field) => (
        <FormControl
          // Made anew after each answer: it says what was sent, where a reset would blank it.
          key={`${field.name}-${state.sent}`}
          id={`batch-${field.name}`}
          field={field}
          value={state.values[field.name] ?? field.value}
          problem={state.problems.find((problem) => problem.field === field.name)?.text}
        />
      ))}
      <div className="flex flex-wrap gap-3">
        {buttons.map(({ intent, label, isQuiet = false }) => (
          <button
            key={intent}
            type="submit"
            name="intent"
            value={intent}
            className={isQuiet ? 'button quiet' : 'button'}
            aria-disabled={sending}
          >
            {label}
          </button>
        ))}
      </div>
    </form>
  )
}
