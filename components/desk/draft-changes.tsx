import type { DraftFeedback } from '@/lib/drafts/feedback/types'
import type { I18n } from '@/lib/i18n/words'

/** What publishing would change: each number before and after, drawn small, and what it would do to other figures. */
export function DraftChanges({
  words: { t },
  look: { changes, effects },
}: {
  words: I18n
  look: DraftFeedback
}) {
  if (changes.length + effects.length === 0)
    return <p className="text-sm text-muted">{t('draft.changes.none')}</p>
  return (
    <>
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
        <ul className="mt-3 flex list-disc flex-col gap-1 ps-5 text-sm">
          {effects.map(({ text, links }) => (
            <li key={text}>
              {text}
              {links.length > 0 && (
                <span className="flex flex-wrap gap-x-4">
                  {links.map((link) => (
                    <a key={link.href} href={link.href} {...(link.href.startsWith('#') ? {} : elsewhere)}>
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
