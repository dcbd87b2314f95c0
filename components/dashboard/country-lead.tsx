import { RecordAge } from '@/components/ui/record-age'
import type { I18n } from '@/lib/i18n/words'
import type { Lead } from '@/lib/views/overview/lead'
import type { RecordChips } from '@/lib/views/overview/overview-view'
import type { TrustView } from '@/lib/views/overview/trust-view'

/** What is reported of a country, in two sentences. */
export function CountryLead({ lead, words: { t } }: { lead: Lead; words: I18n }) {
  if (lead.who === null) return null
  return (
    <p className="lead" data-lead>
      {t.rich('lead.who', { ...lead.who, b: (text) => <b>{text}</b> })}
      {lead.most !== '' && <span className="most"> {lead.most}</span>}
    </p>
  )
}

/** How old the record is, how much it holds, and the way to what it rests on. */
export function Chips({
  chips,
  trust: { behind, quoted },
  aside,
  corrections,
  words: { t, format },
}: {
  chips: RecordChips
  trust: TrustView
  /** How many figures are not counted, and where they are told. */
  aside: number
  corrections: string
  words: I18n
}) {
  const { lastDay, closed, isStale, staleAfterDays } = chips
  return (
    <ul className="chips" aria-label={t('chips.age')}>
      {closed !== '' ? (
        <li className="chip">{t('chips.closed', { day: format.day(closed) })}</li>
      ) : (
        lastDay !== '' && (
          <li>
            <RecordAge
              day={lastDay}
              staleAfterDays={staleAfterDays}
              isStale={isStale}
              old={t('chips.old', { day: format.day(lastDay) })}
              fresh={t('chips.fresh', { day: format.day(lastDay) })}
            />
          </li>
        )
      )}
      <li className="chip">
        {behind.reports === null
          ? t('chips.figures', { claims: behind.claims })
          : t('chips.counts', { claims: behind.claims, reports: behind.reports })}
      </li>
      {quoted.direct + quoted.republished > 0 && <li className="chip">{t('chips.quoted', quoted)}</li>}
      {aside > 0 && (
        <li className="chip">
          <a href={corrections}>{t('chips.aside', { count: aside })}</a>
        </li>
      )}
      <li className="chip">
        <a href="#trust">{t('chips.trust')}</a>
      </li>
    </ul>
  )
}
