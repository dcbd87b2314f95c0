'use client'
import { memo } from 'react'
import type { ProposalChoice, TextProposal } from '@/lib/drafts/text/text-proposals'
import { withCommas } from '@/lib/i18n/joined'
import { ProposalCertainty } from './proposal-certainty'
import { PlaceChoices, ReadingChoice } from './proposal-choices'
import type { ProposalDecision, ProposalDesk } from './proposal-desk'
import { proposalFacts } from './proposal-facts'
import { ProposalSteps } from './proposal-steps'

/** A figure that a text seems to state: what was understood, the words, what the checks find, and what can be done with it. */
export const ProposalRow = memo(function ProposalRow({
  proposal,
  number,
  whole,
  same,
  decision,
  choice,
  active,
  desk,
}: {
  proposal: TextProposal
  number: number
  /** The number of the proposal that contains this one; 0 for none. */
  whole: number
  /** The number of the proposal that states the same figure; 0 for none. */
  same: number
  decision: ProposalDecision
  choice: ProposalChoice
  active: boolean
  desk: ProposalDesk
}) {
  const { words, choices, locked, typedIn, country, text, language, point } = desk
  const { t } = words
  const { id, mark, held, findings, sumOf, saidAgain } = proposal
  const asks = decision === null && !locked
  const telling = { words, choices, choice, asksPlaces: asks, typedIn, whole, country }
  const { amount, counted, facts } = proposalFacts(proposal, telling)
  return (
    <li
      id={`proposal-${id}`}
      tabIndex={-1}
      data-proposal={number}
      data-active={active || undefined}
      className="proposal"
      onPointerEnter={() => point(id)}
      onPointerLeave={() => point(null)}
      onFocus={() => point(id)}
      onBlur={() => point(null)}
    >
      <p id={`proposal-${id}-what`}>
        <span className="me-2 text-sm text-muted">{number}</span>
        <strong className="stated" data-metric={proposal.metric}>
          {amount}
        </strong>{' '}
        {counted}
      </p>
      {typeof decision !== 'number' && (
        <p className="flex flex-wrap items-baseline gap-x-2 gap-y-1 text-sm text-muted">
          <span>{facts}</span>
          {asks && <PlaceChoices proposal={proposal} choice={choice} desk={desk} />}
        </p>
      )}
      <p className="text-sm">
        <a href={`#words-${sumOf[0] ?? id}`}>
          {t.rich(sumOf.length > 0 ? 'draft.text.sumInText' : 'draft.text.inText', {
            words: text.slice(mark.start, mark.end),
            w: (words) => (
              <bdi key="words" lang={language}>
                {words}
              </bdi>
            ),
          })}
        </a>
      </p>
      {held !== null && (
        <p className="text-sm text-doubt">
          {held === 'contained' || held === 'repeated'
            ? t(`draft.text.held.${held}`, { whole, same })
            : t(`draft.text.held.${held}`)}
        </p>
      )}
      {saidAgain.length > 0 && (
        <p className="text-sm text-muted">
          {t.rich('draft.text.saidAgain', {
            words: withCommas(
              saidAgain.map(({ start, end }) => text.slice(start, end)),
              words,
            ),
            w: (words) => (
              <bdi key="words" lang={language}>
                {words}
              </bdi>
            ),
          })}
        </p>
      )}
      {decision === null && <ProposalCertainty proposal={proposal} desk={desk} />}
      {asks && <ReadingChoice proposal={proposal} number={number} choice={choice} desk={desk} />}
      {decision === null && findings.length > 0 && (
        <ul className="flex flex-col gap-2">
          {findings.map(({ check, name, severityName, sentence, links }) => (
            <li key={check} className="border-s-2 border-doubt ps-3 text-sm">
              <span className="font-semibold">{name}</span> <span className="text-doubt">{severityName}</span>
              <span dir="auto" className="block">
                {sentence}
              </span>
              <span className="flex flex-wrap gap-x-4">
                {links.map(({ href, text }) => (
                  <a
                    key={href}
                    href={href}
                    target={href.startsWith('#') ? undefined : '_blank'}
                    rel="noreferrer"
                  >
                    {text}
                  </a>
                ))}
              </span>
            </li>
          ))}
        </ul>
      )}
      <ProposalSteps proposal={proposal} number={number} decision={decision} desk={desk} />
    </li>
  )
})
