import { mayDoIn } from '@/lib/access/rules'
import { currentDatabase } from '@/lib/audit/with-session'
import { readLastReport } from '@/lib/drafts/last-report'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { requirePermission } from '@/lib/people/gate'

/** What an operator's last report on a country gave figures of. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ locale: string }> },
): Promise<Response> {
  const { person } = await requirePermission('draft.write')

  const asked = new URL(request.url).searchParams
  const locale = parseLocale((await params).locale) ?? defaultLocale
  const [operator, country] = [asked.get('operator') ?? '', asked.get('country') ?? '']

  if (!mayDoIn(person, 'draft.write', country)) return Response.json(null)
  return Response.json(await readLastReport(currentDatabase(), operator, country, locale))
}
