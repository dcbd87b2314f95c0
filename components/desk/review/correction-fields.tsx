'use client'
import { Field } from '../../ui/field'

/** Why a figure changes a published one: as its author says, for the reviewer to complete. */
export function CorrectionFields({
  texts,
  figure,
  correction,
  values,
}: {
  texts: {
    correctionReason: string
    correctionNote: string
    reasonMissing: string
    reasons: readonly { value: string; label: string }[]
  }
  figure: string
  correction: { reason: string; note: string }
  values: Readonly<Record<string, string>>
}) {
  const reasonName = `correction-${figure}`
  const noteName = `correction-note-${figure}`
  return (
    <div className="mt-3 grid max-w-2xl gap-3 text-sm sm:grid-cols-2 print:hidden">
      <Field id={`review-${reasonName}`} name={texts.correctionReason}>
        <select
          id={`review-${reasonName}`}
          name={reasonName}
          defaultValue={values[reasonName] ?? correction.reason}
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
      <Field id={`review-${noteName}`} name={texts.correctionNote}>
        <textarea
          id={`review-${noteName}`}
          name={noteName}
          rows={1}
          dir="auto"
          defaultValue={values[noteName] ?? correction.note}
          className="control"
        />
      </Field>
    </div>
  )
}
