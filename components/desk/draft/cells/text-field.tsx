'use client'
import { useState } from 'react'
import { readLanguages } from '@/lib/directory/languages'
import { LONGEST_TEXT } from '@/lib/drafts/limits'
import { useRichPaste } from '../../reading/documents/use-rich-paste'
import { useDesk } from '../draft-context'

/** Where the text of a report is pasted. One that is too long to be read is kept all the same. */
export function TextField({
  text,
  script,
  read,
  unreached,
}: {
  text: string
  /** Address of the script that reads documents. */
  script: string
  /** Has the text read. */
  read: () => Promise<void>
  /** Whether the server did not answer when it was asked last. */
  unreached: boolean
}) {
  const { words, step, scripted } = useDesk()
  const { t } = words
  const [reading, setReading] = useState(false)
  const paste = useRichPaste(script)
  const tooLong = text.length > LONGEST_TEXT
  const wrong = tooLong
    ? t('draft.text.tooLong', { count: text.length, most: LONGEST_TEXT })
    : unreached
      ? t('draft.text.unreached')
      : null
  const ask = async () => {
    if (tooLong || text.trim() === '') return document.getElementById('text-typed')?.focus()
    setReading(true)
    await read()
    setReading(false)
  }
  return (
    <div className="flex flex-col items-start gap-3 pt-2">
      <p id="text-how" className="max-w-prose text-sm text-muted">
        {t('draft.text.how', { languages: readLanguages(words) })}
      </p>
      <label htmlFor="text-typed" className="sr-only">
        {t('draft.text.label')}
      </label>
      <textarea
        id="text-typed"
        name="text"
        rows={8}
        dir="auto"
        className="control"
        aria-describedby={wrong === null ? 'text-how' : 'text-how text-wrong'}
        aria-invalid={tooLong || undefined}
        value={text}
        onPaste={paste}
        onChange={(event) => step({ do: 'text', value: event.target.value })}
      />
      {wrong !== null && (
        <p id="text-wrong" role="alert" className="text-sm text-doubt">
          {wrong}
        </p>
      )}
      <button
        type={scripted ? 'button' : 'submit'}
        name="intent"
        value="read"
        className="button plain"
        aria-disabled={reading}
        onClick={() => scripted && !reading && ask()}
      >
        {t(reading ? 'draft.text.reading' : 'draft.text.read')}
      </button>
    </div>
  )
}
