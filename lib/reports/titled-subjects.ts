import 'server-only'
import type { AuditRow } from '@/lib/audit/types'
import type { Database } from '@/lib/db/open'
import { readTitles } from './untitled'

/** Entries of the audit, those on reports with what these are called: a title, or who published it, of where and when. */
export async function withReportTitles(
  database: Database,
  rows: readonly AuditRow[],
  language: string,
): Promise<AuditRow[]> {
  const subjects = rows.flatMap(({ action, subject }) => (action.startsWith('report.') ? [subject] : []))
  if (subjects.length === 0) return [...rows]
  const reports = await database.report.findMany({
    where: { key: { in: [...new Set(subjects)] } },
    select: { key: true, title: true },
  })
  const titleOf = await readTitles((statement) => database.$queryRaw(statement), reports, language)
  const titles = new Map(reports.map((report) => [report.key, titleOf(report)]))
  return rows.map((row) =>
    row.action.startsWith('report.')
      ? { ...row, subjectName: titles.get(row.subject) ?? row.subjectName }
      : row,
  )
}
