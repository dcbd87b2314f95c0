import type { DraftLook } from '@/lib/drafts/look'
import type { Words } from '@/lib/i18n/words'

/** The numbers that publishing would change, before and after, and what it would do to other figures. */
export function Changes({ words: { t }, look: { changes, effects } }: { words: Words; look: DraftLook }) {
  return (
    <section className="keep-together my-8">
      <h2 className="mb-3 text-xl font-semibold">{t('draft.changes.title')}</h2>
      {changes.length + effects.length === 0 && <p>{t('draft.changes.none')}</p>}
      {changes.length > 0 && (
        <table className="figures">
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
              <th scope="col" className="wide">
                {t('draft.changes.drawing')}
              </th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ key, title, before, after, changed, drawing }) => (
              <tr key={key} data-change={key}>
                <th scope="row">{title}</th>
                <td className="n">{before}</td>
                <td className="n">{changed ? <strong>{after}</strong> : after}</td>
                <td className="wide">
                  <svg viewBox="-2 -2 124 36" width="124" height="36" aria-hidden="true" className="change">
                    <polyline className="before" points={drawing.before} />
                    <polyline className="after" points={drawing.after} />
                  </svg>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {effects.length > 0 && (
        <ul className="mt-3 ms-4 list-disc text-sm leading-6">
          {effects.map((effect) => (
            <li key={effect}>{effect}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
