import { withCommas } from '@/lib/i18n/joined'
import type { I18n } from '@/lib/i18n/words'

/** A number as a merge would change it, in words. */
export interface MergeRow {
  key: string
  metric: string
  operator: string
  place: string
  before: string
  after: string
}

/** More figures than this are counted. */
const mostSetAside = 50

/** What readers would see otherwise after a merge. */
export function MergePreview({
  words: { t },
  rows,
  more,
  setAside,
}: {
  words: I18n
  rows: readonly MergeRow[]
  /** How many further numbers would change. */
  more: number
  setAside: readonly { claim: string; because: readonly string[] }[]
}) {
  return (
    <>
      <h2 className="mt-8 mb-4 text-lg font-semibold">{t('merging.changes')}</h2>
      {rows.length === 0 ? (
        <p>{t('merging.noChange')}</p>
      ) : (
        <table className="figures stacked">
          <caption className="sr-only">{t('merging.changes')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('merging.place')}</th>
              <th scope="col">{t('merging.metric')}</th>
              <th scope="col">{t('merging.operator')}</th>
              <th scope="col" className="n">
                {t('merging.before')}
              </th>
              <th scope="col" className="n">
                {t('merging.after')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, metric, operator, place, before, after }) => (
              <tr key={key}>
                <th scope="row">
                  <bdi>{place}</bdi>
                </th>
                <td data-label={t('merging.metric')}>{metric}</td>
                <td data-label={t('merging.operator')}>
                  <bdi>{operator}</bdi>
                </td>
                <td className="n" data-label={t('merging.before')}>
                  {before}
                </td>
                <td className="n" data-label={t('merging.after')}>
                  {after}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {more > 0 && <p className="mt-3 text-sm text-muted">{t('merging.more', { count: more })}</p>}
      {setAside.length > 0 && (
        <>
          <h2 className="mt-8 mb-4 text-lg font-semibold">
            {t('merging.setAside', { count: setAside.length })}
          </h2>
          <ul className="flex list-disc flex-col gap-2 ps-5 text-sm">
            {setAside.slice(0, mostSetAside).map(({ claim, because }) => (
              <li key={claim}>{t('merging.because', { claim, because: withCommas(because, { t }) })}</li>
            ))}
            {setAside.length > mostSetAside && (
              <li>{t('merging.setAsideMore', { count: setAside.length - mostSetAside })}</li>
            )}
          </ul>
        </>
      )}
    </>
  )
}
