import type { ReactNode } from 'react'

/** What surrounds every drawing: the finding, what is drawn, how to read it, the numbers behind it and where they come from. */
export function FigureFrame({
  id,
  headline,
  subtitle,
  description,
  notes,
  source,
  children,
  below,
}: {
  id: string
  headline: string
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
        <h2 id={`${id}-headline`} className="text-xl font-semibold">
          {headline}
        </h2>
        <p className="subtitle mt-1 text-muted">{subtitle}</p>
        <p id={`${id}-description`} className="sr-only">
          {description}
        </p>
      </figcaption>
      <div className="mt-4">{children}</div>
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
