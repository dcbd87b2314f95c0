'use client'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { MOST_FIGURES, MOST_PROPOSALS } from '@/lib/drafts/limits'
import type { DraftContent } from '@/lib/drafts/schema'
import { doubtFirst } from '@/lib/drafts/text/certainty'
import {
  chosenCells,
  nothingChosen,
  openProposals,
  type ProposalOrder,
  type TextProposal,
  type TextReading,
} from '@/lib/drafts/text/text-proposals'
import { NameCell } from '../draft/cells/name-cell'
import { useDesk } from '../draft/draft-context'
import { useKeptChoices } from './kept-choices'
import { MarkedText } from './marked-text'
import type { ProposalAct, ProposalDecision, ProposalDesk } from './proposal-desk'
import { ProposalList } from './proposal-list'

/** A text with its figures underlined, and beside it a row for each: pointing at one shows the other. */
export function TextProposals({
  content,
  text,
  reading,
  order: first,
}: {
  content: DraftContent
  text: string
  reading: TextReading
  /** The order that the address asks for. */
  order: ProposalOrder
}) {
  const { words, choices: offered, step, knowPlace, scripted, locked, language: typedIn } = useDesk()
  const { t } = words
  const { proposals, language, unread, isLate = false } = reading
  const { country, published } = content.report
  const [active, point] = useState<string | null>(null)
  const [order, setOrder] = useState(first)
  const [choices, choose] = useKeptChoices()
  const [told, tell] = useState('')
  const [focus, setFocus] = useState<string | null>(null)
  useEffect(() => {
    if (focus !== null) document.getElementById(focus)?.focus()
    setFocus(null)
  }, [focus])
  const decisions = useDecisions(proposals, content)
  const inOrder = order === 'doubt' ? doubtFirst(proposals) : proposals
  const left = openProposals(inOrder, content).filter(({ held }) => held === null)
  const goOn = ({ id }: TextProposal) => {
    const at = left.findIndex((proposal) => proposal.id === id)
    const next = left[at + 1] ?? left.find((proposal) => proposal.id !== id)
    setFocus(next === undefined ? 'text-found' : `proposal-${next.id}-enter`)
  }
  const enter = (proposal: TextProposal, mend: boolean) => {
    const cells = chosenCells(proposal, choices.get(proposal.id) ?? nothingChosen)
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
  const enterAll = (several: readonly TextProposal[]) => {
    const room = several.slice(0, Math.max(0, MOST_FIGURES - content.figures.length))
    const figures = room.flatMap((proposal) => {
      for (const { options } of proposal.places) for (const place of options) knowPlace(place)
      const cells = chosenCells(proposal, choices.get(proposal.id) ?? nothingChosen)
      const operator = content.textOperator || cells?.operator || ''
      return cells === null ? [] : [{ id: proposal.id, cells: { ...cells, operator } }]
    })
    step({ do: 'enterAll', figures })
    tell(room.length < several.length ? t('draft.text.full', { most: MOST_FIGURES }) : '')
    const next = left.find((proposal) => !several.includes(proposal))
    setFocus(next === undefined ? 'text-found' : `proposal-${next.id}-enter`)
  }
  const act = useLatest((proposal: TextProposal, act: ProposalAct) => {
    if (act.do === 'enter') enter(proposal, act.mend)
    else if (act.do === 'reject') reject(proposal, act.rejected)
    else choose(proposal.id, act.choice)
  })
  const desk = useMemo(
    (): ProposalDesk => ({
      ...{ words, choices: offered, scripted, locked, typedIn, country, text, language, act, point },
    }),
    [words, offered, scripted, locked, typedIn, country, text, language, act],
  )
  const count = proposals.length
  return (
    <>
      <p id="text-found" tabIndex={-1} role="status" className="max-w-prose">
        {unread !== '' && t('draft.text.unread', { language: unread })}{' '}
        {isLate ? t('draft.text.late') : (unread === '' || count > 0) && t('draft.text.found', { count })}{' '}
        {count > 0 && t('draft.text.left', { open: left.length })}
        {told !== '' && <span className="block text-doubt">{told}</span>}
      </p>
      {count === MOST_PROPOSALS && <p className="text-sm text-muted">{t('draft.text.most', { count })}</p>}
      {count > 0 && published === '' && <p className="text-sm text-muted">{t('draft.text.undated')}</p>}
      {count > 0 && country === '' && <p className="text-sm text-muted">{t('draft.text.countryless')}</p>}
      <div className="grid items-start gap-x-8 gap-y-6 lg:grid-cols-2">
        <MarkedText proposals={proposals} decisions={decisions} active={active} desk={desk} />
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
            <ProposalList
              proposals={inOrder}
              inText={proposals}
              decisions={decisions}
              choices={choices}
              active={active}
              order={order}
              setOrder={setOrder}
              enterAll={enterAll}
              desk={desk}
            />
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

/** What became of each proposal; the same list until one of them is decided on. */
function useDecisions(
  proposals: readonly TextProposal[],
  { figures, rejected }: DraftContent,
): readonly ProposalDecision[] {
  const numbers = new Map(figures.map(({ id }, at) => [id, at + 1]))
  const decided = proposals.map(({ id }) => numbers.get(id) ?? (rejected.includes(id) ? 'rejected' : null))
  const kept = useRef<readonly ProposalDecision[]>(decided)
  const isSame = kept.current.length === decided.length && kept.current.join() === decided.join()
  if (!isSame) kept.current = decided
  return kept.current
}

/** A function that stays the same and does what the latest one given does. */
function useLatest<Given extends unknown[]>(act: (...given: Given) => void): (...given: Given) => void {
  const latest = useRef(act)
  latest.current = act
  return useCallback((...given: Given) => latest.current(...given), [])
}
