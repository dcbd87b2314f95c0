import { requirePerson } from '@/lib/people/gate'
import { currentDatabase, withSession } from '@/lib/audit/with-session'
import { saveDraft } from '@/lib/drafts/mutations'
import { nameOf } from '@/lib/drafts/with-author-name'
import { readSentJson, refusedJson } from '@/lib/drafts/form/json-body'

/** Keeps what is being typed. The draft's own rules say whether this person may. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ key: string }> },
): Promise<Response> {
  const leave = await requirePerson('draft.write')

  const asked = await readSentJson(request)
  if (asked.kind !== 'draft') return refusedJson(asked)

  const { key } = await params
  const at = new Date().toISOString()
  const outcome = await withSession((session) =>
    saveDraft(session, leave, at, { key, version: asked.version, content: asked.content }),
  )
  return Response.json(await nameOf(currentDatabase(), outcome, at, leave.person))
}
