'use client'
import { usePathname } from 'next/navigation'
import { deskPartOf } from '@/lib/access/desk-pages'

/** A page of the desk: what it is called, and how much waits there, blank for nothing. */
export interface RailPage {
  part: string
  name: string
  waiting: string
}

/**
 * The ways to the pages of the desk, the current one marked: beside the page, and on a phone behind its name. The address is asked here,
 * since a frame stays while its pages change.
 */
export function Rail({ label, pages, home }: { label: string; pages: readonly RailPage[]; home: string }) {
  const here = deskPartOf(usePathname())
  const current = pages.find(({ part }) => part === here)
  const list = (
    <ul>
      {pages.map((page) => (
        <li key={page.part}>
          <a href={home + page.part} aria-current={page.part === here ? 'page' : undefined}>
            <Named page={page} />
          </a>
        </li>
      ))}
    </ul>
  )
  return (
    <>
      <nav aria-label={label} className="rail">
        {list}
      </nav>
      <details className="rail-menu">
        <summary>{current === undefined ? label : <Named page={current} />}</summary>
        <nav aria-label={label}>{list}</nav>
      </details>
    </>
  )
}

function Named({ page: { name, waiting } }: { page: RailPage }) {
  return (
    <>
      <span className="min-w-0">{name}</span>
      {waiting !== '' && <span className="rail-count"> {waiting}</span>}
    </>
  )
}
