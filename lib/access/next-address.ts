/** Stands for this site, whatever it is called. */
const here = 'http://here'

/**
 * Where to go after signing in: an address of our own that begins with a language, as a browser asks for it, or the desk. What a
 * browser would read as another address than it looks is not taken.
 */
export function nextAddress(asked: string | null | undefined, desk: string): string {
  if (asked == null || asked.length > 4_000 || !URL.canParse(asked, here)) return desk
  const { origin, pathname, search } = new URL(asked, here)
  const isOwn = origin === here && /^\/[a-z]{2}(\/|$)/.test(pathname) && !pathname.includes('//')
  return isOwn && pathname + search === asked ? asked : desk
}
