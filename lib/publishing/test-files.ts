import { Readable } from 'node:stream'
import type { SqlConnection } from '@/lib/db/connection'
import { claimBatches } from '@/lib/downloads/claims-export'
import { CLAIM_COLUMNS } from '@/lib/exchange/claims-format'
import { csvText } from '@/lib/exchange/csv/csv-out'
import { addReferenceData } from '@/scripts/commands/record'
import { type ImportOutcome, type ImportRequest, importFile } from './import'

/** Cells of one row by column; what is left out takes the value below. */
export type RowCells = Partial<Record<(typeof CLAIM_COLUMNS)[number]['name'], string>>

const usual: RowCells = {
  report_id: 'r1',
  report_title: 'Weekly bulletin',
  publisher: 'Agency A',
  published: '2020-02-01',
  operator: 'Team One',
  country: 'SY',
  metric: 'devices',
  basis: 'total',
  to: '2020-01-31',
  places: 'SY09',
  qualifier: 'exact',
  amount: '100',
  unit: 'count',
}

/** All cells of a row. */
export const cellsOf = (row: RowCells): RowCells => ({ ...usual, ...row })

/** A file with these rows, as bytes in small pieces. */
function fileOf(rows: readonly RowCells[]): Readable {
  const names = CLAIM_COLUMNS.filter(({ use }) => use !== 'export').map(({ name }) => name)
  const lines = rows.map((row) => names.map((name) => quoted(cellsOf(row)[name] ?? '')).join(','))
  return Readable.from([names.join(','), ...lines].map((line) => Buffer.from(`${line}\n`)))
}

const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** A database with the places and metrics that files speak of. */
export async function withReferenceData(session: SqlConnection): Promise<void> {
  await addReferenceData(session, '2020-01-01T00:00:00Z')
}

/** Enters rows; what checks contradict stops nothing, unless a test is about it and passes `acceptFindings: null`. */
export function importRows(
  session: SqlConnection,
  rows: readonly RowCells[],
  options: Partial<ImportRequest> = {},
): Promise<ImportOutcome> {
  return importFile(session, {
    bytes: fileOf(rows),
    author: { by: 'test', at: '2020-03-01T12:00:00Z' },
    dryRun: false,
    acceptFalls: false,
    acceptFindings: 'unexplained',
    ...options,
  })
}

/** Enters a file as it is written. */
export function importText(
  session: SqlConnection,
  text: string,
  options: Partial<ImportRequest> = {},
): Promise<ImportOutcome> {
  return importFile(session, {
    bytes: Readable.from([Buffer.from(text)]),
    author: { by: 'test', at: '2020-05-01T12:00:00Z' },
    dryRun: false,
    acceptFalls: false,
    acceptFindings: 'unexplained',
    ...options,
  })
}

/** Claims that stand or ended, by public id: "counted", "set_aside", "superseded", ... */
export async function statuses(session: SqlConnection): Promise<Record<string, string>> {
  const rows = await session.query<{ key: string; ended: string; status: string | null }>(
    `select c."key", c."ended", d."status" from "Claim" c left join "Decision" d on d."claimId" = c."id" order by c."key"`,
  )
  return Object.fromEntries(rows.map(({ key, ended, status }) => [key, ended || (status ?? 'none')]))
}

/** The current value of each stream, by metric and area. */
export async function values(session: SqlConnection): Promise<Record<string, bigint>> {
  const rows = await session.query<{ metric: string; part: string; area: string; value: bigint }>(
    `select s."metricKey" as "metric", s."part", a."key" as "area", s."value" from "Stream" s join "Area" a on a."id" = s."areaId"
     where s."lastDay" <> '' order by s."id"`,
  )
  return Object.fromEntries(
    rows.map(({ metric, part, area, value }) => [`${metric}${part && `:${part}`} ${area}`, value]),
  )
}

/** The whole record of a country as CSV, as it is downloaded. */
export function exportOf(session: SqlConnection, code: string): Promise<string> {
  return session.snapshot(async () => {
    const [country] = await session.query<{ id: number }>('select "id" from "Place" where "code" = ?', [code])
    const batches = claimBatches(session, { id: country!.id, code })
    let text = ''
    for await (const chunk of csvText(CLAIM_COLUMNS, batches)) text += chunk
    return text
  })
}
