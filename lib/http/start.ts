import 'server-only'
import { auditHead } from '@/lib/audit/chain'
import { currentDatabase, withSession } from '@/lib/audit/with-session'
import { currentEnv } from '@/lib/config/env'
import { readingIsClosed } from '@/lib/db/data-version'
import { defaultLocale } from '@/lib/i18n/locales'
import { underSite } from '@/lib/i18n/site-path'
import { hasPeople } from '@/lib/people/data'
import { setUpCode } from '@/lib/people/set-up'
import { personOf } from '@/lib/people/signed-in'
import { AccessControl } from './access-control'
import { keepPages } from './cache/page-cache'
import { putBeforeNext } from './middleware'
import { withStatus } from './response-status'
import { staticFiles } from './static-files'

/** Puts access control, and behind it the pages in memory, before Next; once, whatever is loaded anew in development. */
export function startHttp(): void {
  const kept = globalThis as { firmgroundAccess?: AccessControl }
  if (kept.firmgroundAccess !== undefined) return
  const access = new AccessControl({
    address: currentEnv().address,
    isClosed: readingIsClosed,
    isKnown: async (headers) => (await personOf(headers)) !== null,
  })
  kept.firmgroundAccess = access
  void greet()
  const pages = keepPages()
  const files = staticFiles()
  putBeforeNext((request, response, pass) =>
    withStatus(response, () =>
      access.take(request, response, () => files(request, response, () => pages(request, response, pass))),
    ),
  )
}

/** Says in the log where the audit ends, and how to set up a server that nobody can sign in to yet. */
async function greet(): Promise<void> {
  try {
    const { count, head } = await withSession(auditHead)
    console.log(`${serverSays}audit ${count}:${head}`)
    if (await hasPeople(currentDatabase())) return
    console.log(
      `${serverSays}nobody can sign in yet; open ${underSite(`/${defaultLocale}/set-up`)} with the code ${setUpCode()}`,
    )
  } catch (error) {
    console.error('the audit and the people could not be read at the start', error)
  }
}

/** Begins what is for whoever started the server (scripts/start.mjs passes it on). */
const serverSays = 'Firmground: '
