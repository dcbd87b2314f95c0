import { tidied } from '@/lib/signs/cleared'
import { PRIORITIES, type Priority } from './queue'
import { SOURCE_STATES, type SourceState } from './states'

/** Parameters of an address, as Next gives them. */
type Given = Readonly<Record<string, string | string[] | undefined>>

/** By when sources are due: before today, within a week, or without a day. */
export const DUES = ['late', 'week', 'none'] as const
/** How a list is ordered: as sources are taken, what is due first (those that are due at all), the latest or the earliest first. */
export const SOURCE_ORDERS = ['queue', 'due', 'newest', 'oldest'] as const

/** Which sources are listed, and in which order. Blank: whichever. */
export interface SourceFilter {
  state: SourceState | ''
  typed: string
  /** Id of who reads them. */
  assignee: string
  /** Code of a country. */
  country: string
  /** A name, as typed. */
  operator: string
  priority: Priority | ''
  due: (typeof DUES)[number] | ''
  order: (typeof SOURCE_ORDERS)[number]
}

/** Where a page of a list begins: after the source with this place in its order and this id. */
export interface SourceCursor {
  place: string
  id: number
}

export const newSources: SourceFilter = {
  ...{
    state: 'new',
    typed: '',
    assignee: '',
    country: '',
    operator: '',
    priority: '',
    due: '',
    order: 'queue',
  },
}

const longest = 200

const one = (given: Given, name: string) => {
  const value = given[name]
  return typeof value === 'string' ? tidied(value.slice(0, longest)) : ''
}

const oneOf = <Word extends string>(given: Given, name: string, words: readonly Word[]): Word | '' =>
  words.find((word) => word === given[name]) ?? ''

/** What an address asks for; what it cannot mean is as if it were not there. Without a state the new ones are meant, `all` is all of them. */
export function parseSourceFilter(given: Given): SourceFilter {
  return {
    state: given.state === 'all' ? '' : oneOf(given, 'state', SOURCE_STATES) || 'new',
    typed: one(given, 'q'),
    assignee: one(given, 'assignee'),
    country: one(given, 'country').toUpperCase(),
    operator: one(given, 'operator'),
    priority: oneOf(given, 'priority', PRIORITIES),
    due: oneOf(given, 'due', DUES),
    order: oneOf(given, 'order', SOURCE_ORDERS) || 'queue',
  }
}

/** The filter as an address has it, blank where nothing is asked for; `after` is the cursor of a page. */
export function addressOfSourceFilter(
  { state, typed, assignee, country, operator, priority, due, order }: SourceFilter,
  after: SourceCursor | null = null,
): string {
  const asked = new URLSearchParams(
    Object.entries({
      state: state === '' ? 'all' : state === 'new' ? '' : state,
      ...{ q: typed, assignee, country, operator, priority, due },
      order: order === 'queue' ? '' : order,
      after: after === null ? '' : `${after.place}_${after.id}`,
    }).filter(([, value]) => value !== ''),
  ).toString()
  return asked === '' ? '' : `?${asked}`
}

/** Whether anything narrows the list beside the state. */
export const narrowsSources = (filter: SourceFilter): boolean =>
  addressOfSourceFilter({ ...filter, state: 'new', order: 'queue' }) !== ''

/** A cursor as an address gives it; null where it gives none. */
export function parseSourceCursor(given: string | string[] | undefined): SourceCursor | null {
  if (typeof given !== 'string') return null
  const [, place, id] = /^([\d -]{0,20})_(\d{1,9})$/.exec(given) ?? []
  return place === undefined ? null : { place, id: Number(id) }
}
