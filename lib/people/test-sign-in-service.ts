import { createHash, createPublicKey, generateKeyPairSync, randomUUID, sign } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Whom the service vouches for. */
export interface Vouched {
  sub: string
  email: string
  email_verified?: boolean
  name: string
}

export const CLIENT = { id: 'firmground', secret: 'a secret of the service' }

/**
 * A service that people sign in by, as much of OpenID Connect Core 1.0 as the code flow needs, with PKCE (RFC 7636). It asks
 * nothing: whoever comes is who `person` says.
 */
export async function startSignInService(): Promise<{
  issuer: string
  person: Vouched
  /** Signs with a key that it does not publish. */
  isForged: boolean
  stop(): void
}> {
  let issuer = ''
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const forged = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
  const jwk = createPublicKey(privateKey).export({ format: 'jwk' })
  const codes = new Map<string, { nonce: string | null; challenge: string | null; redirect: string | null }>()
  const service = {
    issuer,
    person: { sub: '', email: '', name: '' } as Vouched,
    isForged: false,
    stop() {
      server.closeAllConnections()
      server.close()
    },
  }

  const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const idToken = (nonce: string | null) => {
    const now = Math.floor(Date.now() / 1000)
    const claims = { iss: issuer, aud: CLIENT.id, iat: now, exp: now + 300, nonce, ...service.person }
    const text = `${base64({ alg: 'RS256', kid: 'one' })}.${base64(claims)}`
    const key = service.isForged ? forged : privateKey
    return `${text}.${sign('sha256', Buffer.from(text), key).toString('base64url')}`
  }

  const server = createServer(async (request, response) => {
    const url = new URL(request.url!, issuer)
    const answer = (status: number, value: unknown) =>
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(value))
    if (url.pathname === '/.well-known/openid-configuration') {
      return answer(200, {
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/keys`,
        id_token_signing_alg_values_supported: ['RS256'],
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
      })
    }
    if (url.pathname === '/keys') {
      return answer(200, { keys: [{ ...jwk, kid: 'one', use: 'sig', alg: 'RS256' }] })
    }
    if (url.pathname === '/authorize') {
      const asked = url.searchParams
      const code = randomUUID()
      codes.set(code, {
        nonce: asked.get('nonce'),
        challenge: asked.get('code_challenge'),
        redirect: asked.get('redirect_uri'),
      })
      const back = new URL(asked.get('redirect_uri')!)
      back.search = String(new URLSearchParams({ code, state: asked.get('state')! }))
      return response.writeHead(302, { Location: back.href }).end()
    }
    if (url.pathname === '/token') {
      let body = ''
      for await (const chunk of request) body += chunk
      const said = new URLSearchParams(body)
      const given = codes.get(said.get('code') ?? '')
      codes.delete(said.get('code') ?? '')
      const digest = createHash('sha256')
        .update(said.get('code_verifier') ?? '')
        .digest('base64url')
      const isRight =
        given !== undefined &&
        given.challenge === digest &&
        given.redirect === said.get('redirect_uri') &&
        said.get('client_id') === CLIENT.id &&
        said.get('client_secret') === CLIENT.secret
      if (!isRight) return answer(400, { error: 'invalid_grant' })
      return answer(200, {
        access_token: randomUUID(),
        token_type: 'Bearer',
        expires_in: 300,
        id_token: idToken(given.nonce),
      })
    }
    return answer(404, {})
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return Object.assign(service, { issuer })
}
