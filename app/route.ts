import { currentDatabase } from '@/lib/audit/with-session'
import { chosenLocale, negotiateLocale } from '@/lib/i18n/negotiate'
import { underSite } from '@/lib/i18n/site-path'
import { loadDefaultLanguages } from '@/lib/settings/data'

export const dynamic = 'force-dynamic'

/**
 * The front door has no page of its own: it leads to the language that the reader has chosen, else that which their browser asks
 * for, else the site's.
 */
export async function GET({ headers }: Request): Promise<Response> {
  const languages = await loadDefaultLanguages(currentDatabase()).catch(() => undefined)
  const locale =
    chosenLocale(headers.get('cookie')) ?? negotiateLocale(headers.get('accept-language'), languages?.site)
  return new Response(null, {
    status: 307,
    headers: {
      Location: underSite(`/${locale}`),
      Vary: 'Accept-Language, Cookie',
      'Cache-Control': 'no-cache',
    },
  })
}
