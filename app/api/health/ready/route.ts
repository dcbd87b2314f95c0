import { currentDatabase } from '@/lib/audit/with-session'
import { currentEnv } from '@/lib/config/env'
import { type Readiness, readinessOf } from '@/lib/db/readiness'

export const dynamic = 'force-dynamic'

const reasons: Record<Exclude<Readiness, 'ready'>, string> = {
  silent: 'The database does not answer.',
  readOnly: 'The database can be read and not written; nobody can sign in, and nothing can be published.',
  full: 'The disk of the database is nearly full; make room before something can no longer be written.',
}

/** Whether the record can be read and written; what stands in the way, where something does. */
export async function GET(): Promise<Response> {
  const found = await readinessOf(currentDatabase(), currentEnv().database)
  const headers = { 'Cache-Control': 'no-store' }
  if (found === 'ready') return Response.json({ status: 'ok' }, { headers })
  return Response.json({ status: 'unavailable', reason: reasons[found] }, { status: 503, headers })
}
