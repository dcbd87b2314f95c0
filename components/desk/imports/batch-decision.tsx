'use client'
import type { FormField } from '@/components/ui/form-control'
import type { FormAction } from '@/components/ui/form-state'
import { SentFields, SentForm } from '@/components/ui/sent-form'

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
  return (
    <SentForm
      id="batch"
      action={action}
      hidden={hidden}
      wrong={wrong}
      className="flex max-w-2xl flex-col gap-4"
    >
      {(state, sending) => (
        <>
          <SentFields id="batch" fields={fields} state={state} />
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
        </>
      )}
    </SentForm>
  )
}
