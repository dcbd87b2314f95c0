import { Readable } from 'node:stream'
import { mayDo } from '@/lib/access/rules'
import { currentDatabase } from '@/lib/audit/with-session'
import { csvText } from '@/lib/exchange/csv/csv-out'
import { readImport } from '@/lib/imports/data'
import { requirePermission } from '@/lib/people/gate'
import { columnLetters } from '@/lib/spreadsheets/rows/origins'

const columns = ['sheet', 'row', 'column', 'problem'].map((name) => ({
  ...{ name, kind: 'text' as const },
  use: 'export' as const,
}))

/** What is wrong in the cells of a file, as CSV. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ key: string }> },
): Promise<Response> {
  const { person } = await requirePermission('draft.write')

  const found = await readImport(currentDatabase(), (await params).key)
  const isReviewed = found?.state === 'sent' && mayDo(person, 'report.review')
  if (found === null || !(found.authorId === person.id || isReviewed))
    return new Response(null, { status: 404 })

  const problems = isReviewed ? found.review?.problems : found.outcome?.problems
  const rows = (problems ?? []).map(({ sheet, row, column, message }) => [
    ...[sheet, String(row + 1), column === null ? '' : columnLetters(column), message],
  ])
  const text = Readable.from(csvText(columns, [rows], { bom: true })).map((chunk: string) =>
    Buffer.from(chunk),
  )
  return new Response(Readable.toWeb(text) as ReadableStream, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="problems.csv"',
      'Cache-Control': 'private, no-store',
    },
  })
}
