import 'server-only'
import { Readable } from 'node:stream'
import type { SqlConnection } from '@/lib/db/connection'
import { CLAIM_COLUMNS, COLUMN_AT } from '@/lib/exchange/claims-format'
import { readCsv } from '@/lib/exchange/csv/csv-in'
import { csvText } from '@/lib/exchange/csv/csv-out'
import type { TableColumn } from '@/lib/exchange/types'
import { elementAt } from '@/lib/lookup/element-at'
import { type ImportOutcome, type ImportRequest, importFile } from './import'

/** The rows of one report in a file of figures. */
export interface PublishedReport {
  /** When it was published: a day, or blank where the file does not say. */
  published: string
  columns: readonly TableColumn[]
  rows: readonly (readonly string[])[]
}

/**
 * The reports of files in our own format, in the order of publication, those of a day in the order of the files. All of them are held in
 * memory. What is wrong with a file is told by an import that only looks; here a file that cannot be read has no reports.
 */
export async function reportsAsPublished(
  files: readonly AsyncIterable<Uint8Array>[],
): Promise<PublishedReport[]> {
  const reports: PublishedReport[] = []
  for (const bytes of files) {
    const file = await readCsv(bytes, CLAIM_COLUMNS)
    if (!file.ok) continue
    const at = [...CLAIM_COLUMNS.keys()].filter(
      (index) => !file.absent.has(elementAt(CLAIM_COLUMNS, index).name),
    )
    const columns = at.map((index) => elementAt(CLAIM_COLUMNS, index))
    const ofReport = new Map<string, { published: string; columns: TableColumn[]; rows: string[][] }>()
    for await (const { rows } of file.batches)
      for (const { cells } of rows) {
        const key = elementAt(cells, COLUMN_AT.report_id)
        const found = ofReport.get(key) ?? {
          published: elementAt(cells, COLUMN_AT.published),
          columns,
          rows: [],
        }
        found.rows.push(at.map((index) => elementAt(cells, index)))
        ofReport.set(key, found)
      }
    reports.push(...ofReport.values())
  }
  return reports.sort((one, other) =>
    one.published < other.published ? -1 : one.published > other.published ? 1 : 0,
  )
}

/** The instant from which a report that was published on a day counts as recorded: noon, and never after now. */
export function recordedAt(published: string, now: string): string {
  const noon = `${published}T12:00:00.000Z`
  return /^\d{4}-\d{2}-\d{2}$/.test(published) && noon < now ? noon : now
}

/**
 * Enters reports one after the other, each in a publishing transaction that is dated as if it had been recorded on the day of its publication, so
 * that the record of any day since can be seen. Stops at the first that does not go in; what was entered before stays, and entering all again
 * goes on from there.
 */
export async function importAsPublished(
  session: SqlConnection,
  reports: readonly PublishedReport[],
  { author, ...request }: Omit<ImportRequest, 'bytes'>,
): Promise<{ entered: number; rows: number; stopped: ImportOutcome | null }> {
  let [entered, rows] = [0, 0]
  for (const report of reports) {
    const bytes = Readable.from(csvText(report.columns, [report.rows])).map((text: string) =>
      Buffer.from(text),
    )
    const at = recordedAt(report.published, author.at)
    const outcome = await importFile(session, { ...request, bytes, author: { ...author, at } })
    if (outcome.kind === 'refused' || outcome.kind === 'stopped') return { entered, rows, stopped: outcome }
    entered++
    rows += report.rows.length
  }
  return { entered, rows, stopped: null }
}
