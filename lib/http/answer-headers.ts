import 'server-only'
import { randomBytes } from 'node:crypto'
import { elementAt } from '@/lib/lookup/element-at'
import { beforeHead } from './before-head'
import { contentPolicy, takesNonce } from './content-policy'
import { isEmbed } from './embeds'
import type { Middleware } from './middleware'

/** What every answer says, whoever gives it, but for scripts and styles: these are no page, and half of a weak link is what is said. */
const ofPages = {
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
}

/** Scripts and styles of the build. */
const built = /^\/_next\/static\//

/** What pages elsewhere may show or read: pictures to share, downloads, and what describes them. */
const embeddable =
  /^\/([a-z]{2}\/([a-z]{2}\/share|embed\/[a-z]{2}\/[^/]+)|api\/v1\/.+|(icons|schemas|templates)\/.+|icon\.svg|manifest\.webmanifest)$/

/** The script that reads documents, in a worker of its own: it may load nothing, and send nothing anywhere. */
const documentReader = /^\/_next\/static\/documents\//

/** Only what was asked for is worth keeping: what is not there today, or leads elsewhere, may be there tomorrow. */
const worthKeeping = new Set([200, 206, 304])

/** By these names Next is told of a policy, and takes its nonce: never by a client. */
const policyHeaders = ['content-security-policy', 'content-security-policy-report-only']

/**
 * Has each answer say what a browser may do with it, and how long it may be kept. `address` is where people reach this server:
 * where that is over TLS, browsers are told to come by no other way for a year.
 */
export function answerHeaders(address: string | null, isDevelopment: boolean): Middleware {
  const isOverTls = address?.startsWith('https:') === true
  return (request, response, pass) => {
    const path = elementAt((request.url ?? '/').split('?', 1), 0)
    const nonce = takesNonce(path) ? randomBytes(16).toString('base64') : null
    const policy = contentPolicy({ nonce, isDevelopment, isFramed: isEmbed(path) })
    for (const name of policyHeaders) delete request.headers[name]
    if (nonce !== null) request.headers['content-security-policy'] = policy
    response.setHeader('X-Content-Type-Options', 'nosniff')
    if (!built.test(path)) {
      for (const [name, value] of Object.entries(ofPages)) {
        // What is made to stand in pages elsewhere may.
        if (name !== 'X-Frame-Options' || !isEmbed(path)) response.setHeader(name, value)
      }
      response.setHeader('Content-Security-Policy', policy)
    }
    if (documentReader.test(path)) response.setHeader('Content-Security-Policy', "default-src 'none'")
    response.setHeader('Cross-Origin-Resource-Policy', embeddable.test(path) ? 'cross-origin' : 'same-origin')
    if (isOverTls) response.setHeader('Strict-Transport-Security', 'max-age=31536000')
    beforeHead(response, (status) => {
      // The names of these change with what is in them: nobody asks whether there is a newer one.
      if (status === 200 && built.test(path)) response.removeHeader('Last-Modified')
      if (worthKeeping.has(status) || /no-store/.test(String(response.getHeader('cache-control')))) return
      response.setHeader('Cache-Control', 'no-cache')
    })
    return pass()
  }
}
