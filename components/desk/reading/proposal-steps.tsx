'use client'
import { fieldName } from '@/lib/drafts/form/form-data'
import type { TextProposal } from '@/lib/drafts/text/text-proposals'
import type { ProposalDecision, ProposalDesk } from './proposal-desk'

/** What can be done with a proposal, or what was. Without a script it is chosen, and done when the form is sent. */
export function ProposalSteps({
  proposal,
  number,
  decision,
  desk: { words, scripted, locked, act },
}: {
  proposal: TextProposal
  number: number
  decision: ProposalDecision
  desk: ProposalDesk
}) {
  const { t } = words
  const { id, held } = proposal
  const enter = (mend: boolean) => act(proposal, { do: 'enter', mend })
  const reject = (rejected: boolean) => act(proposal, { do: 'reject', rejected })
  const what = `proposal-${id}-what`
  const step = (
    name: 'confirm' | 'mend' | 'reject' | 'enterAnyway' | 'takeBack',
    take: () => void,
    key?: string,
  ) => (
    <button
      key={name}
      id={key && `proposal-${id}-${key}`}
      type="button"
      className="step"
      aria-label={t(`draft.text.${name}This`, { number })}
      aria-describedby={what}
      onClick={take}
    >
      {t(`draft.text.${name}`)}
    </button>
  )
  const choices = held === null ? (['confirm', 'reject'] as const) : (['enterAnyway', 'reject'] as const)
  if (typeof decision === 'number') {
    return (
      <p className="text-sm">
        <a href={`#figure-${id}-amount`}>{t('draft.text.entered', { number: decision })}</a>
      </p>
    )
  }
  if (locked)
    return decision === 'rejected' ? <p className="text-sm text-muted">{t('draft.text.rejected')}</p> : null
  if (decision === 'rejected') {
    return (
      <p className="flex flex-wrap items-baseline gap-x-4 text-sm">
        <span className="text-muted">{t('draft.text.rejected')}</span>
        {scripted ? (
          step('takeBack', () => reject(false))
        ) : (
          <label className="flex items-baseline gap-2">
            <input type="checkbox" name={fieldName.proposal(id, 'decision')} value="takeBack" />
            {t('draft.text.takeBackThis', { number })}
          </label>
        )}
      </p>
    )
  }
  if (scripted) {
    return (
      <p className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {held === null
          ? [
              step('confirm', () => enter(false), 'enter'),
              step('mend', () => enter(true)),
              step('reject', () => reject(true)),
            ]
          : [step('enterAnyway', () => enter(true), 'enter'), step('reject', () => reject(true))]}
      </p>
    )
  }
  return (
    <fieldset className="flex flex-wrap gap-x-4 gap-y-1 text-sm" aria-describedby={what}>
      <legend className="sr-only">{t('draft.text.decision', { number })}</legend>
      {(['undecided', ...choices] as const).map((name) => (
        <label key={name} className="flex items-baseline gap-2">
          <input
            type="radio"
            name={fieldName.proposal(id, 'decision')}
            value={name === 'enterAnyway' ? 'confirm' : name}
            defaultChecked={name === 'undecided'}
          />
          {t(`draft.text.${name}`)}
        </label>
      ))}
    </fieldset>
  )
}
