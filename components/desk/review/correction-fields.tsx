'use client'
import { ReasonFields, type ReasonTexts } from './reason-fields'

/** Why a figure changes a published one: as its author says, for the reviewer to complete. */
export function CorrectionFields({
  texts,
  figure,
  correction,
  values,
}: {
  texts: ReasonTexts & { correctionReason: string; correctionNote: string }
  figure: string
  correction: { reason: string; note: string }
  values: Readonly<Record<string, string>>
}) {
  return (
    <div className="mt-3 grid max-w-2xl gap-3 text-sm sm:grid-cols-2 print:hidden">
      <ReasonFields
        texts={texts}
        reason={{ name: `correction-${figure}`, label: texts.correctionReason, value: correction.reason }}
        note={{ name: `correction-note-${figure}`, label: texts.correctionNote, value: correction.note }}
        values={values}
      />
    </div>
  )
}
