/**
 * The address of the site, without a slash at its end: the one that was set, else by which name it was asked, of which access control
 * has made sure that it is the site's own. Blank where a request names none.
 */
export function requestedSite(headers: Pick<Headers, 'get'>, address: string | null): string {
  if (address !== null) return address
  const named = (name: string) => headers.get(name)?.split(',')[0]?.trim() ?? ''
  const host = named('x-forwarded-host') || named('host')
  const scheme = named('x-forwarded-proto') === 'https' ? 'https' : 'http'
  return host !== '' && URL.canParse(`${scheme}://${host}`) ? new URL(`${scheme}://${host}`).origin : ''
}
