import { z } from 'zod'
import { isDay } from '@/lib/periods/day'
import { firstDay, lastDay, parseMonth } from '@/lib/periods/month'
import { tidied } from '@/lib/signs/cleared'
import { formatCursor, parseCursor } from './cursor'
import type { ReportCursor } from './types'

/** Which reports of a country are asked for, and in which order; a blank asks for any. */
export type ReportFilter = {
  /** Words as typed, each of which may be a beginning. */
  q: string
  /** Keys of organisations: whose work the figures are, whom the reports quote, and who published them. */
  operator: string
  speaker: string
  publisher: string
  /** A letter, or "none" for reports that nobody has graded. */
  grade: string
  /** ISO days of publication, both included. */
  from: string
  to: string
  sort: 'newest' | 'oldest'
}

export const grades = ['A', 'B', 'C', 'D', 'X', 'none'] as const

/** So many signs of a text that is searched for are read. */
export const longestTerm = 200

export const sorts = ['newest', 'oldest'] as const

/** So many organisations can be chosen from a list; the others are found by words of their names. */
export const mostChoices = 200

export const everything: ReportFilter = {
  q: '',
  operator: '',
  speaker: '',
  publisher: '',
  grade: '',
  from: '',
  to: '',
  sort: 'newest',
}

/** Parameters as an address gives them: a name that is given twice has a list. */
export type Given = Readonly<Record<string, string | readonly string[] | undefined>>

const text = (longest: number) =>
  z
    .union([z.string(), z.array(z.string()).transform((values) => values[0] ?? '')])
    .transform((value) => tidied(value.trim().slice(0, longest)))
    .catch('')

const day = (end: (part: string) => string) =>
  text(10).transform((value) => (isDay(value) ? value : end(value)))

const schema = z.object({
  q: text(longestTerm),
  operator: text(200),
  speaker: text(200),
  publisher: text(200),
  grade: text(4)
    .pipe(z.enum(grades))
    .catch('' as never),
  from: day((part) => edgeOf(part, '01', firstDay)),
  to: day((part) => edgeOf(part, '12', lastDay)),
  sort: text(10).pipe(z.enum(sorts)).catch('newest'),
  after: text(20).transform(parseCursor),
})

/** Reads the parameters of an address. What cannot be understood asks for nothing, so that no address is refused. */
export function parseReportFilter(given: Given): { filter: ReportFilter; after: ReportCursor | null } {
  const { after, ...filter } = schema.parse(given)
  return { filter, after }
}

/** "2017" and "2017-10" stand for their first or their last day. */
function edgeOf(part: string, month: string, edge: (month: number) => string): string {
  const found = parseMonth(/^\d{4}$/.test(part) ? `${part}-${month}` : part)
  return found === null ? '' : edge(found)
}

/** Whether the filter asks for everything in the usual order: what the plain address shows. */
export function isEverything(filter: ReportFilter): boolean {
  return addressOfFilter(filter) === ''
}

/** The filter as the end of an address, "?q=mines&sort=oldest", without what it leaves open; blank for everything. */
export function addressOfFilter(filter: ReportFilter, after: ReportCursor | null = null): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(filter))
    if (value !== '' && value !== everything[name as keyof ReportFilter]) parameters.set(name, value)
  if (after !== null) parameters.set('after', formatCursor(after))
  const address = parameters.toString()
  return address === '' ? '' : `?${address}`
}
