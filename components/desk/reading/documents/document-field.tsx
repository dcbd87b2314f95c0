'use client'
import { type DragEvent, useEffect, useState } from 'react'
import { ACCEPTED_DOCUMENTS, ACCEPTED_WITHOUT_SCRIPT } from '@/lib/documents/accepted'
import { DOCUMENT_LIMITS } from '@/lib/documents/limits'
import { useDesk } from '../../draft/draft-context'
import { type TakenDocument, useDocument } from './use-document'

/** How documents are taken at this desk. */
export interface DocumentWays {
  /** Address of the script that reads them in the browser. */
  script: string
  /** Where files are sent to be kept; null where they are not. */
  keep: string | null
  /** Digests of those files of the draft that are kept. */
  kept: readonly string[]
}

/** Where a document is brought: chosen, or dropped. Its text goes into the draft, behind what stands there. */
export function DocumentField({
  text,
  ways,
  taken,
}: {
  text: string
  ways: DocumentWays
  /** Told what is said of a document whose text was taken. */
  taken: (told: TakenDocument) => void
}) {
  const { words, scripted } = useDesk()
  const { t } = words
  const { state, bring, stop } = useDocument(text, ways)
  const [isOver, setOver] = useState(false)
  // The text is read once, when the document has been taken.
  useEffect(() => {
    if (state.is === 'taken') taken(state)
  }, [state, taken])
  const take = async (files: FileList | null) => {
    const file = files?.[0]
    if (file !== undefined) await bring(file)
  }
  const drop = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setOver(false)
    void take(event.dataTransfer.files)
  }
  const drag = (event: DragEvent, over: boolean) => {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setOver(over)
  }
  const megabytes = (scripted ? DOCUMENT_LIMITS.fileBytes : DOCUMENT_LIMITS.sentBytes) / 1_000_000
  return (
    <section
      aria-labelledby="document-label"
      className="flex flex-col items-start gap-2"
      data-over={isOver || undefined}
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={drop}
    >
      <label id="document-label" htmlFor="document" className="font-semibold">
        {t(scripted ? 'draft.document.choose' : 'draft.document.choosePlain')}
      </label>
      <input
        id="document"
        type="file"
        name={scripted ? undefined : 'document'}
        accept={scripted ? ACCEPTED_DOCUMENTS : ACCEPTED_WITHOUT_SCRIPT}
        className="control"
        aria-describedby="document-how document-told"
        onChange={(event) => {
          const { target } = event
          void take(target.files).then(() => {
            target.value = ''
          })
        }}
      />
      <p id="document-how" className="max-w-prose text-sm text-muted">
        {scripted
          ? t('draft.document.how', { megabytes, kept: ways.keep === null ? 'no' : 'yes' })
          : t('draft.document.howPlain', { megabytes })}
      </p>
      <div id="document-told" role="status" className="max-w-prose text-sm">
        {state.is === 'reading' && <p>{t('draft.document.reading', { name: state.name })}</p>}
        {state.is === 'refused' && (
          <p className="text-doubt">
            {t('draft.document.notTaken', { name: state.name })} {state.why}
          </p>
        )}
      </div>
      {state.is === 'reading' && (
        <button type="button" className="step text-sm" onClick={stop}>
          {t('draft.document.stop')}
        </button>
      )}
      {!scripted && (
        <button type="submit" name="intent" value="document" className="button plain">
          {t('draft.document.bring')}
        </button>
      )}
    </section>
  )
}
