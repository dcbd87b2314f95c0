import 'server-only'
import { senderNetwork } from '@/lib/access/network'
import { underSite } from '@/lib/i18n/site-path'
import { SERVICE } from './link-oidc-account'
import { noteRefusal } from './refusal-note'
import { serviceAuthFor } from './service-auth'
import { noteSignIn } from './sign-in-note'
import { personOf } from './signed-in'
import { isTooOften } from './throttle'

/** Leads to the organisation's service, and from there back to `next`; where that cannot be done, to the sign-in page, which knows `next`. */
export async function beginAtService(headers: Headers, locale: string, next: string): Promise<Response> {
  const failed = `/${locale}/sign-in?${new URLSearchParams({ service: 'failed', next })}`
  const auth = serviceAuthFor(headers)
  if (auth === null || (await isTooOften('network', senderNetwork(headers)))) return leadTo(failed)
  try {
    const body = { provider: SERVICE, callbackURL: next, errorCallbackURL: failed }
    const answer = await auth.api.signInSocial({ body, headers, asResponse: true })
    const to = answer.headers.get('location')
    return to === null ? leadTo(failed) : leadTo(to, answer)
  } catch (error) {
    console.error('the service to sign in by does not answer', error)
    return leadTo(failed)
  }
}

/** Signs in whom the service sends back, where somebody of the record belongs to them. */
export async function returnFromService(
  headers: Headers,
  said: Readonly<Record<string, string>>,
  signInPage: string,
): Promise<Response> {
  const auth = serviceAuthFor(headers)
  if (auth === null) return leadTo(signInPage)
  const answer = await auth.api.callbackOAuth({
    params: { id: SERVICE },
    query: said,
    headers,
    asResponse: true,
  })
  const to = new URL(answer.headers.get('location') ?? '/?error=none', 'http://here')
  const fault = to.searchParams.get('error')
  const cookie = answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  const person = fault === null ? await personOf(new Headers({ cookie })) : null
  if (person === null) {
    void noteRefusal(headers, 'service', null)
    const page = to.pathname === '/' ? signInPage : to.pathname
    const service = isRefusal(fault) ? 'refused' : 'failed'
    const next = to.searchParams.get('next')
    return leadTo(`${page}?${new URLSearchParams({ service, ...(next !== null && { next }) })}`, answer)
  }
  await noteSignIn('sign-in.oidc', person.id)
  return leadTo(to.pathname + to.search, answer)
}

/** Whether the service vouched, and the person may not come in all the same. */
const isRefusal = (fault: string | null) =>
  fault !== null && ['signup_disabled', 'account_not_linked', 'unable_to_create_session'].includes(fault)

/** A redirect, with the cookies that the library sets. */
function leadTo(address: string, from?: Response): Response {
  const headers = new Headers({ Location: underSite(address), 'Cache-Control': 'no-store' })
  for (const cookie of from?.headers.getSetCookie() ?? []) headers.append('Set-Cookie', cookie)
  return new Response(null, { status: 303, headers })
}
