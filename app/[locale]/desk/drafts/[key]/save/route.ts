import { currentDatabase, withSession } from '@/lib/audit/with-session'
import { DatabaseBusy } from '@/lib/db/connection'
import { readJsonBody, refusedJson } from '@/lib/drafts/form/json-body'
import { saveDraft } from '@/lib/drafts/mutations'
import { authorNameOf } from '@/lib/drafts/with-author-name'
import { requirePermission } from '@/lib/people/gate'

/** Keeps what is being typed. The draft's own rules say whether this person may. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ key: string }> },
): Promise<Response> {
  const permission = await requirePermission('draft.write')

  const asked = await readJsonBody(request)
  if (asked.kind !== 'draft') return refusedJson(asked)

  const { key } = await params
  const at = new Date().toISOString()
  const outcome = await withSession((session) =>
    saveDraft(session, permission, at, { key, version: asked.version, content: asked.content }),
  ).catch((error: unknown) => {
    if (error instanceof DatabaseBusy) return null
    throw error
  })
  // The browser keeps what was typed, says so, and sends it again.
  if (outcome === null) return new Response(null, { status: 503, headers: { 'Retry-After': '3' } })
  return Response.json(await authorNameOf(currentDatabase(), outcome, at, permission.person))
}
