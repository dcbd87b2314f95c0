import { currentDatabase } from '@/lib/audit/with-session'
import { isAtWork } from '@/lib/imports/after-work'
import { readLastJob } from '@/lib/jobs/data'
import { requirePermission } from '@/lib/people/gate'

/** Whether something is being worked out of a file: asked now and then by its page. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ key: string }> },
): Promise<Response> {
  await requirePermission('draft.write')

  const job = await readLastJob(currentDatabase(), (await params).key)

  return Response.json({ isAtWork: isAtWork(job) }, { headers: { 'Cache-Control': 'private, no-store' } })
}
