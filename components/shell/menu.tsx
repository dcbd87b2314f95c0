import type { ReactNode } from 'react'

/**
 * What opens below its name. It needs no script; with one, Esc and a click outside close it (lib/http/frame), and opening another
 * does in every browser that knows names of details.
 */
export function Menu({
  name,
  label,
  className = '',
  children,
}: {
  name: ReactNode
  /** What the name alone does not say. */
  label?: string
  className?: string
  children: ReactNode
}) {
  return (
    <details name="menu" className={`menu ${className}`}>
      <summary>
        {label !== undefined && <span className="menu-label">{label}: </span>}
        <span className="menu-name">{name}</span>
      </summary>
      <div className="menu-panel">{children}</div>
    </details>
  )
}

/** Ways on from a menu, one of which may be where the reader is. */
export function MenuLinks({
  links,
  label,
}: {
  links: readonly { name: string; href: string; here?: boolean; language?: string; key?: string }[]
  label?: string
}) {
  return (
    <ul aria-label={label}>
      {links.map(({ name, href, here, language, key = href }) => (
        <li key={key}>
          <a href={href} lang={language} aria-current={here ? 'true' : undefined}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  )
}
