import 'server-only'
import { auditHead } from '@/lib/audit/chain'
import { currentDatabase, withSession } from '@/lib/audit/with-session'
import { defaultLocale } from '@/lib/i18n/locales'
import { underSite } from '@/lib/i18n/site-path'
import { hasPeople } from '@/lib/people/data'
import { setUpCode } from '@/lib/people/set-up'
import { serverSays } from './server-says'

/** Says in the log where the audit ends, and how to set up a server that nobody can sign in to yet. */
export async function logStartup(): Promise<void> {
  try {
    const { count, head } = await withSession(auditHead)
    serverSays(`audit ${count}:${head}`)
    if (await hasPeople(currentDatabase())) return
    serverSays(
      `nobody can sign in yet; open ${underSite(`/${defaultLocale}/set-up`)} with the code ${setUpCode()}`,
    )
  } catch (error) {
    console.error('the audit and the people could not be read at the start', error)
  }
}
