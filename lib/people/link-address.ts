import 'server-only'
import { currentEnv } from '@/lib/config/env'
import { underSite } from '@/lib/i18n/site-path'

/**
 * The whole address of a link, to be copied by whoever reads it: where this server is reached from outside, or as they reach
 * it themselves. Letters use the first alone.
 */
export function linkAddress(headers: Headers, path: string): string {
  const { address } = currentEnv()
  if (address !== null) return address + path
  const host = headers.get('x-forwarded-host') ?? headers.get('host')
  const protocol = headers.get('x-forwarded-proto')?.split(',')[0] ?? 'http'
  return `${protocol}://${host}${underSite(path)}`
}
