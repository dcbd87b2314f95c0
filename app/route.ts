import { negotiateLocale } from '@/lib/i18n/negotiate'
import { underSite } from '@/lib/i18n/site-path'

export const dynamic = 'force-dynamic'

/** The front door has no page of its own: it leads to the language that the reader's browser asks for. */
export function GET(request: Request): Response {
  const locale = negotiateLocale(request.headers.get('accept-language'))
  return new Response(null, {
    status: 307,
    headers: { Location: underSite(`/${locale}`), Vary: 'Accept-Language', 'Cache-Control': 'no-cache' },
  })
}
