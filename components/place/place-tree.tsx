import type { I18n } from '@/lib/i18n/words'
import type { PlacesView } from '@/lib/views/places-view'

const indents = ['', 'ps-5', 'ps-10', 'ps-14', 'ps-16']

/** Places under the places around them, each with its amounts. */
export function PlaceTreeList({ view, words: { t } }: { view: PlacesView; words: I18n }) {
  return (
    <table className="figures stacked">
      <caption className="sr-only">{t('places.caption', { country: view.country.name })}</caption>
      <thead>
        <tr>
          <th scope="col" className="w-full">
            {t('places.place')}
          </th>
          {view.columns.map(({ key, label }) => (
            <th key={key} scope="col" className="n align-bottom">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {view.rows.map((row) => (
          <tr key={row.code} data-place={row.code}>
            <th scope="row">
              <span className={`block ${indents[row.depth]}`}>
                <a href={row.href}>{row.name}</a> <span className="text-xs text-muted">{row.hint}</span>
                {row.known !== '' && (
                  <span className="block text-xs text-muted">
                    {t.rich('places.known', { name: row.known, n: (text) => <bdi>{text}</bdi> })}
                  </span>
                )}
              </span>
            </th>
            {row.cells.map(({ key, kind, value, text }, at) => (
              <td
                key={key}
                className={kind === 'reported' ? 'n' : 'n d'}
                data-kind={kind}
                data-value={value === '' ? undefined : value}
                data-label={view.columns[at]?.label}
              >
                {kind === 'not_reported' || kind === 'silent' ? (
                  <>
                    <span aria-hidden="true">–</span>
                    <span className="sr-only">{text}</span>
                  </>
                ) : (
                  text
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
