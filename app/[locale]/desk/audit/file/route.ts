import { Readable } from 'node:stream'
import { allAudit } from '@/lib/audit/data'
import { readAuditFilter } from '@/lib/audit/filter'
import { currentDatabase } from '@/lib/audit/with-session'
import { csvText } from '@/lib/exchange/csv/csv-out'
import { requirePermission } from '@/lib/people/gate'

export const dynamic = 'force-dynamic'

const columns = ['id', 'at', 'by', 'name', 'action', 'subject', 'before', 'after', 'reason'].map((name) => ({
  name,
  kind: name === 'id' ? ('integer' as const) : ('text' as const),
  use: 'export' as const,
}))

/** The entries that a filter asks for, as CSV. */
export async function GET(request: Request): Promise<Response> {
  await requirePermission('audit.read')
  const filter = readAuditFilter(Object.fromEntries(new URL(request.url).searchParams))
  async function* batches() {
    for await (const rows of allAudit(currentDatabase(), filter)) {
      yield rows.map(({ id, at, by, name, action, subject, before, after, reason }) => [
        String(id),
        at,
        by,
        name ?? '',
        action,
        subject,
        before,
        after,
        reason,
      ])
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
