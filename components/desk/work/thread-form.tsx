'use client'
import type { ReactNode } from 'react'
import { Field } from '@/components/ui/field'
import type { FormAction } from '@/components/ui/form-state'
import { SentForm } from '@/components/ui/sent-form'
import { MentionArea, type Mentionable } from './mention-area'

/** What was said of one thing, and the field that answers it. */
interface Thread {
  name: string
  title: string
  label: string
  said: ReactNode
}

/** Answers to remarks; what was typed stays where it could not be taken. */
export function ThreadForm({
  action,
  hidden,
  threads,
  people,
  texts,
}: {
  action: FormAction
  hidden: Readonly<Record<string, string>>
  threads: readonly Thread[]
  people: Mentionable
  texts: Record<'wrong' | 'submit', string>
}) {
  return (
    <SentForm id="thread" action={action} hidden={hidden} wrong={texts.wrong}>
      {(state, sending) => (
        <>
          {threads.map(({ name, title, label, said }) => (
            <div key={name}>
              <h3 className="font-semibold">{title}</h3>
              {said}
              <div className="mt-2">
                <Field id={`thread-${name}`} name={label}>
                  <MentionArea
                    key={state.sent}
                    id={`thread-${name}`}
                    name={name}
                    rows={1}
                    defaultValue={state.values[name]}
                    people={people}
                  />
                </Field>
              </div>
            </div>
          ))}
          <div>
            <button type="submit" className="button plain" aria-disabled={sending}>
              {texts.submit}
            </button>
          </div>
        </>
      )}
    </SentForm>
  )
}
