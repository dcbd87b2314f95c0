import type { ReportedRow } from '@/lib/claims/types'
import { claimRowReader } from '@/lib/exchange/claim-row'
import { CLAIM_COLUMNS } from '@/lib/exchange/claims-format'
import { type RowBatch, readCsv } from '@/lib/exchange/csv/csv-in'
import type { FileProblem } from '@/lib/exchange/types'
import type { Metric } from '@/lib/metrics/types'
import { type NamedPlace, placeResolver } from '@/lib/places/resolve'

/** What the rows of a file are understood by. */
export interface KnownNames {
  places: readonly NamedPlace[]
  metrics: readonly Metric[]
}

/** Some rows of a file, read and judged. */
export interface JudgedRows {
  /** How many there are, whether or not they can be entered. */
  count: number
  rows: ReportedRow[]
  /** What is wrong with the file. */
  problems: FileProblem[]
  /** What is wrong with each row that cannot be entered. */
  refused: FileProblem[][]
}

/** A file of reported figures as it is read: `notes`, `absent` and `batches` as `readCsv` gives them. */
export type RowFile =
  | { ok: true; notes: FileProblem[]; absent: ReadonlySet<string>; batches: AsyncGenerator<JudgedRows, void> }
  | { ok: false; problems: FileProblem[] }

/** Reads a file of reported figures and judges its rows, in constant memory. */
export async function readRows(bytes: AsyncIterable<Uint8Array>, known: KnownNames): Promise<RowFile> {
  const file = await readCsv(bytes, CLAIM_COLUMNS)
  if (!file.ok) return file
  const { notes, absent, batches } = file
  const { places, metrics } = known
  const read = claimRowReader({ places, metrics, resolvePlace: placeResolver(places) }, absent)
  return { ok: true, notes, absent, batches: judged(batches, read) }
}

async function* judged(
  batches: AsyncGenerator<RowBatch, void>,
  read: ReturnType<typeof claimRowReader>,
): AsyncGenerator<JudgedRows, void> {
  try {
    for await (const { rows, problems } of batches) {
      const found: JudgedRows = { count: rows.length, rows: [], problems, refused: [] }
      for (const raw of rows) {
        const result = read(raw)
        if (result.ok) found.rows.push(result.row)
        else found.refused.push(result.problems)
      }
      yield found
    }
  } finally {
    await batches.return()
  }
}
