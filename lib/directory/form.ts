import { z } from 'zod'
import { tidied } from '@/lib/signs/cleared'
import type { NamedKind } from './types'

/** Why something was changed, in the audit: anything that fits on a line, or nothing. */
export const REASON = z.string().transform(tidied).pipe(z.string().max(500)).catch('')

/** The page of the desk where one place or organisation is changed. */
export function pageOfThing(locale: string, kind: NamedKind, key: string): string {
  return `/${locale}/desk/lists/${kind}s/${encodeURIComponent(key)}`
}
