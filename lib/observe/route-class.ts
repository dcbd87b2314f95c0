/** What kind of thing an address asks for, few enough to be counted apart. */
export const ROUTE_CLASSES = ['page', 'desk', 'sign-in', 'api', 'embed', 'static', 'health', 'other'] as const

export type RouteClass = (typeof ROUTE_CLASSES)[number]

const patterns: readonly [RegExp, RouteClass][] = [
  [/^\/api\/(health|metrics)\b/, 'health'],
  [/^\/api\/sign-in\b/, 'sign-in'],
  [/^\/api\//, 'api'],
  [/^\/(_next|icons|schemas|templates)\//, 'static'],
  [/^\/[a-z]{2}\/desk(\/|$)/, 'desk'],
  [/^\/[a-z]{2}\/(sign-in|set-up|invitation|reset)(\/|$)/, 'sign-in'],
  [/^\/[a-z]{2}\/embed\//, 'embed'],
  [/^\/[a-z]{2}(\/|$)/, 'page'],
]

/** @param url path and query, as a request names it */
export function routeClassOf(url: string): RouteClass {
  const [path = ''] = url.split('?', 1)
  return patterns.find(([pattern]) => pattern.test(path))?.[1] ?? 'other'
}

/** An address as logs may keep it: without its query, in which people search, and without the keys of invitations and links to passwords. */
export function loggedPath(url: string): string {
  const [path = ''] = url.split('?', 1)
  return path.replace(/^(\/[a-z]{2}\/(?:set-up|invitation|reset))\/.+/, '$1/...').slice(0, 200)
}
