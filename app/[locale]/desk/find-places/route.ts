import { mayDoIn } from '@/lib/access/rules'
import { currentDatabase, withSession } from '@/lib/audit/with-session'
import { findPlaces } from '@/lib/drafts/form-choices'
import { nearestPlaces } from '@/lib/drafts/nearest-places'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { requirePermission } from '@/lib/people/gate'
import { tidied } from '@/lib/signs/cleared'

const longest = 200

/** Places of a country by the beginnings of words of their names; `found` is 0 where only the nearest names are left to offer. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ locale: string }> },
): Promise<Response> {
  const { person } = await requirePermission('draft.write')

  const asked = new URL(request.url).searchParams
  const typed = tidied((asked.get('q') ?? '').slice(0, longest))
  const country = tidied((asked.get('country') ?? '').slice(0, longest))
  const locale = parseLocale((await params).locale) ?? defaultLocale

  if (!mayDoIn(person, 'draft.write', country)) return Response.json({ first: [], found: 0 })
  const offered = await findPlaces(currentDatabase(), country, typed, locale)
  if (offered.found > 0) return Response.json(offered)
  const first = await withSession((session) => nearestPlaces(session, country, typed, locale))
  return Response.json({ first, found: 0 })
}
