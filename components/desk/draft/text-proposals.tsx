'use client'
import { useEffect, useState } from 'react'
import type { DraftContent } from '@/lib/drafts/schema'
import { MOST_FIGURES } from '@/lib/drafts/schema'
import {
  type Choice,
  chosenCells,
  nothingChosen,
  openProposals,
  type TextProposal,
  type TextReading,
} from '@/lib/drafts/text-reading'
import { useDesk } from './draft-context'
import { MarkedText } from './marked-text'
import { NameCell } from './name-cell'
import { ProposalRow, type ProposalState } from './proposal-row'

/** A text with its figures underlined, and beside it a row for each: pointing at one shows the other. */
export function TextProposals({
  content,
  text,
  reading,
}: {
  content: DraftContent
  text: string
  reading: TextReading
}) {
  const { words, step, knowPlace, scripted, locked } = useDesk()
  const { t } = words
  const { proposals } = reading
  const [active, setActive] = useState<string | null>(null)
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map())
  const [told, tell] = useState('')
  const [focus, setFocus] = useState<string | null>(null)
  useEffect(() => {
    if (focus !== null) document.getElementById(focus)?.focus()
    setFocus(null)
  }, [focus])
  const open = openProposals(proposals, content)
  const left = open.filter(({ held }) => held === null)
  const stateOf = (proposal: TextProposal): ProposalState => {
    const figure = content.figures.findIndex(({ id }) => id === proposal.id)
    if (figure >= 0) return { kind: 'entered', figure: figure + 1 }
    return { kind: content.rejected.includes(proposal.id) ? 'rejected' : 'open' }
  }
  const goOn = ({ id }: TextProposal) => {
    const at = left.findIndex((proposal) => proposal.id === id)
    const next = left[at + 1] ?? left.find((proposal) => proposal.id !== id)
    setFocus(next === undefined ? 'text-found' : `proposal-${next.id}-enter`)
  }
  const enter = (proposal: TextProposal, mend: boolean) => {
    const choice = choices.get(proposal.id) ?? nothingChosen
    const cells = chosenCells(proposal, choice)
    if (content.figures.length >= MOST_FIGURES) return tell(t('draft.text.full', { most: MOST_FIGURES }))
    if (cells === null) {
      tell(t('draft.text.chooseReading', { number: proposals.indexOf(proposal) + 1 }))
      return setFocus(`proposal-${proposal.id}-reading-0`)
    }
    for (const { options } of proposal.places) for (const place of options) knowPlace(place)
    const operator = content.textOperator || cells.operator || ''
    step({ do: 'enter', id: proposal.id, cells: { ...cells, operator }, mend })
    tell('')
    if (!mend) goOn(proposal)
  }
  const reject = (proposal: TextProposal, rejected: boolean) => {
    step({ do: 'reject', id: proposal.id, rejected })
    tell('')
    if (rejected) goOn(proposal)
    else setFocus(`proposal-${proposal.id}-enter`)
  }
  const count = proposals.length
  return (
    <>
      <p id="text-found" tabIndex={-1} role="status" className="max-w-prose">
        {t('draft.text.found', { count })} {count > 0 && t('draft.text.left', { open: left.length })}
        {told !== '' && <span className="block text-doubt">{told}</span>}
      </p>
      {count === MOST_FIGURES && <p className="text-sm text-muted">{t('draft.text.most', { count })}</p>}
      {count > 0 && content.report.published === '' && (
        <p className="text-sm text-muted">{t('draft.text.undated')}</p>
      )}
      {count > 0 && content.report.country === '' && (
        <p className="text-sm text-muted">{t('draft.text.countryless')}</p>
      )}
      <div className="grid items-start gap-x-8 gap-y-6 lg:grid-cols-2">
        <MarkedText text={text} reading={reading} stateOf={stateOf} active={active} point={setActive} />
        {count > 0 && (
          <div className="flex min-w-0 flex-col gap-3">
            {!locked && (
              <NameCell
                figure={null}
                cell="textOperator"
                label={t('draft.text.operator')}
                value={content.textOperator}
                hint={t('draft.text.operatorHow')}
              />
            )}
            <h3 className="sr-only">{t('draft.text.proposals')}</h3>
            <ol>
              {proposals.map((proposal, at) => (
                <ProposalRow
                  key={proposal.id}
                  proposal={proposal}
                  number={at + 1}
                  whole={proposals.findIndex(({ id }) => id === proposal.within) + 1}
                  country={content.report.country}
                  text={text}
                  language={reading.language}
                  state={stateOf(proposal)}
                  choice={choices.get(proposal.id) ?? nothingChosen}
                  choose={(choice) => setChoices((choices) => new Map(choices).set(proposal.id, choice))}
                  enter={(mend) => enter(proposal, mend)}
                  reject={(rejected) => reject(proposal, rejected)}
                  active={active === proposal.id}
                  point={setActive}
                />
              ))}
            </ol>
            {!scripted && !locked && (
              <button type="submit" name="intent" value="decide" className="button plain self-start">
                {t('draft.text.decide')}
              </button>
            )}
          </div>
        )}
      </div>
    </>
  )
}
