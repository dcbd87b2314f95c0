import { nextAddress } from '@/lib/access/next-address'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { beginAtService } from '@/lib/people/service-sign-in'

export const dynamic = 'force-dynamic'

/** Who: anybody. Leads to the organisation's service. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url)
  const locale = parseLocale(searchParams.get('locale') ?? '') ?? defaultLocale
  return beginAtService(request.headers, locale, nextAddress(searchParams.get('next'), `/${locale}/desk`))
}
