import type { PendingCorrection } from '@/lib/drafts/types'
import type { I18n } from '@/lib/i18n/words'

/** Who is correcting a report already, so that no two do. */
export function PendingCorrections({
  words: { t, locale },
  pending,
}: {
  words: I18n
  pending: readonly PendingCorrection[]
}) {
  if (pending.length === 0) return null
  return (
    <ul className="mt-4 border-s-2 border-doubt ps-3">
      {pending.map(({ key, state, by }) => (
        <li key={key}>
          {t(state === 'sent' ? 'published.pendingSent' : 'published.pendingOpen', { by })}{' '}
          {state === 'sent' && <a href={`/${locale}/desk/review/${key}`}>{t('review.title')}</a>}
        </li>
      ))}
    </ul>
  )
}
