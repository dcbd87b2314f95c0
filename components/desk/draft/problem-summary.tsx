'use client'
import { useEffect, useRef } from 'react'
import { figurePages, pageOfFigure } from '@/lib/drafts/figure-pages'
import type { DraftContent } from '@/lib/drafts/schema'
import { controlId, useDesk } from './draft-context'
import type { DraftAnswer } from './draft-response'

/** What keeps a draft from being sent: on top, read first, each leading to its field. */
export function DraftProblemSummary({ answer, content }: { answer: DraftAnswer; content: DraftContent }) {
  const { words, scripted } = useDesk()
  const { t } = words
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  const { problems, unanswered, told } = answer
  if (problems.length + unanswered.length === 0 && told === null) return null
  // Without a script the figure may be on another page than the one that is shown.
  const to = (figure: string | null, id: string) => {
    const page = figure === null ? null : pageOfFigure(content.figures, figure)
    return scripted || page === null || figurePages(content.figures.length) === 1
      ? `#${id}`
      : `?figures=${page}#${id}`
  }
  const numberOf = (figure: string) => content.figures.findIndex(({ id }) => id === figure) + 1
  return (
    <div ref={box} role="alert" tabIndex={-1} className="border-s-2 border-doubt ps-3">
      <p className="font-semibold">{told ?? t('draft.wrong')}</p>
      <ul className="mt-1 flex list-disc flex-col gap-2 ps-5 text-sm leading-6">
        {problems.map(({ figure, cell, message }) => {
          const label = t(`draft.cell.${cell}`)
          const where =
            figure === null ? label : t('draft.figureCell', { number: numberOf(figure), cell: label })
          return (
            <li key={`${figure} ${cell} ${message}`}>
              <a href={to(figure, controlId(figure, cell))}>{t('draft.problem', { where, message })}</a>
            </li>
          )
        })}
        {unanswered.map(({ figure, check, name }) => (
          <li key={`${figure} ${check}`}>
            <a href={to(figure, `finding-${figure}-${check}-reason`)}>
              {t('draft.unanswered', { number: numberOf(figure), name })}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
