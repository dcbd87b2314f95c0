import type { ReactNode } from 'react'

/** A number that leads to its explanation; only a number where there is none. */
export function NumberLink({ href, children }: { href: string | null; children: ReactNode }) {
  if (href === null) return <>{children}</>
  return (
    <a
      href={href}
      data-explained
      className="text-ink decoration-muted hover:text-accent hover:decoration-accent"
    >
      {children}
    </a>
  )
}
