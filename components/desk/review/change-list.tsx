import type { ContentChange } from '@/lib/drafts/team/content-changes'
import type { I18n } from '@/lib/i18n/words'
import { cellName } from '@/lib/views/drafts/draft-view'

/** What is said otherwise in a draft than before: only that, what stood struck through. */
export function ChangeList({ words: { t }, changes }: { words: I18n; changes: readonly ContentChange[] }) {
  return (
    <ul className="mt-1 flex list-disc flex-col gap-1 ps-5 text-sm">
      {changes.map(({ figure, number, cell, before, after }) => {
        const name = cellName(cell, { t })
        return (
          <li key={`${figure} ${cell}`} className="wrap-anywhere">
            <span className="text-muted">
              {number === null ? name : t('draft.figureCell', { number, cell: name })}:
            </span>{' '}
            {before !== '' && <del dir="auto">{before}</del>}{' '}
            {after === '' ? (
              <span className="text-muted">{t('history.blank')}</span>
            ) : (
              <ins dir="auto">{after}</ins>
            )}
          </li>
        )
      })}
    </ul>
  )
}
