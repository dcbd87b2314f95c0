import type { ReactNode } from 'react'
import { PartsBar } from '@/components/ui/parts-bar'
import type { I18n } from '@/lib/i18n/words'
import type { TrustView } from '@/lib/views/overview/trust-view'

/** How far the numbers of a page can be trusted: the grades of what they rest on as a bar, and a sentence for each thing to know. */
export function TrustBox({
  view,
  better,
  words: { t },
}: {
  view: TrustView
  /** The way to name a better source. */
  better: ReactNode
  words: I18n
}) {
  const { behind, grades, facts } = view
  return (
    <section id="trust" className="card side" aria-labelledby="trust-title">
      <h2 id="trust-title" className="panel-title">
        {t('trust.title')}
      </h2>
      <p className="text-sm text-muted">
        {behind.reports === null
          ? t('trust.behindFigures', { claims: behind.claims })
          : t('trust.behind', { claims: behind.claims, reports: behind.reports })}
      </p>
      {grades.length > 0 && (
        <>
          <PartsBar
            className="grades"
            parts={grades.map(({ grade, percent }) => ({ key: grade, percent, className: `grade-${grade}` }))}
          />
          <ul className="mt-1 flex flex-wrap gap-x-3 text-sm">
            {grades.map(({ grade, text, href }) => (
              <li key={grade} data-grade={grade}>
                <a href={href} className="inline-block py-0.5">
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <ul className="facts">
        {facts.map(({ key, text, more, href }) => (
          <li key={key} data-fact={key}>
            {href === null ? text : <a href={href}>{text}</a>}
            {more !== '' && <span className="ms-2 text-xs text-muted">{more}</span>}
          </li>
        ))}
      </ul>
      {better}
    </section>
  )
}
