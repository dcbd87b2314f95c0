import 'server-only'
import { createHash, randomBytes } from 'node:crypto'

/** The secret of a link, for its holder, and the digest that is kept of it. */
export function newLinkSecret(): { secret: string; digest: string } {
  const secret = randomBytes(24).toString('base64url')
  return { secret, digest: digestOf(secret) }
}

export const digestOf = (secret: string) => createHash('sha256').update(secret).digest('hex')
