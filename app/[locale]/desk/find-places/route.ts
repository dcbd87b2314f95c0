import { currentDatabase } from '@/lib/audit/with-session'
import { findPlaces } from '@/lib/drafts/form-choices'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { requirePermission } from '@/lib/people/gate'
import { tidied } from '@/lib/signs/cleared'

const longest = 200

/** Places of a country by the beginnings of words of their names. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ locale: string }> },
): Promise<Response> {
  await requirePermission('draft.write')

  const asked = new URL(request.url).searchParams
  const typed = tidied((asked.get('q') ?? '').slice(0, longest))
  const country = tidied((asked.get('country') ?? '').slice(0, longest))
  const locale = parseLocale((await params).locale) ?? defaultLocale

  return Response.json(await findPlaces(currentDatabase(), country, typed, locale))
}
