import type { RowFault } from './organisation-rows'
import { mostPastedRows, pastedTable } from './pasted-table'

/** The fields of a metric that a table may have as columns. */
export const METRIC_COLUMNS = [
  'label',
  'definition',
  'key',
  'base',
  'units',
  'whole',
  'kind',
  'operators',
  'people',
  'twice',
  'parts',
  'groups',
  'imas',
  'unece',
] as const
export type MetricColumn = (typeof METRIC_COLUMNS)[number]

/** A metric as a row of a table has it: its cells as they are typed, blank where the table has none. */
export interface MetricRow {
  /** Of the table, from 1, with its headings. */
  line: number
  cells: Record<MetricColumn, string>
}

const blank = Object.fromEntries(METRIC_COLUMNS.map((column) => [column, ''])) as MetricRow['cells']

/** Of several parts in a cell each is a line of its own. */
const listed: readonly MetricColumn[] = ['parts']

function columnCalled(heading: string): MetricColumn | null {
  const name = heading.trim().toLowerCase()
  return name === 'name' ? 'label' : (METRIC_COLUMNS.find((column) => column === name) ?? null)
}

/** Metrics from a table whose first row names its columns, and what is wrong with the table itself. */
export function readMetricRows(text: string): { rows: MetricRow[]; faults: RowFault[] } {
  const [headings = [], ...lines] = pastedTable(text)
  const columns = headings.map(columnCalled)
  const wrong = (line: number, column: string, fault: 'unknownColumn' | 'noColumn' | 'noRows' | 'many') => ({
    ...{ line, column, fault },
    other: fault === 'many' ? String(mostPastedRows) : '',
  })
  const unknown = headings.filter((heading, at) => columns[at] === null && heading.trim() !== '')
  const filled = lines
    .map((cells, at) => ({ cells, line: at + 2 }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const faults: RowFault[] = [
    ...unknown.map((heading) => wrong(1, heading.trim(), 'unknownColumn')),
    ...(columns.includes('label') ? [] : [wrong(1, 'name', 'noColumn')]),
    ...(filled.length === 0 ? [wrong(2, 'name', 'noRows')] : []),
    ...(filled.length > mostPastedRows ? [wrong(mostPastedRows + 2, 'name', 'many')] : []),
  ]
  if (faults.length > 0) return { rows: [], faults }
  const rows = filled.map(({ cells, line }): MetricRow => {
    const typed = columns.flatMap((column, at) =>
      column === null ? [] : [[column, (cells[at] ?? '').trim()]],
    )
    const row = { ...blank, ...(Object.fromEntries(typed) as Partial<MetricRow['cells']>) }
    for (const column of listed) row[column] = row[column].replaceAll(';', '\n')
    return { line, cells: row }
  })
  return { rows, faults }
}
