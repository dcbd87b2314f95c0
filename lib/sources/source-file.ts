import { readCsv } from '@/lib/exchange/csv/csv-in'
import type { FileProblem, TableColumn } from '@/lib/exchange/types'
import { mostAdded } from './limits'
import { type KnownCountry, readSourceCells, SOURCE_COLUMNS } from './source-cells'
import type { SourceFields } from './types'

const COLUMNS: readonly TableColumn[] = SOURCE_COLUMNS.map((name) => ({
  name,
  kind: 'text',
  use: name === 'address' ? 'required' : 'optional',
}))

/** What a file of sources says: all of it, each with its line; or what is wrong with it. */
export type SourceFile =
  | { kind: 'read'; sources: { line: number; fields: SourceFields }[] }
  | { kind: 'wrong'; problems: FileProblem[] }
  /** It has more rows than are added at once. */
  | { kind: 'many' }

/**
 * Reads a CSV file of sources: a row each, with the columns of `SOURCE_COLUMNS` in any order, of which only `address` has to be there. A column
 * of another name is passed over.
 */
export async function readSourceFile(
  bytes: AsyncIterable<Uint8Array>,
  countries: readonly KnownCountry[],
): Promise<SourceFile> {
  const file = await readCsv(bytes, COLUMNS)
  if (!file.ok) return { kind: 'wrong', problems: file.problems }
  const sources: { line: number; fields: SourceFields }[] = []
  const problems: FileProblem[] = []
  for await (const batch of file.batches) {
    problems.push(...batch.problems)
    for (const { line, cells } of batch.rows) {
      if (sources.length >= mostAdded) return { kind: 'many' }
      const typed = Object.fromEntries(SOURCE_COLUMNS.map((name, at) => [name, cells[at] ?? '']))
      const read = readSourceCells(typed, countries)
      sources.push({ line, fields: read.fields })
      problems.push(...read.problems.map(({ column, problem }) => ({ line, column, ...problem })))
    }
  }
  if (problems.length > 0) return { kind: 'wrong', problems: problems.toSorted((a, b) => a.line - b.line) }
  return { kind: 'read', sources }
}
