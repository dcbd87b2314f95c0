import type { UnknownName } from '@/lib/drafts/proposals/schema'
import type { I18n } from '@/lib/i18n/words'

/** What a report names that is proposed and waits for a decision, with the way there for who decides. */
export function ProposedNames({
  words: { t, locale },
  unknown,
  decides,
}: {
  words: I18n
  unknown: readonly UnknownName[]
  decides: boolean
}) {
  const waiting = unknown.filter(({ proposal }) => proposal?.state === 'waiting')
  if (waiting.length === 0) return null
  return (
    <section className="mt-4 max-w-prose border-s-2 border-doubt ps-3">
      <ul>
        {waiting.map(({ kind, name, proposal }) => (
          <li key={`${kind} ${name}`}>
            {t('proposals.proposed', { name })}{' '}
            {decides && (
              <a href={`/${locale}/desk/lists/proposals#proposal-${proposal?.key ?? ''}`}>
                {t('proposals.decide')}
              </a>
            )}
          </li>
        ))}
      </ul>
      <p className="mt-1 text-sm text-muted">{t('proposals.holds')}</p>
    </section>
  )
}
