import { firstDay, lastDay, type Month, monthLabel, parseMonth } from '@/lib/periods/month'
import { tidied } from '@/lib/signs/cleared'
import type { FigurePeriod, Operator } from './types'

/** What figures are narrowed to: one operator, and a period of whole months, both included. Nothing given asks for all. */
export interface FigureFilter {
  /** Key of an operator, blank for all. */
  operator: string
  from: Month | null
  to: Month | null
}

/** What a page of figures may be narrowed to: operators by name, and the days between which anything is reported. */
export interface Narrowable {
  operators: readonly Operator[]
  /** ISO days; blank where nothing is. */
  firstDay: string
  lastDay: string
}

/** Parameters as an address gives them: a name that is given twice has a list. */
export type GivenParameters = Readonly<Record<string, string | readonly string[] | undefined>>

const longest = 200

/**
 * Reads `operator=KEY&from=2017-01&to=2017-12`. A year stands for its first or last month, a day for its month, and months
 * the wrong way round are turned. What cannot be understood asks for nothing, so that no address is refused.
 */
export function parseFigureFilter(given: GivenParameters): FigureFilter {
  const text = (name: string) => {
    const value = given[name]
    return tidied((typeof value === 'string' ? value : (value?.[0] ?? '')).trim().slice(0, longest))
  }
  const from = edgeOf(text('from'), '01')
  const to = edgeOf(text('to'), '12')
  const turned = from !== null && to !== null && from > to
  return { operator: text('operator'), from: turned ? to : from, to: turned ? from : to }
}

function edgeOf(text: string, monthOfYear: string): Month | null {
  if (/^\d{4}$/.test(text)) return parseMonth(`${text}-${monthOfYear}`)
  return parseMonth(/^\d{4}-\d{2}-\d{2}$/.test(text) ? text.slice(0, 7) : text)
}

/**
 * The filter as the end of an address, "?operator=...&from=2017-01"; blank where it asks for all. `kept` is what else the address
 * asks for, such as a name to look for.
 */
export function addressOfFigures(
  { operator, from, to }: FigureFilter,
  kept: Readonly<Record<string, string>> = {},
): string {
  const label = (month: Month | null) => (month === null ? null : monthLabel(month))
  return query({ ...kept, operator, from: label(from), to: label(to) })
}

/** The same filter as parameters of a file, in days: "&operator=...&from=2017-01-01&to=2017-12-31". */
export function fileParameters(filter: FigureFilter): string {
  return query({ operator: filter.operator, ...daysOf(filter) }).replace('?', '&')
}

/** The same filter for rows by month, which nobody lists beyond the last of them: without an end that lies there. */
export function endedByMonths(filter: FigureFilter): FigureFilter {
  const { to } = daysOf(filter)
  return to !== null && to > lastMonthsEnd ? { ...filter, to: null } : filter
}

/** Rows by month reach the end that was asked for: an end that nobody meant would fill a disk with them. */
export const lastMonthsEnd = '2199-12-31'

/** The first and the last day of the filter's period. */
export function daysOf({ from, to }: FigureFilter): FigurePeriod {
  return { from: from === null ? null : firstDay(from), to: to === null ? null : lastDay(to) }
}

function query(values: Record<string, string | null>): string {
  const given = Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`
}

/** A filter that narrows nothing. */
export const allFigures: FigureFilter = { operator: '', from: null, to: null }
