import 'server-only'
import type { Person } from '@/lib/access/person'
import { parseRole } from '@/lib/access/roles'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { authFor } from './auth'

/** The person whose cookie a request carries, or null. */
export async function personOf(headers: Headers): Promise<Person | null> {
  if (!headers.has('cookie')) return null
  const found = await authFor(headers).api.getSession({ headers })
  if (found === null || found.user.disabled === true) return null
  const { id, name, email, role, language, twoFactorEnabled } = found.user
  const known = parseRole(role)
  if (known === null) return null
  return {
    id,
    name,
    email,
    role: known,
    language: parseLocale(language) ?? defaultLocale,
    disabled: false,
    twoFactor: twoFactorEnabled === true,
  }
}
