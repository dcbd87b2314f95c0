import type { StoredProposal } from '@/lib/drafts/proposals/schema'
import type { I18n } from '@/lib/i18n/words'

/** What a report names that is proposed and waits for a decision, with the way there for who decides. */
export function ProposedNames({
  words: { t, locale },
  waiting,
  decides,
}: {
  words: I18n
  waiting: readonly StoredProposal[]
  decides: boolean
}) {
  if (waiting.length === 0) return null
  return (
    <section className="mt-4 max-w-prose border-s-2 border-doubt ps-3">
      <ul>
        {waiting.map(({ key, content: { typed } }) => (
          <li key={key}>
            {t('proposals.proposed', { name: typed })}{' '}
            {decides && (
              <a href={`/${locale}/desk/lists/proposals#proposal-${key}`}>{t('proposals.decide')}</a>
            )}
          </li>
        ))}
      </ul>
      <p className="mt-1 text-sm text-muted">{t('proposals.holds')}</p>
    </section>
  )
}
