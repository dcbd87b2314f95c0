import { Organisation } from '@/components/report/organisation'
import { PartyMark } from '@/components/ui/party-mark'
import { QuotedText } from '@/components/ui/quoted-text'
import { withCommas } from '@/lib/i18n/joined'
import type { I18n } from '@/lib/i18n/words'
import type { ClaimGroup, ClaimRowView } from '@/lib/views/claim-row'

/** Reported figures as rows below their report: as printed, of when and where, and what became of each. */
export function ClaimTable({
  groups,
  caption,
  home,
  words,
}: {
  groups: ClaimGroup[]
  caption: string
  /** Address of the country. */
  home: string
  words: I18n
}) {
  const { t } = words
  const party = t('organisation.party')
  return (
    <table className="figures mt-3">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('place.figure')}</th>
          <th scope="col">{t('report.window')}</th>
          <th scope="col" className="wide">
            {t('report.places')}
          </th>
          <th scope="col">{t('place.status')}</th>
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.key} data-report={group.key}>
          <tr className="group">
            <th scope="rowgroup" colSpan={4}>
              <a href={group.href}>
                <QuotedText language={group.titleLanguage}>{group.title}</QuotedText>
              </a>{' '}
              <span className="text-muted">
                {group.published}, <Organisation of={group.publisher} party={party} home={home} />
                {group.operator !== null && (
                  <>
                    {' · '}
                    {t.rich('place.workOf', {
                      o: () => (
                        <Organisation
                          key="operator"
                          of={group.operator ?? group.publisher}
                          party={party}
                          home={home}
                        />
                      ),
                    })}
                  </>
                )}
              </span>
            </th>
          </tr>
          {group.rows.map((row) => (
            <Row key={row.key} row={row} named={group.operator === null} words={words} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

/** `named`: whether it says whose work it is, which others of its report are not. */
function Row({ row, named, words: { t } }: { row: ClaimRowView; named: boolean; words: I18n }) {
  const where = named ? withCommas([row.where, row.operator.name], { t }) : row.where
  const mark = named && row.operator.party && <PartyMark text={t('organisation.party')} />
  return (
    <tr data-claim={row.key} data-metric={row.metric} data-status={row.status} data-value={row.value}>
      <th scope="row">
        <a href={row.report.href} className="font-semibold">
          {row.ended ? <del>{row.printed}</del> : row.printed}
        </a>{' '}
        <span className="text-muted">{row.what}</span>
        <span className="block text-muted sm:hidden">
          {where}
          {mark}
        </span>
      </th>
      <td className="text-muted">{row.when}</td>
      <td className="wide">
        {where}
        {mark}
      </td>
      <td className={row.doubt ? 'text-doubt' : ''}>{row.statusName}</td>
    </tr>
  )
}
