import { senderHeader } from './requested-address'

/**
 * The network that an address stands for where attempts and work are counted: of IPv6 the first half, since whoever has one
 * such address has all that begin alike; of IPv4, however it is written, the address. What is no address stands for itself.
 */
export function networkOf(address: string): string {
  const bare = address.replace(/%.*$/, '')
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1]
  if (mapped !== undefined) return mapped
  if (!bare.includes(':') || !URL.canParse(`http://[${bare}]`)) return bare
  const written = new URL(`http://[${bare}]`).hostname.slice(1, -1)
  const [start = '', end] = written.split('::')
  const groups = (text: string | undefined) => (text ? text.split(':') : [])
  const [first, last] = [groups(start), groups(end)]
  const zeros = Array.from({ length: 8 - first.length - last.length }, () => '0')
  const half = [...first, ...zeros, ...last].slice(0, 4)
  return `${half.join(':')}::/64`
}

/** The network that a request comes from, by which attempts are counted. */
export const senderNetwork = (headers: Headers): string => networkOf(headers.get(senderHeader) ?? '')

/** Whether an address is this machine's own: nobody stands behind it but who has the machine, or a proxy that tells nothing. */
export const isLoopback = (address: string): boolean => /^(127\.|::1$|::ffff:127\.)/i.test(address)
