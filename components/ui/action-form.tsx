'use client'
import type { ReactNode } from 'react'
import { CopyField } from './copy-field'
import type { FormField } from './form-control'
import type { FormAction } from './form-state'
import { SentFields, SentForm } from './sent-form'

/** A form of named fields that works without a script: what is wrong stands on top and leads to its field. */
export function ActionForm({
  action,
  fields,
  hidden = {},
  submit,
  wrong,
  id,
  quiet = false,
  columns = false,
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
  /** Whether it is not what the page is mainly for. */
  quiet?: boolean
  /** Whether its fields stand beside each other where there is room, at the desk. */
  columns?: boolean
  /** What stands between the fields and the button. */
  children?: ReactNode
}) {
  return (
    <SentForm
      id={id}
      action={action}
      hidden={hidden}
      wrong={wrong}
      className={columns ? 'form-columns' : 'flex max-w-md flex-col gap-4'}
    >
      {(state, sending) => (
        <>
          {state.copy !== null && (
            <CopyField key={`copy-${state.sent}`} id={`${id}-copy`} copy={state.copy} />
          )}
          <SentFields id={id} fields={fields} state={state} />
          {children}
          <div>
            <button type="submit" className={quiet ? 'button plain' : 'button'} aria-disabled={sending}>
              {submit}
            </button>
          </div>
        </>
      )}
    </SentForm>
  )
}
