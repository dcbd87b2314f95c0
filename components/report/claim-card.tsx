import type { ReactNode } from 'react'
import { Fact, Facts } from '@/components/ui/fact'
import { MistakeLink } from '@/components/ui/mistake-link'
import type { I18n } from '@/lib/i18n/words'
import type { ClaimView } from '@/lib/views/claim-view'
import { Organisation } from './organisation'

/** One figure of a report: as printed, as understood, and what became of it. */
export function ClaimCard({
  claim,
  why,
  home,
  words: { t },
  mistake,
  children,
}: {
  claim: ClaimView
  /** The explanation of the number that it was weighed for; `joint` where that is of several places together. */
  why: { place: string; href: string; joint: boolean }
  /** The country's address. */
  home: string
  words: I18n
  /** Where a mistake in it is reported; null where nobody said. */
  mistake: string | null
  /** How it is stored. */
  children: ReactNode
}) {
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
          {claim.verb !== '' && <Fact name={t('report.verb')}>{claim.verb}</Fact>}
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
              {t('why.claim', { counts: claim.doubt ? 'no' : why.joint ? 'joint' : 'yes' })}{' '}
              <a href={why.href}>{why.place}</a>
            </p>
          )}
          {claim.links.map(({ label, claims }) => (
            <div key={label} className="mt-1">
              <p className="text-muted">{label}</p>
              <ul className="ms-4 list-disc space-y-1">
                {claims.map(({ key, text, href }) => (
                  <li key={key}>
                    <a href={href}>{text}</a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      </div>
      {claim.words !== '' && (
        <figure className="mt-3 text-sm">
          <figcaption className="text-muted">{t('report.words')}</figcaption>
          <blockquote className="border-s-2 border-rule ps-3" dir="auto">
            {claim.words}
          </blockquote>
        </figure>
      )}
      {claim.note !== '' && (
        <p className="mt-3 text-sm">
          <span className="text-muted">{t('report.note')}</span> {claim.note}
        </p>
      )}
      {children}
      <MistakeLink href={mistake} text={t('share.mistake')} />
    </article>
  )
}
