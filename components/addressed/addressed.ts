import { askedDay, withDay } from '@/lib/i18n/asked-day'
import { sitePath, underSite } from '@/lib/i18n/site-path'

/** Attributes by which elements of HTML lead to an address. */
const leading = ['href', 'action', 'src', 'formAction'] as const

/**
 * The properties of an element, with addresses within the site as a browser asks for them; on a page as of a past day they stay on that day,
 * but for an element that says `data-leaves-day`. Those of components stay as they are.
 */
export function addressed<Props>(type: unknown, props: Props, path = sitePath, day = askedDay()): Props {
  if (
    (path === '' && day === null) ||
    typeof type !== 'string' ||
    props === null ||
    typeof props !== 'object'
  )
    return props
  const stays = 'data-leaves-day' in props ? null : day
  let changed: Record<string, unknown> | null = null
  for (const name of leading) {
    const value = (props as Record<string, unknown>)[name]
    if (typeof value !== 'string') continue
    changed = { ...(changed ?? props), [name]: underSite(withDay(value, stays), path) }
  }
  return (changed ?? props) as Props
}
