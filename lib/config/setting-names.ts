import { distance } from 'fastest-levenshtein'
import { elementAt } from '@/lib/lookup/element-at'

/** Every variable of our own that means something, as docs/operations.md describes them. */
export const settingNames = [
  'FIRMGROUND_SAMPLE',
  'FIRMGROUND_ADDRESS',
  'FIRMGROUND_HOSTS',
  'FIRMGROUND_DEFER_SCRIPTS',
  'FIRMGROUND_MADE_PER_MINUTE',
  'FIRMGROUND_LOG',
  'FIRMGROUND_METRICS_TOKEN',
  'FIRMGROUND_OFFLINE',
  'FIRMGROUND_PRELOAD',
  'FIRMGROUND_DATABASE_CONNECT_SECONDS',
  'FIRMGROUND_DATABASE_STATEMENT_SECONDS',
  'FIRMGROUND_MISTAKES',
  'FIRMGROUND_SECURITY_CONTACT',
  'FIRMGROUND_IDLE_MINUTES',
  'FIRMGROUND_SESSION_KEY',
  'FIRMGROUND_AUDIT_KEY',
  'FIRMGROUND_SMTP_URL',
  'FIRMGROUND_MAIL_FROM',
  'FIRMGROUND_OIDC_ISSUER',
  'FIRMGROUND_OIDC_CLIENT_ID',
  'FIRMGROUND_OIDC_CLIENT_SECRET',
  'FIRMGROUND_OIDC_NAME',
  'FIRMGROUND_OIDC_DOMAINS',
  'FIRMGROUND_OIDC_ROLE',
  'FIRMGROUND_OIDC_TRUST_ADDRESSES',
  'FIRMGROUND_BROWSER',
  'FIRMGROUND_SCORER',
] as const

/** What our own programs tell those that they start. */
export const innerNames = ['FIRMGROUND_PARENT', 'FIRMGROUND_PATH', 'FIRMGROUND_URL'] as const

const known: readonly string[] = [...settingNames, ...innerNames]

/** So many letters may be wrong in a name whose beginning is not ours either. */
const slips = 2

/** A sentence for each variable that looks like a setting of ours and is none, with the one that may be meant. */
export function unknownSettings(variables: Readonly<Record<string, string | undefined>>): string[] {
  return Object.entries(variables).flatMap(([name, value]) => {
    if (!/^firm/i.test(name) || known.includes(name) || (value ?? '').trim() === '') return []
    const [nearest, far] = nearestTo(name.toUpperCase())
    if (!/^firmground_/i.test(name) && far > slips) return []
    const meant =
      far <= name.length / 4 ? `did you mean ${nearest}?` : 'docs/operations.md has those that there are'
    return [`${name} is not a setting; ${meant}`]
  })
}

function nearestTo(name: string): [nearest: string, far: number] {
  const byDistance = settingNames
    .map((setting): [string, number] => [setting, distance(name, setting)])
    .sort(([, a], [, b]) => a - b)
  return elementAt(byDistance, 0)
}
