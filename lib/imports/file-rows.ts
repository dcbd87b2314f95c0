import 'server-only'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { ReportedRow } from '@/lib/claims/types'
import { claimRowReader } from '@/lib/exchange/claim-row'
import { CLAIM_COLUMNS, type ClaimColumnName, COLUMN_AT } from '@/lib/exchange/claims-format'
import { readCsv } from '@/lib/exchange/csv/csv-in'
import type { RawRow } from '@/lib/exchange/types'
import { elementAt } from '@/lib/lookup/element-at'
import type { Metric } from '@/lib/metrics/types'
import type { StoredPlace } from '@/lib/places/data'
import { placeResolver } from '@/lib/places/resolve'
import { problemInSheet } from '@/lib/spreadsheets/rows/origins'
import type { CellProblem, FigureOrigin } from '@/lib/spreadsheets/types'

/** A figure of a file: its cells as they were mapped, the same as understood, and where it comes from. */
export interface FileRow {
  raw: RawRow
  row: ReportedRow
  origin: FigureOrigin
}

/** The rows of a mapped file, or what is wrong in the cells that they come from; `absent` are the columns that it leaves unsaid. */
export interface FileRows {
  rows: FileRow[]
  problems: CellProblem[]
  absent: ReadonlySet<string>
}

/** What the rows are understood by. */
interface OnRecord {
  places: readonly StoredPlace[]
  metrics: readonly Metric[]
}

/** Reads what a file was mapped to: `csv` has the figures in our own format, `origins` a line of JSON for each. */
export async function readFileRows(
  paths: { csv: string; origins: string },
  onRecord: OnRecord,
): Promise<FileRows> {
  const file = await readCsv(createReadStream(paths.csv), CLAIM_COLUMNS)
  if (!file.ok) throw new Error(`a mapped file cannot be read: ${JSON.stringify(file.problems[0])}`)
  const origins = (await readFile(paths.origins, 'utf8')).split('\n').filter((line) => line !== '')
  const read = claimRowReader({ ...onRecord, resolvePlace: placeResolver(onRecord.places) }, file.absent)
  const rows: FileRow[] = []
  const problems: CellProblem[] = []
  let at = 0
  for await (const batch of file.batches) {
    for (const raw of batch.rows) {
      const origin = JSON.parse(elementAt(origins, at++)) as FigureOrigin
      const result = read(raw)
      if (result.ok) rows.push({ raw, row: result.row, origin })
      else problems.push(...result.problems.map((problem) => problemInSheet(problem, origin)))
    }
  }
  return { rows, problems, absent: file.absent }
}

/** A cell of a row by the name of its column. */
export const cellOf = ({ cells }: RawRow, column: ClaimColumnName): string =>
  elementAt(cells, COLUMN_AT[column])
