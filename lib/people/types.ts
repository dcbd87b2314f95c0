import type { Role } from '../access/roles'
import type { Locale } from '../i18n/locales'

/** Somebody of the desk. */
export interface Person {
  id: string
  name: string
  email: string
  role: Role
  language: Locale
  disabled: boolean
  /** Whether signing in takes a code of an authenticator app. */
  twoFactor: boolean
}
