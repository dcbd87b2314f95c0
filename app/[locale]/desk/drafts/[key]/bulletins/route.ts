import { currentDatabase, withSession } from '@/lib/audit/with-session'
import { draftLeave } from '@/lib/drafts/access'
import { readDraft } from '@/lib/drafts/data'
import { readJsonBody, refusedJson } from '@/lib/drafts/form/json-body'
import { splitBulletins } from '@/lib/drafts/split-bulletins'
import { requirePermission } from '@/lib/people/gate'

/** Makes a draft of each of the bulletins that the text of a draft holds, but the first. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ key: string }> },
): Promise<Response> {
  const permission = await requirePermission('draft.write')

  const sent = await readJsonBody(request)
  if (sent.kind !== 'draft') return refusedJson(sent)
  const draft = await readDraft(currentDatabase(), (await params).key)
  if (draft === null || draftLeave(draft, permission.person)?.save !== true)
    return Response.json({ kind: 'unknown' }, { status: 404 })

  const at = new Date().toISOString()
  const split = await withSession((session) => splitBulletins(session, permission, at, sent.content))
  return split === null ? Response.json({ kind: 'single' }, { status: 409 }) : Response.json(split)
}
