'use client'
import { useActionState } from 'react'
import { type FormAction, unsent } from '@/components/ui/form-state'

/** Makes a draft somebody else's. */
export function HandOverForm({
  action,
  hidden,
  people,
  texts,
}: {
  action: FormAction
  hidden: Readonly<Record<string, string>>
  people: readonly { id: string; name: string }[]
  texts: Record<'to' | 'choose' | 'submit', string>
}) {
  const [state, send, sending] = useActionState(action, unsent)
  const id = `hand-${hidden.key}`
  return (
    <form
      action={send}
      className="mt-4 flex flex-wrap items-center gap-3 text-sm"
      onSubmit={(event) => sending && event.preventDefault()}
    >
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label htmlFor={id} className="text-muted">
        {texts.to}
      </label>
      <select
        id={id}
        name="person"
        key={state.sent}
        defaultValue={state.values.person ?? ''}
        className="control w-auto!"
      >
        <option value="">{texts.choose}</option>
        {people.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <button type="submit" className="button plain small" aria-disabled={sending}>
        {texts.submit}
      </button>
      {state.problems.map(({ text }) => (
        <p key={text} role="alert" className="text-doubt">
          {text}
        </p>
      ))}
    </form>
  )
}
