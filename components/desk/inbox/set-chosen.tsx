'use client'
import { type ReactNode, useActionState, useEffect, useRef } from 'react'
import { Field } from '@/components/ui/field'
import { type FormAction, unsent } from '@/components/ui/form-state'
import { ProblemSummary } from '@/components/ui/problem-summary'
import { AS_IT_IS } from './as-it-is'

type Choice = { value: string; label: string }

/** A list of which some can be chosen, to change the same of all of them. */
export function SetChosen({
  action,
  locale,
  texts,
  choices,
  children,
}: {
  action: FormAction
  locale: string
  texts: Record<
    'title' | 'how' | 'set' | 'wrong' | 'asIs' | 'day' | 'assignee' | 'priority' | 'due' | 'country',
    string
  >
  choices: Record<'assignee' | 'priority' | 'country', readonly Choice[]>
  children: ReactNode
}) {
  const [state, send, sending] = useActionState(action, unsent)
  const form = useRef<HTMLFormElement>(null)
  // A form is blanked once it was answered: what was chosen for what could not be done stays chosen.
  useEffect(() => {
    const keys = new Set(state.values.chosen?.split(' '))
    for (const box of form.current?.querySelectorAll<HTMLInputElement>('input[name=source]') ?? [])
      if (keys.has(box.value)) box.checked = true
  }, [state])
  const choice = (name: keyof typeof choices) => (
    <Field id={`set-${name}`} name={texts[name]}>
      <select
        // Made anew after each answer: it says what was sent, where a reset would blank it.
        key={state.sent}
        id={`set-${name}`}
        name={name}
        defaultValue={state.values[name] ?? AS_IT_IS}
        className="control"
      >
        <option value={AS_IT_IS}>{texts.asIs}</option>
        {choices[name].map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  )
  const dueProblem = state.problems.find(({ field }) => field === 'due')
  return (
    <form ref={form} action={send} noValidate onSubmit={(event) => sending && event.preventDefault()}>
      <input type="hidden" name="locale" value={locale} />
      <ProblemSummary key={`summary-${state.sent}`} id="set" title={texts.wrong} problems={state.problems} />
      {state.done !== null && (
        <p key={`done-${state.sent}`} role="status" className="mt-4 border-s-2 border-accent ps-3">
          {state.done}
        </p>
      )}
      {children}
      <fieldset className="mt-6 border-t border-rule pt-4 print:hidden">
        <legend className="sr-only">{texts.title}</legend>
        <p className="font-semibold" aria-hidden>
          {texts.title}
        </p>
        <p className="text-sm text-muted">{texts.how}</p>
        <div className="mt-2 grid items-start gap-3 sm:grid-cols-2 xl:grid-cols-4">
          {choice('assignee')}
          {choice('priority')}
          {choice('country')}
          <Field id="set-due" name={texts.due}>
            <input
              key={state.sent}
              id="set-due"
              name="due"
              defaultValue={state.values.due ?? ''}
              aria-describedby="set-due-hint"
              aria-invalid={dueProblem !== undefined || undefined}
              className="control"
            />
            <p id="set-due-hint" className="text-sm text-muted">
              {texts.day}
            </p>
          </Field>
        </div>
        <button type="submit" className="button plain mt-3" aria-disabled={sending}>
          {texts.set}
        </button>
      </fieldset>
    </form>
  )
}
