import { tidied } from '@/lib/signs/cleared'

/** Parameters of an address, as Next gives them. */
type Given = Readonly<Record<string, string | string[] | undefined>>

/** For how long a report waits at least, in days. */
export const WAITS = ['1', '7', '30'] as const

/** Which of the reports that wait are listed, and from which end. Blank: whichever. */
export interface DraftFilter {
  typed: string
  /** Code of a country. */
  country: string
  /** A name, as typed. */
  operator: string
  /** Id of who sent it. */
  person: string
  /** One of `WAITS`. */
  waits: string
  /** Only those in which a check was answered. */
  open: boolean
  /** Only those that this person shall review; blank: whoever shall. */
  reviewer: string
  /** The longest waiting first, or those that came last. */
  order: 'oldest' | 'newest'
}

/** Where a page of a list begins: after the draft with this instant and id. */
export interface DraftCursor {
  at: string
  id: number
}

const longest = 200

const one = (given: Given, name: string) => {
  const value = given[name]
  return typeof value === 'string' ? tidied(value.slice(0, longest)) : ''
}

/** What an address asks for; what it cannot mean is as if it were not there. */
export function parseDraftFilter(given: Given): DraftFilter {
  return {
    typed: one(given, 'q'),
    country: one(given, 'country').toUpperCase(),
    operator: one(given, 'operator'),
    person: one(given, 'person'),
    waits: WAITS.find((days) => days === given.waits) ?? '',
    open: given.open === 'yes',
    reviewer: one(given, 'reviewer'),
    order: given.order === 'newest' ? 'newest' : 'oldest',
  }
}

/** The filter as an address has it, blank where nothing is asked for; `after` is the cursor of a page. */
export function addressOfDraftFilter(
  { typed, country, operator, person, waits, open, reviewer, order }: DraftFilter,
  after: DraftCursor | null = null,
): string {
  const asked = new URLSearchParams(
    Object.entries({
      ...{ q: typed, country, operator, person, waits, reviewer },
      open: open ? 'yes' : '',
      order: order === 'newest' ? order : '',
      after: after === null ? '' : cursorText(after),
    }).filter(([, value]) => value !== ''),
  ).toString()
  return asked === '' ? '' : `?${asked}`
}

/** Whether anything narrows the list. */
export const isFiltered = (filter: DraftFilter): boolean =>
  addressOfDraftFilter({ ...filter, order: 'oldest' }) !== ''

export const cursorText = ({ at, id }: DraftCursor): string => `${at}_${id}`

/** A cursor as an address gives it; null where it gives none. */
export function parseDraftCursor(given: string | string[] | undefined): DraftCursor | null {
  if (typeof given !== 'string') return null
  const [, at, id] = /^([\dTZ:.-]{1,30})_(\d{1,9})$/.exec(given) ?? []
  return at === undefined ? null : { at, id: Number(id) }
}
