import { currentDatabase } from '@/lib/audit/with-session'
import { isAtWork } from '@/lib/imports/after-work'
import { reviewsBatch } from '@/lib/imports/batch/data'
import { readImport } from '@/lib/imports/data'
import { readLastJob } from '@/lib/jobs/data'
import { requirePermission } from '@/lib/people/gate'

/** Whether something is being worked out of a file: asked now and then by its page. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ key: string }> },
): Promise<Response> {
  const { person } = await requirePermission('draft.write')

  const { key } = await params
  const found = await readImport(currentDatabase(), key)
  if (found === null || !(found.authorId === person.id || reviewsBatch(person, found)))
    return new Response(null, { status: 404 })
  const job = await readLastJob(currentDatabase(), key)

  return Response.json({ isAtWork: isAtWork(job) }, { headers: { 'Cache-Control': 'private, no-store' } })
}
