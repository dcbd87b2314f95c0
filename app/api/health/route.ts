import { currentDatabase } from '@/lib/audit/with-session'

export const dynamic = 'force-dynamic'

const headers = { 'Cache-Control': 'no-store' }

/** Whether the database answers. */
export async function GET(): Promise<Response> {
  try {
    await currentDatabase().dataVersion.findFirst()
    return Response.json({ status: 'ok' }, { headers })
  } catch (error) {
    console.error('health: the database does not answer', error)
    return Response.json({ status: 'unavailable' }, { status: 503, headers })
  }
}
