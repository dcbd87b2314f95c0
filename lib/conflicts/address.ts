import { z } from 'zod'
import { parseCursor } from '@/lib/reports/cursor'
import type { ReportCursor } from '@/lib/reports/types'
import { tidied } from '@/lib/signs/cleared'

/** The lists of conflicts, in the order in which they are offered. */
export const CONFLICT_LISTS = ['contradicted', 'rounding', 'unreliable', 'places', 'rulings'] as const
export type ConflictList = (typeof CONFLICT_LISTS)[number]

/** Of a parameter that is given more than once, the first is read. */
const first = (given: unknown) => (Array.isArray(given) ? given[0] : given)

const show = z.enum(CONFLICT_LISTS).catch('contradicted')
const code = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .catch('')
const id = z.coerce.number().int().positive().max(999_999_999)

/**
 * Which list an address asks for, of which country (blank for all), and after what: an id, or for places a day and an id. What
 * cannot be read asks for the first, and of all.
 */
export function parseConflictAddress(given: Readonly<Record<string, unknown>>): {
  show: ConflictList
  country: string
  before: ReportCursor | null
} {
  const asked = show.parse(first(given.show))
  const text = String(first(given.before) ?? '')
  const country = code.parse(first(given.country))
  if (asked === 'places') return { show: asked, country, before: parseCursor(text) }
  const read = id.safeParse(text)
  return { show: asked, country, before: read.success ? { published: '', id: read.data } : null }
}

const word = z.string().max(200).transform(tidied).catch('')
const place = z.object({ metric: word, part: word, place: word, operator: word })

/** Which place's parts and whole an address asks for. */
export const parsePlaceConflict = (given: Readonly<Record<string, unknown>>) => place.parse(given)
