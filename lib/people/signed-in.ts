import 'server-only'
import { parseCookies } from 'better-auth/cookies'
import type { Person } from '@/lib/access/person'
import { parseRole } from '@/lib/access/roles'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { authFor } from './auth'
import { isIdle, noteUse } from './presence/idleness'
import { countriesIn } from './roles/role-countries'

/** The person whose cookie a request carries, or null: also where nothing was done with that sign-in for too long. */
export async function personOf(headers: Headers): Promise<Person | null> {
  if (!headers.has('cookie')) return null
  const found = await authFor(headers).api.getSession({ headers })
  if (found === null || found.user.disabled === true || isIdle(found.session)) return null
  const { id, name, email, role, countries, language, twoFactorEnabled } = found.user
  const known = parseRole(role)
  if (known === null) return null
  noteUse(found.session)
  return {
    id,
    name,
    email,
    role: known,
    language: parseLocale(language) ?? defaultLocale,
    disabled: false,
    countries: countriesIn(countries),
    twoFactor: twoFactorEnabled === true,
  }
}

/** How the sign-in ended that a browser still has the cookie of, for who is not signed in; null where it has none. */
export async function endOfSignIn(headers: Headers): Promise<'idle' | 'ended' | null> {
  const auth = authFor(headers)
  const { authCookies } = await auth.$context
  if (!parseCookies(headers.get('cookie') ?? '').has(authCookies.sessionToken.name)) return null
  const found = await auth.api.getSession({ headers })
  return found !== null && isIdle(found.session) ? 'idle' : 'ended'
}
