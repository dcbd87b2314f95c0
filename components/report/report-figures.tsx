import type { ReactNode } from 'react'
import type { I18n } from '@/lib/i18n/words'
import type { ClaimView } from '@/lib/views/claim-view'
import { ClaimLinks } from './claim-links'
import { ClaimWords } from './claim-words'
import { Organisation } from './organisation'
import { TowardsNumber } from './towards-number'

/** One figure of a report, with the number that it was considered for; `more` is what else stands with it. */
export type ReportFigure = {
  claim: ClaimView
  why: { place: string; href: string; joint: boolean }
  more: ReactNode
}

/** The figures of a report as a table: in the report, read as, what each counts towards and its status, with its words below it. */
export function ReportFigures({
  figures,
  caption,
  home,
  words,
}: {
  figures: readonly ReportFigure[]
  caption: string
  /** The country's address. */
  home: string
  words: I18n
}) {
  const { t } = words
  return (
    <table className="figures stacked report-figures">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('place.figure')}</th>
          <th scope="col" className="n">
            {t('report.printed')}
          </th>
          <th scope="col" className="n">
            {t('report.understood')}
          </th>
          <th scope="col">{t('report.towards')}</th>
          <th scope="col">{t('place.status')}</th>
        </tr>
      </thead>
      {figures.map((figure) => (
        <FigureRows key={figure.claim.key} figure={figure} home={home} words={words} />
      ))}
    </table>
  )
}

function FigureRows({
  figure: { claim, why, more },
  home,
  words,
}: {
  figure: ReportFigure
  home: string
  words: I18n
}) {
  const { t } = words
  return (
    <tbody
      id={claim.key}
      data-claim={claim.key}
      data-metric={claim.metric}
      data-status={claim.status}
      data-value={claim.value}
    >
      <tr>
        <th scope="row">
          <span className="block font-semibold first-letter:uppercase">{claim.what}</span>
          <span className="block text-xs text-muted">{claim.when}</span>
          <span className="block text-xs">
            <Organisation of={claim.operator} party={t('organisation.party')} home={home} />
          </span>
        </th>
        <td className="n" data-label={t('report.printed')}>
          <b>{claim.ended ? <del>{claim.printed}</del> : claim.printed}</b>
        </td>
        <td className="n" data-label={t('report.understood')}>
          {claim.understood}
        </td>
        <td data-label={t('report.towards')}>
          <span>{claim.ended ? claim.where : <TowardsNumber claim={claim} why={why} words={words} />}</span>
        </td>
        <td data-label={t('place.status')}>
          <div className={claim.doubt ? 'text-doubt' : undefined}>
            {claim.outcome.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
        </td>
      </tr>
      <tr>
        <td colSpan={5} className="more">
          <ClaimWords claim={claim} words={words} />
          {claim.answers.map(({ sentence, note }) => (
            <p key={sentence}>
              {sentence}
              {note !== '' && <span dir="auto"> {note}</span>}
            </p>
          ))}
          <ClaimLinks links={claim.links} />
          {more}
        </td>
      </tr>
    </tbody>
  )
}
