import 'server-only'
import { betterAuth } from 'better-auth'
import { genericOAuth } from 'better-auth/plugins'
import { withSession } from '@/lib/audit/with-session'
import { currentEnv, type SignInService } from '@/lib/config/env'
import { tidied } from '@/lib/signs/cleared'
import { authOptions, isOverTls } from './auth'
import { accountOf, linkOidcAccount, SERVICE } from './link-oidc-account'

/** Where the service sends people back to. */
const returnPath = '/api/sign-in/oidc'

/**
 * Sign-in by the organisation's service, apart from the other ways: it asks that service where its pages are before it does
 * anything, and nobody else is to wait for that.
 */
function openServiceAuth(secure: boolean, service: SignInService) {
  return betterAuth({
    ...authOptions(secure),
    account: {
      modelName: 'credential',
      // What is on its way is kept in the browser, encrypted: whoever opens the page writes nothing.
      storeStateStrategy: 'cookie',
      // Nothing is asked of the service afterwards, so that its tokens need not be kept.
      updateAccountOnSignIn: false,
      // Who belongs to whom is decided in `admit`.
      accountLinking: { enabled: false },
    },
    onAPIError: { errorURL: '/' },
    plugins: [
      genericOAuth({
        config: [
          {
            providerId: SERVICE,
            discoveryUrl: `${service.issuer}/.well-known/openid-configuration`,
            requireIdTokenVerification: true,
            clientId: service.clientId,
            clientSecret: service.clientSecret,
            scopes: ['openid', 'email', 'profile'],
            redirectURI: currentEnv().address + returnPath,
            disableSignUp: true,
            accountSubject: ({ profile }) => accountOf(service.issuer, String(profile.sub)),
            async mapProfileToUser({ sub, email, emailVerified, name }) {
              const vouched = {
                sub: String(sub),
                email: email ?? '',
                name: tidied(String(name ?? '')).slice(0, 200),
                isVerified: email != null && (emailVerified === true || service.trustsAddresses),
              }
              const at = new Date().toISOString()
              await withSession((session) => linkOidcAccount(session, service, vouched, at))
              return {}
            },
          },
        ],
      }),
    ],
  })
}

type ServiceAuth = ReturnType<typeof openServiceAuth>

/** Kept beside the modules, so that a reload in development does not open one more. */
const kept = globalThis as { firmgroundServiceAuth?: Map<boolean, ServiceAuth> }

/** Sign-in by the organisation's service, or null where none was set. */
export function serviceAuthFor(headers: Headers): ServiceAuth | null {
  const { service } = currentEnv()
  if (service === null) return null
  const secure = isOverTls(headers)
  kept.firmgroundServiceAuth ??= new Map()
  const opened = kept.firmgroundServiceAuth.get(secure) ?? openServiceAuth(secure, service)
  kept.firmgroundServiceAuth.set(secure, opened)
  return opened
}
