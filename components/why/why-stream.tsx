import { Organisation } from '@/components/report/organisation'
import { NumberLink } from '@/components/ui/number-link'
import { QuotedText } from '@/components/ui/quoted-text'
import { commaOf } from '@/lib/i18n/joined'
import type { I18n } from '@/lib/i18n/words'
import type { WhyClaim, WhyStreamView } from '@/lib/views/why/why-stream-view'

/** What is reported of one area: what it comes to, what that does to the number, and the figures by what became of them. */
export function WhyStreamSection({ stream, words }: { stream: WhyStreamView; words: I18n }) {
  return (
    <article
      className="mt-6 border-t border-rule pt-3"
      data-stream={stream.key}
      data-role={stream.role}
      data-value={stream.value === '' ? undefined : stream.value}
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h4 className="font-semibold">{stream.title}</h4>
        <p className="tabular-nums">
          <NumberLink href={stream.href}>{stream.amount}</NumberLink>
          {stream.asOf !== '' && <span className="ms-2 text-sm text-muted">{stream.asOf}</span>}
        </p>
      </div>
      <p className="text-sm">
        {stream.effect} {stream.running}
      </p>
      {stream.counts === '' ? null : stream.folded ? (
        <details className="mt-1">
          <summary className="text-sm text-accent">{stream.counts}</summary>
          <Figures stream={stream} words={words} />
        </details>
      ) : (
        <Figures stream={stream} words={words} />
      )}
      {stream.more !== '' && <p className="mt-2 text-sm text-muted">{stream.more}</p>}
    </article>
  )
}

/** The figures by what became of them. */
function Figures({ stream, words }: { stream: WhyStreamView; words: I18n }) {
  const { t } = words
  return (
    <table className="figures mt-3">
      <caption className={stream.folded ? 'sr-only' : 'pb-1 text-start text-sm text-muted'}>
        {stream.counts}
      </caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{t('reports.report')}</th>
          <th scope="col">{t('report.window')}</th>
          <th scope="col">{t('rows.amount')}</th>
        </tr>
      </thead>
      {stream.groups.map((group) => (
        <tbody key={group.status} data-status={group.status}>
          <tr>
            <th
              scope="rowgroup"
              colSpan={3}
              className={group.status === 'set_aside' ? 'text-doubt' : 'text-muted'}
            >
              {group.title}
            </th>
          </tr>
          {group.claims.map((claim) => (
            <Claim key={claim.key} claim={claim} words={words} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

function Claim({ claim, words: { t } }: { claim: WhyClaim; words: I18n }) {
  const comma = commaOf({ t })
  return (
    <tr data-claim={claim.key} data-value={claim.value}>
      <th scope="row" className="w-full">
        <a href={claim.report.href}>
          <QuotedText language={claim.report.titleLanguage}>{claim.report.title}</QuotedText>
        </a>
        <span className="block text-xs text-muted">
          <Organisation of={claim.publisher} party={t('organisation.party')} />
          {comma + claim.published}
          {comma + claim.grade}
          <span className="block sm:hidden">{claim.when}</span>
        </span>
        {claim.reasons.map((reason) => (
          <span key={reason} className="block text-xs text-doubt">
            {reason}
          </span>
        ))}
        {claim.because.length > 0 && (
          <span className="block text-xs">
            {t('why.because')}{' '}
            {claim.because.map(({ key, text, href }) => (
              <a key={key} href={href} className="me-3">
                {text}
              </a>
            ))}
          </span>
        )}
      </th>
      <td className="d wide">{claim.when}</td>
      <td className="n whitespace-nowrap">
        {claim.printed}
        {claim.stored !== '' && <span className="block text-xs text-muted">{claim.stored}</span>}
      </td>
    </tr>
  )
}
