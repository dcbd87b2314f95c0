'use client'
import { useEffect, useRef } from 'react'
import type { I18n } from '@/lib/i18n/words'
import type { NameFaults } from './use-name-edits'

/** Why nothing was saved: each cell with what is wrong, which leads there, and what somebody else wrote to take instead. */
export function NamesFaults({
  words: { t },
  faults,
  where,
  show,
  take,
}: {
  words: I18n
  faults: NameFaults
  where: (cell: string) => string
  show: (cell: string) => void
  take: (cell: string, theirs: string) => void
}) {
  const box = useRef<HTMLDivElement>(null)
  const count = faults.size
  useEffect(() => {
    if (count > 0) box.current?.focus()
  }, [count])
  if (count === 0) return null
  return (
    <div ref={box} role="alert" tabIndex={-1} className="mb-4 border-s-2 border-doubt ps-3">
      <p className="font-semibold">{t('lists.grid.wrong')}</p>
      <ul className="mt-1 flex max-h-60 list-disc flex-col gap-2 overflow-auto ps-5 text-sm leading-6">
        {[...faults].map(([cell, { text, theirs }]) => (
          <li key={cell}>
            <button type="button" className="min-h-6 text-start underline" onClick={() => show(cell)}>
              {theirs === null ? t('lists.grid.problem', { where: where(cell), message: text }) : text}
            </button>{' '}
            {theirs !== null && (
              <button type="button" className="button plain" onClick={() => take(cell, theirs)}>
                {t('lists.grid.takeTheirs')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
