'use client'
import { useMemo, useState } from 'react'
import { REASONS } from '@/lib/claims/reasons'
import type { ShownFinding } from '@/lib/drafts/feedback/shown-finding'
import { useDesk } from './draft-context'

/** Checks that wait for a reason in several figures: one answer for all of a kind. */
export function FindingKinds({ open }: { open: readonly ShownFinding[] }) {
  const kinds = useMemo(() => {
    const found = new Map<string, ShownFinding[]>()
    for (const finding of open) found.set(finding.check, [...(found.get(finding.check) ?? []), finding])
    return [...found.values()].filter((findings) => findings.length > 1)
  }, [open])
  const { words, locked } = useDesk()
  const { t } = words
  if (locked || kinds.length === 0) return null
  return (
    <section aria-label={t('draft.kinds.title')} className="finding-kinds">
      {kinds.map((findings) => (
        <FindingKind key={findings[0]?.check} findings={findings} />
      ))}
    </section>
  )
}

function FindingKind({ findings }: { findings: readonly ShownFinding[] }) {
  const { words, step } = useDesk()
  const { t } = words
  const [reason, choose] = useState('')
  const [note, write] = useState('')
  const [first] = findings
  if (first === undefined) return null
  const { check, name } = first
  const all = t('draft.kinds.count', { name, count: findings.length })
  return (
    <fieldset>
      <legend className="font-semibold">{all}</legend>
      <label>
        <span className="text-muted">{t('draft.answer')}</span>
        <select className="control" value={reason} onChange={(event) => choose(event.target.value)}>
          <option value="">{t('draft.choose')}</option>
          {REASONS.map((reason) => (
            <option key={reason} value={reason}>
              {t(`reason.${reason}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span className="text-muted">{t('draft.answerNote')}</span>
        <input className="control" dir="auto" value={note} onChange={(event) => write(event.target.value)} />
      </label>
      <button
        type="button"
        className="button plain"
        disabled={reason === ''}
        onClick={() =>
          step({ do: 'answerAll', figures: findings.map(({ figure }) => figure), check, reason, note })
        }
      >
        {t('draft.kinds.answer', { count: findings.length })}
      </button>
    </fieldset>
  )
}
