import 'server-only'
import { type BetterAuthOptions, betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { nextCookies } from 'better-auth/next-js'
import { twoFactor } from 'better-auth/plugins'
import { currentDatabase } from '@/lib/audit/with-session'
import { currentEnv } from '@/lib/config/env'
import { readSecret } from '@/lib/config/secrets'
import { withBusyRetry } from '@/lib/db/busy-retry'
import type { Database } from '@/lib/db/open'
import { underSite } from '@/lib/i18n/site-path'
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from './password'

/** A sign-in lasts this long and is not prolonged, so that reading a page writes nothing. */
const signInSeconds = 7 * 24 * 60 * 60

/** What every way of signing in has in common: the same people, the same cookies. */
export function authOptions(secure: boolean, people: Database = withBusyRetry(currentDatabase())) {
  const { database, address, host, port } = currentEnv()
  return {
    appName: 'Firmground',
    baseURL: address === null ? `http://${host}:${port}` : new URL(address).origin,
    secret: readSecret('session'),
    database: prismaAdapter(people, { provider: database.dialect }),
    user: {
      modelName: 'person',
      additionalFields: {
        role: { type: 'string', input: false },
        countries: { type: 'string', input: false, defaultValue: '' },
        language: { type: 'string', input: false },
        disabled: { type: 'boolean', input: false, defaultValue: false },
      },
    },
    session: { modelName: 'signIn', expiresIn: signInSeconds, disableSessionRefresh: true },
    account: { modelName: 'credential' },
    verification: { modelName: 'oneTimeCode' },
    emailAndPassword: {
      enabled: true,
      // People come by invitation.
      disableSignUp: true,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: LONGEST_PASSWORD,
    },
    databaseHooks: {
      session: {
        create: {
          // Who is disabled is told the same as somebody with a wrong password.
          before: async ({ userId }) =>
            (await currentDatabase().person.findUnique({ where: { id: userId } }))?.disabled
              ? false
              : undefined,
        },
      },
    },
    advanced: {
      useSecureCookies: secure,
      cookiePrefix: 'firmground',
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: underSite('/') },
    },
    // What a stranger types wrong is no fault of ours.
    logger: { level: 'error' },
    telemetry: { enabled: false },
  } satisfies BetterAuthOptions
}

export const secondFactors = () =>
  twoFactor({ issuer: 'Firmground', schema: { twoFactor: { modelName: 'secondFactor' } } })

function openAuth(secure: boolean) {
  return betterAuth({
    ...authOptions(secure),
    plugins: [secondFactors(), nextCookies()],
  })
}

type Auth = ReturnType<typeof openAuth>

/** Kept beside the modules, so that a reload in development does not open one more. */
const kept = globalThis as { firmgroundAuth?: Map<boolean, Auth> }

/** Sign-in for a request: over TLS its cookies are sent over TLS alone. */
export function authFor(headers: Headers): Auth {
  const secure = isOverTls(headers)
  kept.firmgroundAuth ??= new Map()
  const opened = kept.firmgroundAuth.get(secure) ?? openAuth(secure)
  kept.firmgroundAuth.set(secure, opened)
  return opened
}

export function isOverTls(headers: Headers): boolean {
  const isSaid = headers.get('x-forwarded-proto')?.split(',')[0] === 'https'
  return currentEnv().address?.startsWith('https:') || isSaid
}
