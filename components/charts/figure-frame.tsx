import type { ReactNode } from 'react'
import type { ChartHeadline } from '@/lib/charts/metric-headline'

/** What surrounds every drawing: the finding, what is drawn, how to read it, the numbers behind it and where they come from. */
export function FigureFrame({
  id,
  headline,
  finding = null,
  subtitle,
  description,
  notes,
  source,
  children,
  below,
}: {
  id: string
  headline: string
  /** What of it is seen where the rest stands beside it on the page. */
  finding?: ChartHeadline['finding']
  subtitle: string
  description: string
  notes: string[]
  /** Null where it stands with the numbers. */
  source: ReactNode
  /** The drawing. */
  children: ReactNode
  /** The numbers. */
  below: ReactNode
}) {
  return (
    <figure className="min-w-0">
      <figcaption>
        <h2 id={`${id}-headline`} className="panel-title">
          {finding === null ? (
            headline
          ) : (
            <>
              <span className="sr-only">{finding.about} </span>
              {finding.text}
            </>
          )}
        </h2>
        <p className="subtitle text-sm text-muted">{subtitle}</p>
        <p id={`${id}-description`} className="sr-only">
          {description}
        </p>
      </figcaption>
      <div className="mt-3">{children}</div>
      {below}
      {notes.map((note) => (
        <p key={note} className="mt-3 text-sm text-muted">
          {note}
        </p>
      ))}
      {source !== null && <p className="mt-3 text-sm text-muted">{source}</p>}
    </figure>
  )
}
