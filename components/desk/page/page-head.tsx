import type { ReactNode } from 'react'

/**
 * The head of a page of the desk: the page above it, its title, what state it is in and a line about it, and at its end what is done
 * there, the way on last.
 */
export function PageHead({
  title,
  up,
  facts,
  lead,
  actions,
}: {
  title: ReactNode
  up?: { href: string; name: ReactNode }
  /** Badges, and who and when. */
  facts?: ReactNode
  lead?: ReactNode
  actions?: ReactNode
}) {
  return (
    <div className="page-head">
      {up !== undefined && (
        <p className="page-up print:hidden">
          <a href={up.href}>{up.name}</a>
        </p>
      )}
      <div className="page-head-row">
        <h1>{title}</h1>
        {actions !== undefined && <div className="page-actions print:hidden">{actions}</div>}
      </div>
      {facts !== undefined && <div className="page-facts">{facts}</div>}
      {lead !== undefined && <p className="page-lead">{lead}</p>}
    </div>
  )
}
