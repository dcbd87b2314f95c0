import { currentDatabase, withSession } from '@/lib/audit/with-session'
import { findAtDesk } from '@/lib/drafts/lists/found-at-desk'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { tidied } from '@/lib/signs/cleared'

const longest = 200

/** What somebody may open whose name has the words of `q`. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ locale: string }> },
): Promise<Response> {
  const { person } = await requirePermission('desk.use')

  const typed = tidied((new URL(request.url).searchParams.get('q') ?? '').slice(0, longest))
  const words = getI18n(parseLocale((await params).locale) ?? defaultLocale)

  return Response.json(
    await withSession((session) => findAtDesk(currentDatabase(), session, person, typed, words)),
  )
}
