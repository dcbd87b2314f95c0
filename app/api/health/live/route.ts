export const dynamic = 'force-dynamic'

/** Whether the server answers, whatever becomes of the database: one that does not is to be started anew. */
export function GET(): Response {
  return Response.json({ status: 'ok' }, { headers: { 'Cache-Control': 'no-store' } })
}
