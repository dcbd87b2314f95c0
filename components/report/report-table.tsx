import { PartyMark } from '@/components/ui/party-mark'
import { QuotedText } from '@/components/ui/quoted-text'
import { addressPart } from '@/lib/i18n/address-part'
import { commaOf } from '@/lib/i18n/joined'
import type { I18n } from '@/lib/i18n/words'
import type { ListedReport } from '@/lib/reports/types'
import { Organisation } from './organisation'

/** Reports of a country in the order that `sort` says. */
export function ReportTable({
  words,
  country,
  reports,
  sort = 'newest',
  reportsAt,
}: {
  words: I18n
  country: { code: string; name: string }
  reports: ListedReport[]
  sort?: 'newest' | 'oldest'
  /** The address below which the reports are; without it, where readers find them. */
  reportsAt?: string
}) {
  const { t, format, locale } = words
  const home = `/${locale}/${country.code.toLowerCase()}`
  return (
    <table className="figures reports">
      <caption className="sr-only">{t('reports.caption', { country: country.name, sort })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('reports.published')}</th>
          <th scope="col">{t('reports.report')}</th>
          <th scope="col" className="wide">
            {t('reports.publisher')}
          </th>
          <th scope="col" className="wide">
            {t('reports.grade')}
          </th>
          <th scope="col" className="n">
            {t('reports.figures')}
          </th>
        </tr>
      </thead>
      <tbody>
        {reports.map(({ key, title, titleLanguage, publisher, published, grade, claims }) => (
          <tr key={key} data-report={key}>
            <td className="d">{format.day(published)}</td>
            <th scope="row">
              <a href={`${reportsAt ?? `${home}/reports`}/${addressPart(key)}`}>
                <QuotedText language={titleLanguage}>{title}</QuotedText>
              </a>
              <span className="block font-normal text-muted sm:hidden">
                {publisher.name}
                {publisher.party && <PartyMark text={t('organisation.party')} />}
                {grade !== '' && commaOf(words) + t('reports.graded', { grade })}
              </span>
            </th>
            <td className="wide">
              <Organisation of={publisher} party={t('organisation.party')} home={home} />
            </td>
            <td className="wide">{grade}</td>
            <td className="n">{t('organisation.count', { count: claims })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
