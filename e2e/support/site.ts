import type { Databases } from './databases'
import { onRecord } from './record-process'
import { startServer } from './server'

/**
 * Starts the one that `sharedSite` gives: a server with the sample countries and people of each role. What they did is held against the audit when it stops.
 * @throws Error, on stopping, that says what is wrong with the audit.
 */
export async function startSite(databases: Databases): Promise<{ stop(): Promise<void> }> {
  const server = await startServer({
    databaseUrl: await databases.prepared({ contents: 'sample', people: 'shared' }),
    isPrepared: true,
  })
  process.env.FIRMGROUND_URL = server.url
  process.env.SHARED_RECORD = server.databaseUrl
  return {
    async stop() {
      await server.stop()
      await onRecord(server.databaseUrl, 'verifyAudit', null)
    },
  }
}
