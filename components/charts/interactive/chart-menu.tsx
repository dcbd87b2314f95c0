'use client'

import type { ReactNode } from 'react'

/** What opens below its name among the tools of a chart, and closes by Escape and when the focus leaves it. */
export function ChartMenu({
  name,
  label,
  className = '',
  end = false,
  children,
}: {
  name: ReactNode
  /** What it is called where its name is a sign. */
  label?: string
  className?: string
  /** Whether it opens towards the start of the line. */
  end?: boolean
  children: ReactNode
}) {
  return (
    <details
      className={`choice ${end ? 'at-end' : ''} ${className}`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.currentTarget.open = false
        event.currentTarget.querySelector('summary')?.focus()
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) event.currentTarget.open = false
      }}
    >
      <summary aria-label={label}>{name}</summary>
      <div tabIndex={-1}>{children}</div>
    </details>
  )
}
