import type { ReportFix } from '@/lib/drafts/team/content-changes'
import type { I18n } from '@/lib/i18n/words'
import { instantText } from '@/lib/views/drafts/draft-view'
import { ChangeList } from './change-list'

/** What reviewers changed in what was sent of a report: apart from what its author wrote. */
export function FixList({ words, fixes }: { words: I18n; fixes: readonly ReportFix[] }) {
  const { t } = words
  if (fixes.length === 0) return null
  return (
    <section className="mt-6 max-w-prose border-s-2 border-accent ps-3">
      <h2 className="font-semibold">{t('review.fixes')}</h2>
      {fixes.map(({ by, at, changes }) => (
        <div key={at} className="mt-2">
          <p className="text-sm text-muted">
            {t('told.fixes', { by })} <time dateTime={at}>{instantText(at, words)}</time>
          </p>
          <ChangeList words={words} changes={changes} />
        </div>
      ))}
    </section>
  )
}
