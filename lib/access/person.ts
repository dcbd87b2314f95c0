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
  /** Whether signing in takes a code of an authenticator app. */
  twoFactor: boolean
}
