import { requirePerson } from '@/lib/people/gate'
import { currentDatabase, withSession } from '@/lib/audit/with-session'
import { draftLeave } from '@/lib/drafts/access'
import { readDraft } from '@/lib/drafts/data'
import { lookAtDraft } from '@/lib/drafts/feedback/draft-feedback'
import { readSentJson, refusedJson } from '@/lib/drafts/form/json-body'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'

/** Tells what the record says of a draft as it is typed; changes nothing. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ locale: string; key: string }> },
): Promise<Response> {
  const { person } = await requirePerson('draft.write')

  const asked = await readSentJson(request)
  if (asked.kind !== 'draft') return refusedJson(asked)

  const { locale, key } = await params
  const draft = await readDraft(currentDatabase(), key)
  if (draft === null || draftLeave(draft, person) === null)
    return Response.json({ kind: 'unknown' }, { status: 404 })

  const now = new Date().toISOString()
  const spoken = parseLocale(locale) ?? defaultLocale
  return Response.json(
    await withSession((session) => lookAtDraft(session, { ...draft, content: asked.content }, spoken, now)),
  )
}
