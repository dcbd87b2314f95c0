'use client'
import { type FormEvent, useState } from 'react'

/** A file to bring, chosen or dropped on its field; sent as a plain form, so that a browser shows how far it is. */
export function UploadForm({
  action,
  texts,
  mostBytes,
}: {
  action: string
  texts: { choose: string; hint: string; bring: string; large: string }
  mostBytes: number
}) {
  const [problem, setProblem] = useState('')
  const hold = (event: FormEvent<HTMLFormElement>) => {
    const file = new FormData(event.currentTarget).get('file')
    const isLarge = file instanceof File && file.size > mostBytes
    if (isLarge) event.preventDefault()
    setProblem(isLarge ? texts.large : '')
  }
  return (
    <form
      action={action}
      method="post"
      encType="multipart/form-data"
      onSubmit={hold}
      className="mt-6 flex max-w-prose flex-col gap-4"
    >
      <div className="flex flex-col gap-1">
        <label htmlFor="import-file" className="font-semibold">
          {texts.choose}
        </label>
        <input
          id="import-file"
          name="file"
          type="file"
          required
          accept=".xlsx,.ods,.csv,.tsv,.txt"
          aria-describedby={problem === '' ? 'import-file-hint' : 'import-file-hint import-file-problem'}
          aria-invalid={problem !== '' || undefined}
          className="control drop"
        />
        <p id="import-file-hint" className="text-sm text-muted">
          {texts.hint}
        </p>
        {problem !== '' && (
          <p id="import-file-problem" role="alert" className="text-sm text-doubt">
            {problem}
          </p>
        )}
      </div>
      <div>
        <button type="submit" className="button">
          {texts.bring}
        </button>
      </div>
    </form>
  )
}
