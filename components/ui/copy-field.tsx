'use client'
import { useRef, useState, useSyncExternalStore } from 'react'
import { Field } from './field'
import type { CopyText } from './form-state'

const never = () => () => {}

/** Something to copy, with a button that copies it where scripts run. */
export function CopyField({ id, copy: { name, text, button, copied } }: { id: string; copy: CopyText }) {
  const field = useRef<HTMLInputElement>(null)
  const [done, setDone] = useState(false)
  const scripted = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const copy = async () => {
    field.current?.select()
    // Over a plain connection a browser has no clipboard, and copies what is selected all the same.
    const isCopied = await (navigator.clipboard?.writeText(text) ?? Promise.reject()).then(
      () => true,
      () => document.execCommand('copy'),
    )
    setDone(isCopied)
  }
  return (
    <div className="flex flex-col gap-1">
      <Field id={id} name={name}>
        <div className="flex gap-3">
          <input ref={field} id={id} className="control min-w-0 flex-1 font-mono" readOnly value={text} />
          {scripted && (
            <button type="button" className="button plain" onClick={copy}>
              {button}
            </button>
          )}
        </div>
      </Field>
      <p role="status" className="text-sm text-muted">
        {done && copied}
      </p>
    </div>
  )
}
