import { sitePath, underSite } from '@/lib/i18n/site-path'

/** Attributes by which elements of HTML lead to an address. */
const leading = ['href', 'action', 'src', 'formAction'] as const

/** The properties of an element, with addresses within the site as a browser asks for them. Those of components stay as they are. */
export function addressed<Props>(type: unknown, props: Props, path = sitePath): Props {
  if (path === '' || typeof type !== 'string' || props === null || typeof props !== 'object') return props
  let changed: Record<string, unknown> | null = null
  for (const name of leading) {
    const value = (props as Record<string, unknown>)[name]
    if (typeof value !== 'string') continue
    changed = { ...(changed ?? props), [name]: underSite(value, path) }
  }
  return (changed ?? props) as Props
}
