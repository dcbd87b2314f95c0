import { currentDatabase, withSession } from '@/lib/audit/with-session'
import { draftLeave } from '@/lib/drafts/access'
import { readDraft } from '@/lib/drafts/data'
import { giveFeedback } from '@/lib/drafts/feedback/draft-feedback'
import { readJsonBody, refusedJson } from '@/lib/drafts/form/json-body'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { requirePermission } from '@/lib/people/gate'

/** Tells what the record says of a draft as it is typed; changes nothing. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ locale: string; key: string }> },
): Promise<Response> {
  const { person } = await requirePermission('draft.write')

  const asked = await readJsonBody(request)
  if (asked.kind !== 'draft') return refusedJson(asked)

  const { locale, key } = await params
  const draft = await readDraft(currentDatabase(), key)
  if (draft === null || draftLeave(draft, person) === null)
    return Response.json({ kind: 'unknown' }, { status: 404 })

  const now = new Date().toISOString()
  const spoken = parseLocale(locale) ?? defaultLocale
  return Response.json(
    await withSession((session) => giveFeedback(session, { ...draft, content: asked.content }, spoken, now)),
  )
}
