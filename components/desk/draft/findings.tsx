'use client'
import { REASONS } from '@/lib/claims/reasons'
import type { ShownFinding } from '@/lib/drafts/feedback/shown-finding'
import { fieldName } from '@/lib/drafts/form/form-data'
import type { DraftFigure } from '@/lib/drafts/schema'
import { controlId, useDesk } from './draft-context'

/** What the checks found about a figure, what can be done about it, and why it stands all the same. */
export function Findings({ figure, findings }: { figure: DraftFigure; findings: readonly ShownFinding[] }) {
  if (findings.length === 0) return null
  return (
    <ul id={controlId(figure.id, 'answers')} className="mt-3 flex flex-col gap-4">
      {findings.map((finding) => (
        <Finding key={finding.check} figure={figure} finding={finding} />
      ))}
    </ul>
  )
}

function Finding({ figure, finding }: { figure: DraftFigure; finding: ShownFinding }) {
  const { words, step, scripted, locked } = useDesk()
  const { t } = words
  const { check, name, severityName, sentence, links, remedies } = finding
  const { reason = '', note = '' } = figure.answers.find((answer) => answer.check === check) ?? {}
  const answer = (given: { reason?: string; note?: string }) =>
    step({ do: 'answer', figure: figure.id, check, reason, note, ...given })
  const id = `finding-${figure.id}-${check}`
  return (
    <li className="border-s-2 border-doubt ps-3 text-sm" id={id}>
      <p className="font-semibold">
        {name} <span className="font-normal text-doubt">{severityName}</span>
      </p>
      <p dir="auto">{sentence}</p>
      {links.length > 0 && (
        <p className="flex flex-wrap gap-x-4">
          {links.map(({ href, text }) => (
            <a key={href} href={href} target={href.startsWith('#') ? undefined : '_blank'} rel="noreferrer">
              {text}
            </a>
          ))}
        </p>
      )}
      {scripted && !locked && remedies.length > 0 && (
        <p className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
          {remedies.map(({ label, remedy }) => (
            <button
              key={label}
              type="button"
              className="step"
              onClick={() => step({ do: 'remedy', figure: figure.id, remedy })}
            >
              {label}
            </button>
          ))}
        </p>
      )}
      <input type="hidden" name={fieldName.figure(figure.id, 'checks')} value={check} />
      <div className="mt-2 grid gap-x-4 gap-y-2 sm:grid-cols-2">
        <label className="flex flex-col gap-1">
          <span className="text-muted">{t('draft.answer')}</span>
          <select
            id={`${id}-reason`}
            className="control"
            name={fieldName.answer(figure.id, check, 'reason')}
            value={reason}
            disabled={locked}
            onChange={(event) => answer({ reason: event.target.value })}
          >
            <option value="">{t('draft.choose')}</option>
            {REASONS.map((reason) => (
              <option key={reason} value={reason}>
                {t(`reason.${reason}`)}
              </option>
            ))}
          </select>
        </label>
        <label className="flex flex-col gap-1">
          <span className="text-muted">{t('draft.answerNote')}</span>
          <input
            className="control"
            dir="auto"
            name={fieldName.answer(figure.id, check, 'note')}
            value={note}
            readOnly={locked}
            onChange={(event) => answer({ note: event.target.value })}
          />
        </label>
      </div>
    </li>
  )
}
