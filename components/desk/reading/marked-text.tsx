'use client'
import { memo, useEffect, useMemo, useRef } from 'react'
import type { HeldBack, TextProposal } from '@/lib/drafts/text/text-proposals'
import { textSegments } from '@/lib/drafts/text/text-segments'
import { elementAt } from '@/lib/lookup/element-at'
import type { ProposalDecision, ProposalDesk } from './proposal-desk'

/**
 * A text with its figures underlined, each in the manner of its metric and with the number of its row, to which it leads. The
 * words that say the rest of the figure pointed at are marked too.
 */
export const MarkedText = memo(function MarkedText({
  proposals,
  decisions,
  active,
  desk: { words, text, language, point },
}: {
  proposals: readonly TextProposal[]
  decisions: readonly ProposalDecision[]
  /** The proposal that is pointed at. */
  active: string | null
  desk: ProposalDesk
}) {
  const box = useRef<HTMLElement>(null)
  const segments = useMemo(() => textSegments(text, proposals), [text, proposals])
  useEffect(() => {
    const mark = active === null ? null : document.getElementById(`words-${active}`)
    if (mark !== null && box.current !== null) showWithin(box.current, mark)
  }, [active])
  return (
    <section
      ref={box}
      aria-label={words.t('draft.text.title')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a text that is scrolled must be reached by keyboard.
      tabIndex={0}
      lang={language}
      dir="auto"
      className="pasted"
    >
      {segments.map((segment, at) => {
        const number = proposals.findIndex(({ id }) => id === segment.figure)
        const proposal = proposals[number]
        const isTold = active !== null && segment.about.includes(active)
        const again = proposals.findIndex(({ id }) => id === segment.again)
        if (proposal === undefined && again >= 0) {
          const { id } = elementAt(proposals, again)
          return (
            <a
              // biome-ignore lint/suspicious/noArrayIndexKey: segments have no other name than their order.
              key={at}
              href={`#proposal-${id}`}
              className="words"
              data-again
              data-number={again + 1}
              title={words.t('draft.text.again', { number: again + 1 })}
              onPointerEnter={() => point(id)}
              onPointerLeave={() => point(null)}
              onFocus={() => point(id)}
              onBlur={() => point(null)}
            >
              {segment.text}
            </a>
          )
        }
        if (proposal === undefined) {
          // biome-ignore lint/suspicious/noArrayIndexKey: segments have no other name than their order.
          return isTold ? <mark key={at}>{segment.text}</mark> : segment.text
        }
        const { id, metric, held } = proposal
        return (
          <a
            key={id}
            id={`words-${id}`}
            href={`#proposal-${id}`}
            className="words"
            data-metric={metric}
            data-number={number + 1}
            data-state={stateOf(held, elementAt(decisions, number))}
            data-active={active === id || undefined}
            aria-describedby={`proposal-${id}-what`}
            onPointerEnter={() => point(id)}
            onPointerLeave={() => point(null)}
            onFocus={() => point(id)}
            onBlur={() => point(null)}
          >
            {segment.text}
          </a>
        )
      })}
    </section>
  )
})

function stateOf(
  held: HeldBack | null,
  decision: ProposalDecision,
): 'entered' | 'rejected' | 'held' | 'open' {
  if (decision !== null) return decision === 'rejected' ? 'rejected' : 'entered'
  return held === null ? 'open' : 'held'
}

/** Scrolls the box, and never the page, until the mark is in sight. */
function showWithin(box: HTMLElement, mark: HTMLElement): void {
  const [outer, inner] = [box.getBoundingClientRect(), mark.getBoundingClientRect()]
  if (inner.top < outer.top) box.scrollTop -= outer.top - inner.top + outer.height / 4
  else if (inner.bottom > outer.bottom) box.scrollTop += inner.bottom - outer.bottom + outer.height / 4
}
