import type { ReactNode } from 'react'
import { Fact, Facts } from '@/components/ui/fact'
import type { I18n } from '@/lib/i18n/words'
import type { ClaimView } from '@/lib/views/claim-view'
import { ClaimLinks } from './claim-links'
import { ClaimWords } from './claim-words'
import { Organisation } from './organisation'
import { TowardsNumber } from './towards-number'

/** One figure of a report at the desk: in the report, read as, and what became of it. */
export function ClaimCard({
  claim,
  why,
  home,
  words,
  children,
}: {
  claim: ClaimView
  /** The explanation of the number that it was weighed for; `joint` where that is of several places together. */
  why: { place: string; href: string; joint: boolean }
  /** The country's address. */
  home: string
  words: I18n
  /** What can be done with it. */
  children: ReactNode
}) {
  const { t } = words
  return (
    <article
      id={claim.key}
      className="border-t border-rule py-5"
      data-claim={claim.key}
      data-metric={claim.metric}
      data-status={claim.status}
      data-value={claim.value}
    >
      <h3 className="text-sm text-muted first-letter:uppercase">{claim.what}</h3>
      <p className="tabular-nums">
        <span className="text-xl font-semibold">
          {claim.ended ? <del>{claim.printed}</del> : claim.printed}
        </span>{' '}
        <span className="text-sm text-muted">{t('report.printed')}</span>
      </p>
      <div className="mt-2 grid gap-x-10 gap-y-3 text-sm sm:grid-cols-2">
        <Facts>
          <Fact name={t('report.understood')}>
            <span className="tabular-nums">{claim.understood}</span>
          </Fact>
          <Fact name={t('report.operator')}>
            <Organisation of={claim.operator} party={t('organisation.party')} home={home} />
          </Fact>
          <Fact name={t('report.places')}>{claim.where}</Fact>
          <Fact name={t('report.window')}>{claim.when}</Fact>
        </Facts>
        <div>
          {claim.outcome.map((sentence) => (
            <p key={sentence} className={claim.doubt ? 'text-doubt' : ''}>
              {sentence}
            </p>
          ))}
          {claim.answers.map(({ sentence, note }) => (
            <p key={sentence} className="mt-1">
              {sentence}
              {note !== '' && <span dir="auto"> {note}</span>}
            </p>
          ))}
          {!claim.ended && (
            <p>
              <span className="text-muted">{t('report.towards')}:</span>{' '}
              <TowardsNumber claim={claim} why={why} words={words} />
            </p>
          )}
          <ClaimLinks links={claim.links} />
        </div>
      </div>
      <div className="mt-3 space-y-2 text-sm">
        <ClaimWords claim={claim} words={words} />
      </div>
      {children}
    </article>
  )
}
