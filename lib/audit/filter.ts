import { z } from 'zod'
import { tidied } from '@/lib/signs/cleared'

/** Which entries are asked for; what is blank is not asked. Days are ISO days in UTC, `before` is the id of an entry. */
export interface AuditFilter {
  by: string
  /** How the action begins. */
  action: string
  /** The key of a thing, or how it begins; or words of what it is called. */
  subject: string
  /** Code of the country that the thing is of. */
  country: string
  from: string
  to: string
  before: number | null
}

/** Of a parameter that is given more than once, the first is read. */
const first = (given: unknown) => (Array.isArray(given) ? given[0] : given)

const text = z.string().transform(tidied).pipe(z.string().max(200)).catch('')
const code = z
  .string()
  .transform((typed) => typed.trim().toUpperCase())
  .pipe(z.string().regex(/^[A-Z]{2}$/))
  .catch('')
const day = z.iso.date().catch('')

/** Reads a filter from an address; what cannot be understood is not asked. */
export function readAuditFilter(parameters: Record<string, string | string[] | undefined>): AuditFilter {
  const before = z.coerce
    .number()
    .int()
    .positive()
    .catch(0)
    .parse(first(parameters.before) ?? 0)
  return {
    by: text.parse(first(parameters.by)),
    action: text.parse(first(parameters.action)),
    subject: text.parse(first(parameters.subject)),
    country: code.parse(first(parameters.country)),
    from: day.parse(first(parameters.from)),
    to: day.parse(first(parameters.to)),
    before: before === 0 ? null : before,
  }
}

/** The filter as an address has it. */
export function auditQuery({ before, ...texts }: AuditFilter): string {
  const said = Object.entries({ ...texts, before: before === null ? '' : String(before) })
  return new URLSearchParams(said.filter(([, value]) => value !== '')).toString()
}

/** Whether anything is asked for but a page. */
export const isAuditFiltered = (filter: AuditFilter): boolean =>
  auditQuery({ ...filter, before: null }) !== ''
