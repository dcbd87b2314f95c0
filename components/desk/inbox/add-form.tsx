'use client'
import { type ReactNode, useActionState } from 'react'
import { FormControl, type FormField } from '@/components/ui/form-control'
import { ProblemSummary } from '@/components/ui/problem-summary'
import { type AddedView, type AddState, unsentAdd } from './add-state'
import { type SourceReader, useSourceDocument } from './source-document'

/** A form that adds sources, and says what it added, what was there already and what could not be read. Works without a script. */
export function AddForm({
  id,
  action,
  locale,
  fields,
  file = null,
  texts,
  quiet = false,
  columns = false,
  intro = null,
}: {
  id: string
  action: (before: AddState, form: FormData) => Promise<AddState>
  locale: string
  fields: readonly FormField[]
  /** A field for a file, and which files it takes. */
  file?: { name: string; label: string; hint: string; accept: string; reader?: SourceReader } | null
  texts: { submit: string; wrong: string }
  /** Whether it is not what the page is mainly for. */
  quiet?: boolean
  /** Whether its fields stand beside each other where there is room. */
  columns?: boolean
  intro?: ReactNode
}) {
  const [state, send, sending] = useActionState(action, unsentAdd)
  const { told, choose } = useSourceDocument(file?.reader)
  const fileProblem = state.problems.find(({ field }) => field === file?.name)?.text
  return (
    <form
      action={send}
      noValidate
      className={columns ? 'form-columns' : 'flex max-w-prose flex-col gap-4'}
      onSubmit={(event) => sending && event.preventDefault()}
    >
      <input type="hidden" name="locale" value={locale} />
      {intro}
      <ProblemSummary key={`summary-${state.sent}`} id={id} title={texts.wrong} problems={state.problems} />
      {state.outcome !== null && <Outcome key={`outcome-${state.sent}`} outcome={state.outcome} />}
      {fields.map((field) => (
        <FormControl
          // Made anew after each answer: it says what was sent, where a reset would blank it.
          key={`${field.name}-${state.sent}`}
          id={`${id}-${field.name}`}
          field={field}
          value={state.values[field.name] ?? field.value}
          problem={state.problems.find((problem) => problem.field === field.name)?.text}
        />
      ))}
      {file !== null && (
        <div className="flex flex-col gap-1">
          <label htmlFor={`${id}-${file.name}`} className="text-sm text-muted">
            {file.label}
          </label>
          <input
            id={`${id}-${file.name}`}
            name={file.name}
            type="file"
            accept={file.accept}
            aria-describedby={file.hint === '' ? undefined : `${id}-${file.name}-hint`}
            aria-invalid={fileProblem !== undefined || undefined}
            className="control"
            onChange={choose && (({ target }) => choose(target))}
          />
          {file.reader !== undefined && (
            <div role="status" className="text-sm empty:hidden">
              {told.map((line) => (
                <p key={line} className="wrap-anywhere">
                  {line}
                </p>
              ))}
            </div>
          )}
          {file.hint !== '' && (
            <p id={`${id}-${file.name}-hint`} className="text-sm text-muted">
              {file.hint}
            </p>
          )}
        </div>
      )}
      <div>
        <button type="submit" className={quiet ? 'button plain' : 'button'} aria-disabled={sending}>
          {texts.submit}
        </button>
      </div>
    </form>
  )
}

function Outcome({ outcome: { told, one, parts, lines } }: { outcome: AddedView }) {
  return (
    <div role="status" className="border-s-2 border-accent ps-3">
      <p className="font-semibold">
        {told}{' '}
        {one !== null && (
          <a href={one.href} dir="auto">
            {one.name}
          </a>
        )}
      </p>
      {parts.map((part) => (
        <div key={part.told} className="mt-2">
          <p>{part.told}</p>
          <ul className="mt-1 list-disc ps-5 text-sm leading-6">
            {part.sources.map(({ key, name, href, same }) => (
              <li key={key} className="wrap-anywhere">
                {href === null ? <bdi>{name}</bdi> : <a href={href}>{name}</a>}
                {same.map((duplicate) => (
                  <span key={`${duplicate.kind} ${duplicate.key}`} className="block">
                    {duplicate.href === null ? (
                      <bdi>{duplicate.name}</bdi>
                    ) : (
                      <a href={duplicate.href}>{duplicate.name}</a>
                    )}{' '}
                    <span className="text-muted">{duplicate.facts}</span>
                  </span>
                ))}
              </li>
            ))}
            {part.more !== '' && <li>{part.more}</li>}
          </ul>
        </div>
      ))}
      {lines.length > 0 && (
        <ul className="mt-2 list-disc ps-5 text-sm leading-6">
          {lines.map((line) => (
            <li key={line} className="wrap-anywhere">
              {line}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
