'use client'
import { fieldName } from '@/lib/drafts/form/form-data'
import { byParagraph, isAnswered, isSure } from '@/lib/drafts/text/certainty'
import {
  nothingChosen,
  type ProposalChoice,
  type ProposalOrder,
  type TextProposal,
} from '@/lib/drafts/text/text-proposals'
import { elementAt } from '@/lib/lookup/element-at'
import type { ProposalDecision, ProposalDesk } from './proposal-desk'
import { ProposalRow } from './proposal-row'

/** The proposals of a text, by its paragraphs or those in doubt first, and what can be confirmed together. */
export function ProposalList({
  proposals,
  inText,
  decisions,
  choices,
  active,
  order,
  setOrder,
  enterAll,
  desk,
}: {
  /** In the order in which they are shown. */
  proposals: readonly TextProposal[]
  /** In that of the text, by which they are numbered. */
  inText: readonly TextProposal[]
  /** Of those in the text. */
  decisions: readonly ProposalDecision[]
  choices: ReadonlyMap<string, ProposalChoice>
  active: string | null
  order: ProposalOrder
  setOrder: (order: ProposalOrder) => void
  enterAll: (proposals: readonly TextProposal[]) => void
  desk: ProposalDesk
}) {
  const { words, scripted, locked, text } = desk
  const { t } = words
  const number = new Map(inText.map(({ id }, at) => [id, at + 1]))
  const numberOf = (id: string | null) => (id === null ? 0 : (number.get(id) ?? 0))
  const decisionOf = ({ id }: TextProposal) => elementAt(decisions, numberOf(id) - 1)
  const choiceOf = ({ id }: TextProposal) => choices.get(id) ?? nothingChosen
  const open = inText.filter((proposal) => decisionOf(proposal) === null)
  const sure = open.filter(isSure)
  const groups = order === 'doubt' ? [proposals] : byParagraph(text, proposals)
  const other: ProposalOrder = order === 'doubt' ? 'text' : 'doubt'
  const hasBoth = inText.some(isSure) && inText.some((proposal) => !isSure(proposal))
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-5 gap-y-2">
        {scripted && !locked && sure.length > 1 && (
          <button type="button" className="button plain" onClick={() => enterAll(sure)}>
            {t('draft.text.confirmSure', { count: sure.length })}
          </button>
        )}
        {!scripted && !locked && sure.length > 1 && (
          <label className="flex items-baseline gap-2">
            <input type="checkbox" name={fieldName.sureProposals} value="confirm" />
            {t('draft.text.confirmSure', { count: sure.length })}
          </label>
        )}
        {scripted ? (
          !locked &&
          (hasBoth || order === 'doubt') && (
            <button type="button" className="step text-sm" onClick={() => setOrder(other)}>
              {t(`draft.text.order.${other}`)}
            </button>
          )
        ) : (
          <>
            <input type="hidden" name="order" value={order} />
            {!locked && (hasBoth || order === 'doubt') && (
              <button type="submit" name="intent" value={`order.${other}`} className="step text-sm">
                {t(`draft.text.order.${other}`)}
              </button>
            )}
          </>
        )}
      </p>
      {groups.map((group) => {
        const first = elementAt(group, 0)
        const answered = group.filter(
          (proposal) => decisionOf(proposal) === null && isAnswered(proposal, choiceOf(proposal)),
        )
        const isOffered = groups.length > 1 || answered.some((proposal) => !isSure(proposal))
        const offers = order === 'text' && isOffered && !locked && answered.length > 1
        const numbers = words.format.list(answered.map(({ id }) => String(numberOf(id))))
        const paragraph = t('draft.text.confirmParagraph', { numbers })
        return (
          <div key={first.id} className="proposal-group">
            {offers &&
              (scripted ? (
                <button type="button" className="step text-sm" onClick={() => enterAll(answered)}>
                  {paragraph}
                </button>
              ) : (
                <label className="flex items-baseline gap-2 text-sm">
                  <input type="checkbox" name={fieldName.proposal(first.id, 'paragraph')} value="confirm" />
                  {paragraph}
                </label>
              ))}
            <ol>
              {group.map((proposal) => (
                <ProposalRow
                  key={proposal.id}
                  proposal={proposal}
                  number={numberOf(proposal.id)}
                  whole={numberOf(proposal.within)}
                  same={numberOf(proposal.sameAs)}
                  decision={decisionOf(proposal)}
                  choice={choiceOf(proposal)}
                  active={active === proposal.id}
                  desk={desk}
                />
              ))}
            </ol>
          </div>
        )
      })}
    </>
  )
}
