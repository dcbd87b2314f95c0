/** What a request says of where it comes from and where it goes. */
export interface Sender {
  method: string
  origin: string | undefined
  host: string | undefined
  forwardedHost: string | undefined
  /** How the web server in front was asked, as it says: http or https. */
  forwardedProto: string | undefined
}

const harmless = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Whether a request may change anything: browsers name the page that a form was sent from, and only our own pages may send, by
 * the scheme by which the site is asked: a page over plain HTTP may be anybody's. `address` is where people reach this server, with
 * its path, if that was set.
 */
export function isSameOrigin(
  { method, origin, host, forwardedHost, forwardedProto }: Sender,
  address: string | null,
): boolean {
  if (harmless.has(method)) return true
  if (origin === undefined || !URL.canParse(origin)) return false
  const site = address === null ? null : new URL(address)
  const schemeOf = (name: string) =>
    forwardedProto ?? (site?.host === name ? site.protocol.slice(0, -1) : 'http')
  const own = [host, forwardedHost].flatMap((name) => {
    if (name === undefined) return []
    const asked = `${schemeOf(name)}://${name}`
    return URL.canParse(asked) ? [new URL(asked).origin] : []
  })
  const sent = new URL(origin).origin
  return sent !== 'null' && (sent === site?.origin || own.includes(sent))
}
