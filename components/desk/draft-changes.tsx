import type { DraftFeedback, ShownChange } from '@/lib/drafts/feedback/types'
import type { I18n } from '@/lib/i18n/words'

/**
 * What publishing would change: the numbers that would be others, by what is counted, now and after, drawn small; those that come to the
 * same are counted; and what it would do to other figures.
 */
export function DraftChanges({
  words: { t },
  look: { changes, effects },
}: {
  words: I18n
  look: DraftFeedback
}) {
  if (changes.length + effects.length === 0)
    return <p className="text-sm text-muted">{t('draft.changes.none')}</p>
  const changed = changes.filter((change) => change.changed)
  const same = changes.length - changed.length
  return (
    <>
      {changed.length > 0 && (
        <table className="figures">
          <caption className="sr-only">{t('draft.changes.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('draft.changes.where')}</th>
              <th scope="col">{t('draft.changes.who')}</th>
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
          {byWhat(changed).map(({ what, rows }) => (
            <tbody key={what}>
              <tr className="group">
                <th scope="rowgroup" colSpan={5} className="font-semibold">
                  {what}
                </th>
              </tr>
              {rows.map(({ key, where, who, before, after, drawing }) => (
                <tr key={key} data-change={key}>
                  <th scope="row">{where}</th>
                  <td dir="auto">{who}</td>
                  <td className="n">{before}</td>
                  <td className="n">
                    <strong>{after}</strong>
                  </td>
                  <td className="wide">
                    <svg viewBox="-2 -2 124 36" width="124" height="36" aria-hidden="true" className="change">
                      <polyline className="before" points={drawing.before} />
                      <polyline className="after" points={drawing.after} />
                    </svg>
                  </td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      )}
      {same > 0 && <p className="mt-2 text-sm text-muted">{t('draft.changes.same', { count: same })}</p>}
      {effects.length > 0 && (
        <ul className="mt-3 flex list-disc flex-col gap-1 ps-5 text-sm">
          {effects.map(({ text, links }) => (
            <li key={text}>
              {text}
              {links.length > 0 && (
                <span className="flex flex-wrap gap-x-4">
                  {links.map((link) => (
                    <a
                      key={link.href}
                      href={link.href}
                      className="inline-block min-h-6"
                      {...(link.href.startsWith('#') ? {} : elsewhere)}
                    >
                      {link.text}
                    </a>
                  ))}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

const elsewhere = { target: '_blank', rel: 'noreferrer' }

/** The changes by what is counted, each in the order in which it comes first. */
function byWhat(changes: readonly ShownChange[]): { what: string; rows: ShownChange[] }[] {
  const groups = new Map<string, ShownChange[]>()
  for (const change of changes) groups.set(change.what, [...(groups.get(change.what) ?? []), change])
  return [...groups].map(([what, rows]) => ({ what, rows }))
}
