import 'server-only'
import { setUpCode } from '@/lib/people/set-up'
import { endOf } from '@/lib/audit/chain'
import { currentDatabase, withSession } from '@/lib/audit/with-session'
import { readingIsClosed } from '@/lib/db/data-version'
import { readEnv } from '@/lib/config/env'
import { defaultLocale } from '@/lib/i18n/locales'
import { underSite } from '@/lib/i18n/site-path'
import { keepPages } from './cache/page-cache'
import { hasPeople } from '@/lib/people/data'
import { personOf } from '@/lib/people/signed-in'
import { withStatus } from './response-status'
import { putBeforeNext } from './middleware'
import { Door } from './access-control'
import { staticFiles } from './static-files'

/** Puts the door, and behind it the pages in memory, before Next; once, whatever is loaded anew in development. */
export function openDoor(): void {
  const kept = globalThis as { firmgroundDoor?: Door }
  if (kept.firmgroundDoor !== undefined) return
  const door = new Door({
    address: readEnv().address,
    isClosed: readingIsClosed,
    isKnown: async (headers) => (await personOf(headers)) !== null,
  })
  kept.firmgroundDoor = door
  void greet()
  const pages = keepPages()
  const files = staticFiles()
  putBeforeNext((request, response, pass) =>
    withStatus(response, () =>
      door.take(request, response, () => files(request, response, () => pages(request, response, pass))),
    ),
  )
}

/** Says in the log where the audit ends, and how to set up a server that nobody can sign in to yet. */
async function greet(): Promise<void> {
  try {
    const { count, head } = await withSession(endOf)
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
