import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import type { TypedRow } from './entered'

const files = ['record-syria.csv', 'record-yemen-ukraine.csv']

/** The reports of the sample with their rows, in order of publication. */
export function sampleReports(): { id: string; published: string; rows: TypedRow[] }[] {
  const reports = new Map<string, TypedRow[]>()
  for (const file of files) {
    const text = readFileSync(new URL(`../../prisma/seed/${file}`, import.meta.url), 'utf8')
    for (const row of parse(text, { columns: true }) as TypedRow[]) {
      reports.set(row.report_id!, [...(reports.get(row.report_id!) ?? []), row])
    }
  }
  return [...reports]
    .map(([id, rows]) => ({ id, published: rows[0]!.published!, rows }))
    .sort((a, b) => (a.published < b.published || (a.published === b.published && a.id < b.id) ? -1 : 1))
}
