import { withSession } from '@/lib/audit/with-session'
import { lockForReview, unlock } from '@/lib/drafts/lists/review-lock'
import { requirePermission } from '@/lib/people/gate'

/** Says that a report is before whoever asks, or no longer. Another's lock is left as it is. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ key: string }> },
): Promise<Response> {
  const granted = await requirePermission('report.review')

  const step = (await request.formData()).get('step')
  const { key } = await params

  const at = new Date().toISOString()
  await withSession(async (session) => {
    if (step === 'unlock') await unlock(session, granted, at, key)
    else await lockForReview(session, granted, at, { key, takeOver: false })
  })

  return new Response(null, { status: 204 })
}
