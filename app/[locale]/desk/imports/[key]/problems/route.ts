import { Readable } from 'node:stream'
import { currentDatabase } from '@/lib/audit/with-session'
import { csvText } from '@/lib/exchange/csv/csv-out'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { reviewsBatch } from '@/lib/imports/batch/data'
import { readImport } from '@/lib/imports/data'
import { requirePermission } from '@/lib/people/gate'
import { columnLetters } from '@/lib/spreadsheets/rows/origins'
import { cellProblemText } from '@/lib/views/imports/problem-text'

const columns = ['sheet', 'row', 'column', 'problem'].map((name) => ({
  ...{ name, kind: 'text' as const },
  use: 'export' as const,
}))

/** What is wrong in the cells of a file, as CSV, in the language of the page that leads here. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ locale: string; key: string }> },
): Promise<Response> {
  const { person } = await requirePermission('draft.write')

  const { locale, key } = await params
  const words = getI18n(parseLocale(locale) ?? defaultLocale)
  const found = await readImport(currentDatabase(), key)
  const isReviewed = found?.state === 'sent' && reviewsBatch(person, found)
  if (found === null || !(found.authorId === person.id || isReviewed))
    return new Response(null, { status: 404 })

  const problems = isReviewed ? found.review?.problems : found.outcome?.problems
  const rows = (problems ?? []).map((problem) => {
    const { sheet, row, column } = problem
    const letters = column === null ? '' : columnLetters(column)
    return [sheet, String(row + 1), letters, cellProblemText(problem, words)]
  })
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
