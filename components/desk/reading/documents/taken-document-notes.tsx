'use client'
import { useDesk } from '../../draft/draft-context'
import type { TakenDocument } from './use-document'

/** That a document was read, and what of it was not. */
export function TakenDocumentNotes({ taken }: { taken: TakenDocument | null }) {
  const { words } = useDesk()
  return (
    <div role="status" className="max-w-prose text-sm empty:hidden">
      {taken !== null && (
        <>
          <p className="wrap-anywhere">{words.t('draft.document.taken', { name: taken.name })}</p>
          {taken.notes.map((note) => (
            <p key={note} className="text-doubt">
              {note}
            </p>
          ))}
        </>
      )}
    </div>
  )
}
