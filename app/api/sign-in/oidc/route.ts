import { defaultLocale } from '@/lib/i18n/locales'
import { returnFromService } from '@/lib/people/service-sign-in'

export const dynamic = 'force-dynamic'

/** Who: whom the organisation's service sends back, as what it says and a cookie of ours tell. */
export async function GET(request: Request): Promise<Response> {
  const said = Object.fromEntries(new URL(request.url).searchParams)
  return returnFromService(request.headers, said, `/${defaultLocale}/sign-in`)
}
