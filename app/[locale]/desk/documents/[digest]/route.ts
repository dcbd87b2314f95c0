import { currentDatabase } from '@/lib/audit/with-session'
import { readKeptFile } from '@/lib/documents/kept/kept-files'
import { seesDocument } from '@/lib/drafts/documents/sees-document'
import { requirePermission } from '@/lib/people/gate'

/** Hands out a document that was kept, to be saved and never shown here, to whoever works on the desk. */
export async function GET(
  _: Request,
  { params }: { params: Promise<{ digest: string }> },
): Promise<Response> {
  const { person } = await requirePermission('draft.write')

  const { digest: sha256 } = await params
  const isSeen = await seesDocument(currentDatabase(), person, sha256)
  const kept = isSeen ? await readKeptFile(sha256) : null
  if (kept === null) return new Response(null, { status: 404 })
  return new Response(kept.bytes, {
    headers: {
      'Content-Type': 'application/octet-stream',
      'Content-Length': String(kept.size),
      // Its name is that of the link, which knows what it was called: one that stood here would go before it.
      'Content-Disposition': 'attachment',
      'Cache-Control': 'private, no-store',
    },
  })
}
