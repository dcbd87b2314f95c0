import { instantText } from '@/lib/views/draft-view'
import type { DraftRemark } from '@/lib/drafts/schema'
import type { Words } from '@/lib/i18n/words'

/** What reviewers said before, the earliest first. */
export function Remarks({ words, remarks }: { words: Words; remarks: readonly DraftRemark[] }) {
  const { t } = words
  return (
    <>
      {remarks.map(({ by, at, text }) => (
        <figure key={`${at} ${text}`} className="mt-3 text-sm">
          <figcaption className="text-muted">
            {t('review.remark', { by, at: instantText(at, words) })}
          </figcaption>
          <blockquote className="border-s-2 border-accent ps-3 whitespace-pre-wrap" dir="auto">
            {text}
          </blockquote>
        </figure>
      ))}
    </>
  )
}
