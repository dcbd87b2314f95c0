import { Readable } from 'node:stream'
import { allAudit } from '@/lib/audit/data'
import { readAuditFilter } from '@/lib/audit/filter'
import { currentDatabase } from '@/lib/audit/with-session'
import { csvText } from '@/lib/exchange/csv/csv-out'
import { parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { readAuditedThings } from '@/lib/reports/audited-things'
import { keysCalled } from '@/lib/reports/things-called'
import { namedIn, sentenceText, toAuditLine } from '@/lib/views/audit/audit-line'

export const dynamic = 'force-dynamic'

const columns = ['id', 'at', 'by', 'name', 'action', 'subject', 'sentence', 'before', 'after', 'reason'].map(
  (name) => ({
    name,
    kind: name === 'id' ? ('integer' as const) : ('text' as const),
    use: 'export' as const,
  }),
)

type Context = { params: Promise<{ locale: string }> }

/** The entries that a filter asks for, as CSV, each with its sentence in the language of the address. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { person } = await requirePermission('audit.read')
  const locale = parseLocale((await params).locale) ?? person.language
  const words = getI18n(locale)
  const database = currentDatabase()
  const filter = readAuditFilter(Object.fromEntries(new URL(request.url).searchParams))
  const called = await keysCalled(database, filter.subject)
  async function* batches() {
    for await (const rows of allAudit(database, filter, called)) {
      const things = await readAuditedThings(database, namedIn(rows), locale)
      yield rows.map((row) => {
        const { id, at, by, name, action, subject, before, after, reason } = row
        const sentence = sentenceText(toAuditLine(row, things, words, person))
        return [String(id), at, by, name ?? '', action, subject, sentence, before, after, reason]
      })
    }
  }
  const text = Readable.from(csvText(columns, batches())).map((chunk: string) => Buffer.from(chunk))
  return new Response(Readable.toWeb(text) as ReadableStream, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="audit.csv"',
      'Cache-Control': 'private, no-store',
    },
  })
}
