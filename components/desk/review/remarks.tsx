import type { DraftComment } from '@/lib/drafts/schema'
import type { I18n } from '@/lib/i18n/words'
import { instantText } from '@/lib/views/drafts/draft-view'

/** What reviewers said before, the earliest first. */
export function CommentField({ words, remarks }: { words: I18n; remarks: readonly DraftComment[] }) {
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
