import { Fact, Facts } from '@/components/ui/fact'
import { OutsideLink } from '@/components/ui/outside-link'
import type { I18n } from '@/lib/i18n/words'
import type { ReadReport } from '@/lib/reports/types'
import { Organisation } from './organisation'

const grades = ['A', 'B', 'C', 'D', 'X'] as const

/** Where a report stands, who published it, when, and how near it is to its source. */
export function PublicationFacts({
  words: { t, format, locale },
  report,
}: {
  words: I18n
  report: ReadReport
}) {
  const party = t('organisation.party')
  const home = `/${locale}/${report.country.code.toLowerCase()}`
  const grade = grades.find((known) => known === report.grade)
  return (
    <Facts>
      <Fact name={t('report.link')}>
        {report.url === '' ? t('report.noLink') : <OutsideLink href={report.url} />}
      </Fact>
      {report.archiveUrl !== '' && (
        <Fact name={t('report.archive')}>
          <OutsideLink href={report.archiveUrl} />
        </Fact>
      )}
      {report.documents.map(({ name, size, sha256 }) => (
        <Fact key={sha256} name={t('report.document')}>
          {t('report.documentIs', { name, size: format.bytes(size), digest: sha256 })}
        </Fact>
      ))}
      <Fact name={t('report.publisher')}>
        <Organisation of={report.publisher} party={party} home={home} />
      </Fact>
      {report.saidBy !== null && (
        <Fact name={t('report.saidBy')}>
          <Organisation of={report.saidBy} party={party} home={home} />
        </Fact>
      )}
      <Fact name={t('report.published')}>
        <time dateTime={report.published}>{format.day(report.published)}</time>
      </Fact>
      {report.accessed !== '' && (
        <Fact name={t('report.accessed')}>
          <time dateTime={report.accessed}>{format.day(report.accessed)}</time>
        </Fact>
      )}
      <Fact name={t('report.grade')}>{t(`gradeName.${grade ?? 'none'}`)}</Fact>
      <Fact name={t('report.language')}>
        {report.language === '' ? t('report.notGiven') : format.language(report.language)}
      </Fact>
    </Facts>
  )
}
