'use client'
import { useDesk } from './draft-context'

/** What stands below the first of many offers: how many more there are, and how to come to them. */
export function OffersEnd({ shown, found }: { shown: number; found: number }) {
  const { t } = useDesk().words
  if (found <= shown) return null
  return (
    <p role="status" className="offer text-muted">
      {t('draft.offersEnd', { shown, found })}
    </p>
  )
}
