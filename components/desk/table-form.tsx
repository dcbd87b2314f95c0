'use client'
import { type FormEvent, startTransition, useActionState, useState } from 'react'
import { Field } from '@/components/ui/field'
import { ProblemSummary } from '@/components/ui/problem-summary'
import { type TableFormState, type TablePreview, unsentTable } from './table-form-state'

/** What a form for a table says. `rows` and `rowsHint` are of the field for pasted rows; null where only a file is taken. */
export interface TableFormTexts {
  wrong: string
  rows: string | null
  rowsHint: string
  file: string
  fileHint: string
  reason: string
  look: string
  enter: string
  would: string
}

/**
 * A table, pasted or as a file, to look at and then to enter. With a script the file that was chosen stays; without one it is chosen again
 * for entering, and only the same that was looked at is entered.
 */
export function EnterTable({
  texts,
  hidden,
  action,
}: {
  texts: TableFormTexts
  hidden: Readonly<Record<string, string>>
  action: (before: TableFormState, form: FormData) => Promise<TableFormState>
}) {
  const [state, send, sending] = useActionState(action, unsentTable)
  const [isOther, setOther] = useState(false)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (sending) return
    const { submitter } = event.nativeEvent as SubmitEvent
    const asked = new FormData(event.currentTarget, submitter)
    setOther(false)
    startTransition(() => send(asked))
  }
  return (
    <form action={send} onSubmit={submit} className="flex max-w-prose flex-col gap-4">
      {Object.entries({ ...hidden, seen: state.seen }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <ProblemSummary
        key={`summary-${state.sent}`}
        id="table"
        title={texts.wrong}
        problems={state.problems.map((text) => ({ field: null, text }))}
      />
      {texts.rows !== null && (
        <Field id="table-rows" name={texts.rows}>
          <textarea
            key={`rows-${state.sent}`}
            id="table-rows"
            name="rows"
            rows={8}
            dir="auto"
            wrap="off"
            aria-describedby="table-rows-hint"
            className="control"
            defaultValue={state.rows}
            onChange={() => setOther(true)}
          />
          <p id="table-rows-hint" className="text-sm text-muted">
            {texts.rowsHint}
          </p>
        </Field>
      )}
      <Field id="table-file" name={texts.file}>
        <input
          id="table-file"
          name="file"
          type="file"
          required={texts.rows === null}
          accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
          aria-describedby="table-file-hint"
          className="control"
          onChange={() => setOther(true)}
        />
        <p id="table-file-hint" className="text-sm text-muted">
          {texts.fileHint}
        </p>
      </Field>
      <Field id="table-reason" name={texts.reason}>
        <input
          key={`reason-${state.sent}`}
          id="table-reason"
          name="reason"
          dir="auto"
          className="control"
          defaultValue={state.reason}
        />
      </Field>
      <div className="flex flex-wrap gap-3">
        <button type="submit" name="intent" value="look" className="button" aria-disabled={sending}>
          {texts.look}
        </button>
        {state.seen !== '' && !isOther && (
          <button type="submit" name="intent" value="enter" className="button" aria-disabled={sending}>
            {texts.enter}
          </button>
        )}
      </div>
      {state.preview !== null && !isOther && <Preview would={texts.would} preview={state.preview} />}
    </form>
  )
}

function Preview({ would, preview: { headline, parts, note } }: { would: string; preview: TablePreview }) {
  return (
    <section role="status" aria-label={would} className="border-s-2 border-accent ps-3">
      <p>{headline}</p>
      {parts.map(({ key, title, count, lines }) => (
        <details key={key} open={count <= 5} className="mt-2">
          <summary>{title}</summary>
          <ul className="mt-1 list-disc ps-5 text-sm leading-6">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      ))}
      {note !== '' && <p className="mt-2 text-sm">{note}</p>}
    </section>
  )
}
