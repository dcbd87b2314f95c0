/** What a request says of where it comes from and where it goes. */
export interface Sender {
  method: string
  origin: string | undefined
  host: string | undefined
  forwardedHost: string | undefined
}

const harmless = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Whether a request may change anything: browsers name the page that a form was sent from, and only our own pages may send.
 * `address` is where people reach this server, with its path, if that was set.
 */
export function isSameOrigin(
  { method, origin, host, forwardedHost }: Sender,
  address: string | null,
): boolean {
  if (harmless.has(method)) return true
  if (origin === undefined || !URL.canParse(origin)) return false
  const sent = new URL(origin)
  return (
    (address !== null && sent.origin === new URL(address).origin) ||
    sent.host === host ||
    sent.host === forwardedHost
  )
}
