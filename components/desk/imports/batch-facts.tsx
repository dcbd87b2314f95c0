import { withCommas } from '@/lib/i18n/joined'
import type { I18n } from '@/lib/i18n/words'
import type { BatchReview } from '@/lib/imports/batch/types'
import type { BatchView } from '@/lib/views/imports/types'
import { FigureTableView } from './figure-table'

/** What the figures of a file would do, all of them together: how many are new, what checks find, what readers would see, and samples. */
export function BatchFacts({
  words,
  review: { organisations, untold, fallCount, setAside, setAsideCount },
  view: { counts, kinds, numbers, falls, moreNumbers, reports, moreReports },
  rows,
}: {
  words: I18n
  review: BatchReview
  view: BatchView
  /** Where every figure stands; blank where none are kept any more. */
  rows: string
}) {
  const { t, format } = words
  return (
    <>
      <dl className="mt-4 flex flex-wrap gap-x-8 gap-y-2">
        {counts.map(({ name, count }) => (
          <div key={name}>
            <dt className="text-sm text-muted">{name}</dt>
            <dd className="text-lg">{t('lists.howMany', { count })}</dd>
          </div>
        ))}
      </dl>
      {rows !== '' && (
        <p className="mt-2">
          <a href={rows}>{t('imports.batch.rows')}</a>
        </p>
      )}
      {organisations.length > 0 && (
        <p className="mt-3 max-w-prose">
          {t('draft.changes.organisations', { names: format.list(organisations) })}
        </p>
      )}
      {kinds.length > 0 && (
        <section className="mt-8">
          <h3 className="text-lg font-semibold">{t('imports.findings')}</h3>
          <ul className="mt-2 flex flex-col gap-4">
            {kinds.map(({ check, name, count, contradicts, first }) => (
              <li
                key={`${check} ${contradicts}`}
                className="max-w-prose border-s-2 border-doubt ps-3 text-sm"
              >
                <p className="font-semibold">
                  {name}{' '}
                  <span className="font-normal text-doubt">
                    {t(contradicts ? 'checks.severity.contradicts' : 'checks.severity.unlikely')},{' '}
                    {t('imports.batch.figures', { count })}
                  </span>
                </p>
                {first.map(({ where, sentence }) => (
                  <p key={`${where} ${sentence}`} className="mt-1">
                    <bdi className="text-muted">{where}</bdi> <bdi>{sentence}</bdi>
                  </p>
                ))}
                {count > first.length && (
                  <p className="mt-1 text-muted">{t('imports.more', { count: count - first.length })}</p>
                )}
              </li>
            ))}
          </ul>
          {untold > 0 && <p className="mt-2 text-sm">{t('imports.more', { count: untold })}</p>}
        </section>
      )}
      <section className="mt-8">
        <h3 className="text-lg font-semibold">{t('imports.readers')}</h3>
        {numbers.length === 0 && <p className="mt-1 text-sm text-muted">{t('draft.changes.none')}</p>}
        {fallCount > 0 && (
          <div className="mt-2 max-w-prose border-s-2 border-doubt ps-3 text-sm">
            <p className="font-semibold">{t('imports.batch.falls', { count: fallCount })}</p>
            <ul className="list-disc ps-5">
              {falls.map(({ key, title, before, after }) => (
                <li key={key}>{t('draft.changes.fall', { title, before, after })}</li>
              ))}
            </ul>
            {fallCount > falls.length && <p>{t('imports.more', { count: fallCount - falls.length })}</p>}
          </div>
        )}
        {setAsideCount > 0 && (
          <p className="mt-2 max-w-prose border-s-2 border-doubt ps-3 text-sm wrap-anywhere">
            {t('imports.batch.setAside', { count: setAsideCount })} <bdi>{withCommas(setAside, { t })}</bdi>
          </p>
        )}
        {numbers.length > 0 && (
          <table className="figures mt-2">
            <caption className="sr-only">{t('draft.changes.title')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('draft.changes.what')}</th>
                <th scope="col" className="n">
                  {t('draft.changes.before')}
                </th>
                <th scope="col" className="n">
                  {t('draft.changes.after')}
                </th>
              </tr>
            </thead>
            <tbody>
              {numbers.map(({ key, title, before, after }) => (
                <tr key={key}>
                  <th scope="row">{title}</th>
                  <td className="n">{before}</td>
                  <td className="n">
                    <strong>{after}</strong>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {moreNumbers > 0 && <p className="mt-1 text-sm">{t('imports.more', { count: moreNumbers })}</p>}
      </section>
      <section className="mt-8">
        <h3 className="text-lg font-semibold">{t('imports.batch.publications')}</h3>
        {reports.map(({ key, title, figures, sample }) => (
          <section key={key} className="mt-4">
            <h4 className="font-semibold">
              <bdi>{title}</bdi>{' '}
              <span className="font-normal text-muted">{t('imports.batch.figures', { count: figures })}</span>
            </h4>
            <FigureTableView table={sample} label={title} />
          </section>
        ))}
        {moreReports > 0 && <p className="mt-2 text-sm">{t('imports.more', { count: moreReports })}</p>}
      </section>
    </>
  )
}
