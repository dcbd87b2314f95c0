import 'server-only'
import { createHash } from 'node:crypto'
import { normalisedAddress } from '@/lib/exchange/normalised-address'

/** A digest of what an address is the same by as others, of one length whatever the address; blank of what is no address of the web. */
export function addressDigest(url: string): string {
  const address = normalisedAddress(url)
  return address === '' ? '' : shortDigest(address)
}

/** The first half of a text's SHA-256, in hexadecimal. */
export const shortDigest = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 32)
