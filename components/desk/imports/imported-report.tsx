import type { DraftFeedback } from '@/lib/drafts/feedback/types'
import type { I18n } from '@/lib/i18n/words'
import type { ImportedReport } from '@/lib/imports/outcome'
import type { FigureField } from '@/lib/spreadsheets/types'
import { cellAddress, fieldLabel } from '@/lib/views/imports/field-label'
import { DraftChanges } from '../draft-changes'

/** Findings and changes of cells of one publication that are shown; the draft has all. */
const mostShown = 20

/** What a file says of one publication: how much is new, what would be another number, what the checks ask and what readers would see. */
export function ImportedReportView({
  words,
  report: { title, key, added, changed, unchanged, changes, origins },
  look,
}: {
  words: I18n
  report: ImportedReport
  /** Null where it was not held against the record. */
  look: DraftFeedback | null
}) {
  const { t } = words
  const counts = [
    ['added', added],
    ['changed', changed],
    ['unchanged', unchanged],
  ] as const
  const where = (figure: string) => {
    const origin = origins[figure]
    return origin === undefined ? figure : cellAddress({ ...origin, column: null })
  }
  return (
    <section className="mt-8 border-t border-rule pt-4">
      <h3 className="text-lg font-semibold" dir="auto">
        {title}
      </h3>
      <p className="text-sm text-muted">{t(key === '' ? 'imports.newReport' : 'imports.correctsReport')}</p>
      <dl className="mt-2 flex flex-wrap gap-x-8">
        {counts.map(([name, count]) => (
          <div key={name}>
            <dt className="text-sm text-muted">{t(`imports.${name}`)}</dt>
            <dd className="text-lg">{t('lists.howMany', { count })}</dd>
          </div>
        ))}
      </dl>
      {changes.length > 0 && (
        <table className="figures mt-4">
          <caption className="text-start font-semibold">{t('imports.changes')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('imports.row')}</th>
              <th scope="col">{t('imports.whatChanges')}</th>
              <th scope="col">{t('imports.before')}</th>
              <th scope="col">{t('imports.after')}</th>
            </tr>
          </thead>
          <tbody>
            {changes.slice(0, mostShown).map(({ figure, column, before, after }) => (
              <tr key={`${figure} ${column}`}>
                <th scope="row" className="d">
                  <bdi>{where(figure)}</bdi>
                </th>
                <td>{fieldLabel(words, column as FigureField)}</td>
                <td dir="auto">{before}</td>
                <td dir="auto">
                  <strong>{after}</strong>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {changes.length > mostShown && (
        <p className="mt-1 text-sm">{t('imports.more', { count: changes.length - mostShown })}</p>
      )}
      {look !== null && <Look words={words} look={look} where={where} />}
    </section>
  )
}

function Look({
  words,
  look,
  where,
}: {
  words: I18n
  look: DraftFeedback
  where: (figure: string) => string
}) {
  const { t } = words
  const { findings } = look
  return (
    <>
      {findings.length > 0 && (
        <>
          <h4 className="mt-4 font-semibold">{t('imports.findings')}</h4>
          <ul className="mt-1 flex flex-col gap-3">
            {findings.slice(0, mostShown).map(({ figure, check, name, severityName, sentence }) => (
              <li key={`${figure} ${check}`} className="border-s-2 border-doubt ps-3 text-sm">
                <p className="font-semibold">
                  <bdi>{where(figure)}</bdi> {name}{' '}
                  <span className="font-normal text-doubt">{severityName}</span>
                </p>
                <p dir="auto">{sentence}</p>
              </li>
            ))}
          </ul>
          {findings.length > mostShown && (
            <p className="mt-1 text-sm">{t('imports.more', { count: findings.length - mostShown })}</p>
          )}
        </>
      )}
      <h4 className="mt-4 mb-2 font-semibold">{t('imports.readers')}</h4>
      <DraftChanges words={words} look={look} />
    </>
  )
}
