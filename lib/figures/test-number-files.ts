import { expect } from 'vitest'
import type { SqlConnection } from '@/lib/db/connection'
import { summaryTable } from '@/lib/downloads/summary-table'
import { addressOfFigures, daysOf, type FigureFilter } from './figure-filter'
import { SUMMARY_COLUMNS } from './summary-format'

/** What a page shows of one metric of a place: the number, what had been reported by the end, and the word before it. */
interface Shown {
  value: string
  total: string
  mark: string | null
}

/** The place and metric that rows are of, narrowed as its page is. */
export interface Asked {
  /** Whether it is a level, of which files have no months; and whether operators say the same, so that the newest is shown. */
  isStock?: boolean
  isSame?: boolean
  country: string
  place: string
  metric: string
  filter: FigureFilter
}

/** A row of a file, of a whole, in base units. */
interface FileRow {
  operator: string
  place: string
  kind: string
  month: string
  value: bigint
  total: bigint
  qualifier: string
}

/** How many zeros lie between the unit of files and the unit that is counted in. */
const zeros: Record<string, number> = { count: 0, people: 0, km: 3, km2: 6, t: 6 }

function inBaseUnits(decimal: string, unit: string): bigint {
  const [whole, fraction = ''] = decimal.split('.')
  return BigInt(`${whole}${fraction.padEnd(zeros[unit]!, '0')}`)
}

/** The rows of a summary, as it is downloaded. */
export async function readFile(
  session: SqlConnection,
  { country, place, metric, filter, by }: Asked & { by: string },
): Promise<FileRow[]> {
  const { from, to } = daysOf(filter)
  const given = { country, place, metric, by, operator: filter.operator, from: from ?? '', to: to ?? '' }
  const query = summaryTable.read(new URLSearchParams(given))
  const scope = query.ok ? await summaryTable.find(session, query.query) : query
  if (!scope.ok) throw new Error(`${addressOfFigures(filter)}: ${scope.problems.join()}`)
  const at = Object.fromEntries(SUMMARY_COLUMNS.map(({ name }, index) => [name, index]))
  const rows: FileRow[] = []
  for await (const batch of summaryTable.batches(session, scope.query)) {
    for (const row of batch) {
      const cell = (name: string) => row[at[name]!]!
      if (cell('part') !== '') continue
      const [value, total] = [cell('value'), cell('total')].map((text) => inBaseUnits(text, cell('unit')))
      rows.push({
        ...{ operator: cell('operator'), place: cell('place_code'), kind: cell('kind') },
        ...{ month: cell('month'), value: value!, total: total!, qualifier: cell('qualifier') },
      })
    }
  }
  return rows
}

const sum = (amounts: readonly bigint[]) => String(amounts.reduce((all, one) => all + one, 0n))

function byOperator(rows: readonly FileRow[]): Map<string, FileRow[]> {
  const all = new Map<string, FileRow[]>()
  for (const row of rows) all.set(row.operator, [...(all.get(row.operator) ?? []), row])
  return all
}

/** Expects every file of a place, narrowed as its page is, to come to what the page shows. */
export async function compareFiles(session: SqlConnection, asked: Asked, shown: Shown, about: string) {
  const read = (by: string) => readFile(session, { ...asked, by })
  const [operators, places, months] = [await read('operator'), await read('place'), await read('month')]
  if (asked.isStock) expect(months, about).toEqual([])
  if (asked.isStock || asked.isSame) {
    const shownOf = operators.map(({ total }) => String(total))
    if (asked.isSame) expect(shownOf, `${about} by operator`).toContain(shown.total)
    else expect(sum(operators.map(({ total }) => total)), `${about} by operator`).toBe(shown.total)
    return
  }
  expect(sum(operators.map(({ value }) => value)), `${about} by operator`).toBe(shown.value)
  expect(sum(operators.map(({ total }) => total)), `${about} by operator, total`).toBe(shown.total)
  // There may be more of a sum where there may be more of any operator's, and less in the same way.
  const words = operators.map(({ qualifier }) => qualifier)
  const more = words.some((word) => word === 'at_least' || word === 'about')
  const less = words.some((word) => word === 'at_most' || word === 'about')
  const word = more ? (less ? 'about' : 'at_least') : less ? 'at_most' : null
  expect(word, `${about} by operator, word`).toBe(shown.mark)

  // The rows of each operator by place and by month come to what it has as a whole.
  const [ofPlaces, ofMonths] = [byOperator(places), byOperator(months)]
  for (const { operator, value, total } of operators) {
    const own = ofPlaces.get(operator) ?? []
    expect(sum(own.map((row) => row.value)), `${about} by place, ${operator}`).toBe(String(value))
    expect(sum(own.map((row) => row.total)), `${about} by place, ${operator}`).toBe(String(total))
    const months = ofMonths.get(operator) ?? []
    expect(sum(months.map((row) => row.value)), `${about} by month, ${operator}`).toBe(String(value))
    expect(String(months.at(-1)?.total ?? 0n), `${about} last month, ${operator}`).toBe(String(total))
  }
  if (asked.filter.from !== null || asked.filter.to !== null) return
  const intervals = await read('interval')
  expect(sum(intervals.map(({ value }) => value)), `${about} by interval`).toBe(shown.value)
}
