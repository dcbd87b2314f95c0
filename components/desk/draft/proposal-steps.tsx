'use client'
import { fieldName } from '@/lib/drafts/sent-form'
import type { TextProposal } from '@/lib/drafts/text-reading'
import { useDesk } from './draft-context'
import type { ProposalState } from './proposal-row'

/** What can be done with a proposal, or what was. Without a script it is chosen, and done when the form is sent. */
export function ProposalSteps({
  proposal: { id, held },
  number,
  state,
  enter,
  reject,
}: {
  proposal: TextProposal
  number: number
  state: ProposalState
  enter: (mend: boolean) => void
  reject: (rejected: boolean) => void
}) {
  const { words, scripted, locked } = useDesk()
  const { t } = words
  const what = `proposal-${id}-what`
  const step = (
    name: 'confirm' | 'mend' | 'reject' | 'enterAnyway' | 'takeBack',
    act: () => void,
    key?: string,
  ) => (
    <button
      key={name}
      id={key && `proposal-${id}-${key}`}
      type="button"
      className="step"
      aria-label={t(`draft.text.${name}This`, { number })}
      aria-describedby={what}
      onClick={act}
    >
      {t(`draft.text.${name}`)}
    </button>
  )
  const choices = held === null ? (['confirm', 'reject'] as const) : (['enterAnyway', 'reject'] as const)
  if (state.kind === 'entered') {
    return (
      <p className="text-sm">
        <a href={`#figure-${id}-amount`}>{t('draft.text.entered', { number: state.figure })}</a>
      </p>
    )
  }
  if (locked)
    return state.kind === 'rejected' ? <p className="text-sm text-muted">{t('draft.text.rejected')}</p> : null
  if (state.kind === 'rejected') {
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
