'use client'
import type { DraftComment } from '@/lib/drafts/schema'
import { useDesk } from './draft-context'

/** What a reviewer said, beside what it is about. */
export function FigureComments({ remarks }: { remarks: readonly DraftComment[] }) {
  const { t } = useDesk().words
  if (remarks.length === 0) return null
  return (
    <ul className="clear-both flex flex-col gap-1 border-s-2 border-doubt ps-3 text-sm">
      {remarks.map(({ by, at, text }) => (
        <li key={`${at} ${text}`}>
          <span className="text-muted">{t('draft.remark', { by })}</span>{' '}
          <span dir="auto" className="whitespace-pre-line">
            {text}
          </span>
        </li>
      ))}
    </ul>
  )
}
