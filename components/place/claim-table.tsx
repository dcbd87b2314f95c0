import { Organisation } from '@/components/report/organisation'
import { PartyMark } from '@/components/ui/party-mark'
import type { I18n } from '@/lib/i18n/words'
import type { ClaimRowView } from '@/lib/views/claim-row'

/** Reported figures as rows: as printed, by whom, and what became of each. */
export function ClaimTable({
  rows,
  caption,
  home,
  words: { t },
}: {
  rows: ClaimRowView[]
  caption: string
  /** Address of the country. */
  home: string
  words: I18n
}) {
  return (
    <table className="figures">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('place.figure')}</th>
          <th scope="col">{t('report.window')}</th>
          <th scope="col" className="wide">
            {t('report.places')}
          </th>
          <th scope="col" className="wide">
            {t('chart.operator')}
          </th>
          <th scope="col" className="wide">
            {t('reports.report')}
          </th>
          <th scope="col">{t('place.status')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr
            key={row.key}
            data-claim={row.key}
            data-metric={row.metric}
            data-status={row.status}
            data-value={row.value}
          >
            <th scope="row">
              <a href={row.report.href} className="block font-semibold">
                {row.ended ? <del>{row.printed}</del> : row.printed}
              </a>
              <span className="text-muted">{row.what}</span>
              <span className="block text-muted sm:hidden">
                {row.where}, {row.operator.name}
                {row.operator.party && <PartyMark text={t('organisation.party')} />}
              </span>
            </th>
            <td className="text-muted">{row.when}</td>
            <td className="wide">{row.where}</td>
            <td className="wide">
              <Organisation of={row.operator} party={t('organisation.party')} home={home} />
            </td>
            <td className="wide" dir="auto">
              <a href={row.report.page}>{row.report.title}</a>
            </td>
            <td className={row.doubt ? 'text-doubt' : ''}>{row.statusName}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
