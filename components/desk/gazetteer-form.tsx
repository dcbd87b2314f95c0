'use client'
import { type FormEvent, startTransition, useActionState, useRef, useState } from 'react'
import { Field } from '@/components/ui/field'
import { ProblemSummary } from '@/components/ui/problem-summary'
import type { GazetteerPreview } from '@/lib/directory/gazetteer/file-preview'
import type { CarriedTexts } from '@/lib/i18n/carried-texts'
import { carriedWords } from '@/lib/i18n/carried-words'
import type { I18n } from '@/lib/i18n/words'
import { type GazetteerFormState, unsentGazetteer } from './gazetteer-form-state'

/**
 * A gazetteer file to look at and then to enter. With a script the file that was chosen stays; without one it is chosen again for entering,
 * and only the same that was looked at is entered.
 */
export function GazetteerForm({
  texts,
  action,
}: {
  texts: CarriedTexts
  action: (before: GazetteerFormState, form: FormData) => Promise<GazetteerFormState>
}) {
  const words = carriedWords(texts)
  const { t, locale } = words
  const [state, send, sending] = useActionState(action, unsentGazetteer)
  const [isOther, setOther] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (sending) return
    const { submitter } = event.nativeEvent as SubmitEvent
    const asked = new FormData(event.currentTarget, submitter)
    setOther(false)
    startTransition(() => send(asked))
  }
  return (
    <form ref={form} action={send} onSubmit={submit} className="flex max-w-prose flex-col gap-4">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="seen" value={state.seen} />
      <ProblemSummary
        key={`summary-${state.sent}`}
        id="gazetteer"
        title={t('lists.file.wrong')}
        problems={state.problems.map((text) => ({ field: null, text }))}
      />
      <Field id="gazetteer-file" name={t('lists.file.file')}>
        <input
          id="gazetteer-file"
          name="file"
          type="file"
          required
          accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
          aria-describedby="gazetteer-file-hint"
          className="control"
          onChange={() => setOther(true)}
        />
        <p id="gazetteer-file-hint" className="text-sm text-muted">
          {t('lists.file.hint')}
        </p>
      </Field>
      <Field id="gazetteer-reason" name={t('lists.reason')}>
        <input
          key={`reason-${state.sent}`}
          id="gazetteer-reason"
          name="reason"
          dir="auto"
          className="control"
          defaultValue={state.reason}
        />
      </Field>
      <div className="flex flex-wrap gap-3">
        <button type="submit" name="intent" value="look" className="button" aria-disabled={sending}>
          {t('lists.file.look')}
        </button>
        {state.seen !== '' && !isOther && (
          <button type="submit" name="intent" value="enter" className="button" aria-disabled={sending}>
            {t('lists.file.enter')}
          </button>
        )}
      </div>
      {state.preview !== null && !isOther && (
        <Preview words={words} preview={state.preview} isUnchanged={state.isUnchanged} />
      )}
    </form>
  )
}

function Preview({
  words: { t },
  preview: { matched, coded, added, renamed, gone, passedOver },
  isUnchanged,
}: {
  words: I18n
  preview: GazetteerPreview
  isUnchanged: boolean
}) {
  const parts = [
    { key: 'coded', count: coded.count, lines: coded.first.map((one) => t('lists.file.coded', one)) },
    { key: 'added', count: added.count, lines: added.first.map((one) => t('lists.file.added', one)) },
    { key: 'renamed', count: renamed.count, lines: renamed.first.map((one) => t('lists.file.renamed', one)) },
    { key: 'gone', count: gone.count, lines: gone.first.map((one) => t('lists.file.gone', one)) },
  ] as const
  return (
    <section role="status" aria-label={t('lists.file.would')} className="border-s-2 border-accent ps-3">
      <p>{isUnchanged ? t('lists.file.unchanged') : t('lists.file.matched', { count: matched })}</p>
      {parts
        .filter(({ count }) => count > 0)
        .map(({ key, count, lines }) => (
          <details key={key} open={count <= 5} className="mt-2">
            <summary>{t('lists.file.part', { part: key, count })}</summary>
            <ul className="mt-1 list-disc ps-5 text-sm leading-6">
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
              {count > lines.length && <li>{t('lists.file.more', { count: count - lines.length })}</li>}
            </ul>
          </details>
        ))}
      {passedOver > 0 && <p className="mt-2 text-sm">{t('lists.file.passedOver', { count: passedOver })}</p>}
    </section>
  )
}
