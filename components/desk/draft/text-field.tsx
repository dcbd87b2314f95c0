'use client'
import { useState } from 'react'
import { LONGEST_TEXT } from '@/lib/drafts/schema'
import { useDesk } from './draft-context'

/** Where the text of a report is pasted. One that is too long stays here, and is neither cut off nor kept. */
export function TextField({
  text,
  read,
  unreached,
}: {
  text: string
  /** Has the text read. */
  read: () => Promise<void>
  /** Whether the server did not answer when it was asked last. */
  unreached: boolean
}) {
  const { words, step, scripted } = useDesk()
  const { t } = words
  const [tooLong, setTooLong] = useState<string | null>(text.length > LONGEST_TEXT ? text : null)
  const [reading, setReading] = useState(false)
  const typed = tooLong ?? text
  const change = (value: string) => {
    const isTooLong = value.length > LONGEST_TEXT
    setTooLong(isTooLong ? value : null)
    if (!isTooLong) step({ do: 'text', value })
  }
  const wrong =
    tooLong !== null
      ? t('draft.text.tooLong', { count: tooLong.length, most: LONGEST_TEXT })
      : unreached
        ? t('draft.text.unreached')
        : null
  const ask = async () => {
    if (tooLong !== null || text.trim() === '') return document.getElementById('text-typed')?.focus()
    setReading(true)
    await read()
    setReading(false)
  }
  return (
    <div className="flex flex-col items-start gap-3 pt-2">
      <p id="text-how" className="max-w-prose text-sm text-muted">
        {t('draft.text.how')}
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
        aria-invalid={tooLong !== null || undefined}
        value={typed}
        onChange={(event) => change(event.target.value)}
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
