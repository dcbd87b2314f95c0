import { currentDatabase, withSession } from '@/lib/audit/with-session'
import { documentName } from '@/lib/documents/document-name'
import { draftLeave } from '@/lib/drafts/access'
import { readDraft } from '@/lib/drafts/data'
import { keepDocument } from '@/lib/drafts/documents/keep-document'
import { decodedPart } from '@/lib/i18n/address'
import { requirePermission } from '@/lib/people/gate'

/** Keeps the file of a document that was read in the browser. Nothing looks into it here. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ key: string }> },
): Promise<Response> {
  const permission = await requirePermission('draft.write')

  const sha256 = request.headers.get('x-sha256') ?? ''
  const name = decodedPart(request.headers.get('x-name') ?? '')
  if (name === null || request.body === null) return Response.json({ kind: 'malformed' }, { status: 400 })
  const { key } = await params
  const draft = await readDraft(currentDatabase(), key)
  if (draft === null || draftLeave(draft, permission.person)?.save !== true)
    return Response.json({ kind: 'unknown' }, { status: 404 })

  const bytes = request.body as unknown as AsyncIterable<Uint8Array>
  const kept = await withSession((session) =>
    keepDocument(session, permission, new Date().toISOString(), {
      draft: key,
      name: documentName(name),
      sha256,
      bytes,
    }),
  )
  return Response.json({ kind: kept.kind }, { status: kept.kind === 'kept' ? 200 : 409 })
}
