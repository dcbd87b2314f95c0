'use client'
import type { ReactNode } from 'react'
import type { FormAction } from '@/components/ui/form-state'
import { SentForm } from '@/components/ui/sent-form'
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
  return (
    <SentForm id={id} action={action} hidden={hidden} wrong={wrong}>
      {(state, sending) => (
        <>
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
        </>
      )}
    </SentForm>
  )
}
