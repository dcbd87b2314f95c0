import type { Locale } from '@/lib/i18n/locales'
import type { Role } from './roles'

/** Somebody of the desk. */
export interface Person {
  id: string
  name: string
  email: string
  role: Role
  language: Locale
  disabled: boolean
  /** Codes of the countries that the role is limited to; none: it holds in all. */
  countries: readonly string[]
  /** Whether signing in takes a code of an authenticator app. */
  twoFactor: boolean
}
