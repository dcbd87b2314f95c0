'use client'
import { Field } from '@/components/ui/field'

/** What a reviewer chooses a reason from. */
export interface ReasonTexts {
  reasonMissing: string
  reasons: readonly { value: string; label: string }[]
}

/** A reason from the list and a note to it, in fields of these names; `values` is what was typed before, by name. */
export function ReasonFields({
  texts,
  reason,
  note,
  values,
}: {
  texts: ReasonTexts
  reason: { name: string; label: string; value: string }
  note: { name: string; label: string; value: string }
  values: Readonly<Record<string, string>>
}) {
  return (
    <>
      <Field id={`review-${reason.name}`} name={reason.label}>
        <select
          id={`review-${reason.name}`}
          name={reason.name}
          defaultValue={values[reason.name] ?? reason.value}
          className="control"
        >
          <option value="">{texts.reasonMissing}</option>
          {texts.reasons.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </Field>
      <Field id={`review-${note.name}`} name={note.label}>
        <textarea
          id={`review-${note.name}`}
          name={note.name}
          rows={1}
          dir="auto"
          defaultValue={values[note.name] ?? note.value}
          className="control"
        />
      </Field>
    </>
  )
}
