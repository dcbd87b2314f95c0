'use client'
import { useEffect, useRef } from 'react'
import type { TypingHabits } from '@/lib/drafts/grid/typed-cell'
import { readDay } from '@/lib/spreadsheets/habits/read-day'
import { useDesk } from '../draft-context'

/** Asks once, for all days of a paste, which of the numbers is the month. */
export function DayOrderQuestion({
  sample,
  answer,
}: {
  sample: string
  answer: (dayOrder: TypingHabits['dayOrder'] | null) => void
}) {
  const { words } = useDesk()
  const { t, format } = words
  const first = useRef<HTMLButtonElement>(null)
  useEffect(() => first.current?.focus(), [])
  const read = readDay(sample, {})
  if (read.kind !== 'ambiguous') return null
  return (
    <div role="alert" className="grid-question">
      <p>{t('draft.grid.dayOrder', { sample })}</p>
      <button ref={first} type="button" className="button plain" onClick={() => answer('day-first')}>
        {format.day(read.dayFirst)}
      </button>
      <button type="button" className="button plain" onClick={() => answer('month-first')}>
        {format.day(read.monthFirst)}
      </button>
      <button type="button" className="button plain" onClick={() => answer(null)}>
        {t('draft.grid.leaveOut')}
      </button>
    </div>
  )
}
