import type { Databases } from './databases'
import { addSharedPeople } from './people'
import { onRecord } from './record-process'
import { startServer } from './server'

/**
 * A server with the sample countries and people of each role. What they did is held against the audit when it stops.
 * @throws Error, on stopping, that says what is wrong with the audit.
 */
export async function startSite(databases: Databases): Promise<{ url: string; stop(): Promise<void> }> {
  const server = await startServer({ databaseUrl: await databases.prepared('sample'), isPrepared: true })
  await addSharedPeople(server.databaseUrl)
  return {
    url: server.url,
    async stop() {
      await server.stop()
      await onRecord(server.databaseUrl, 'verifyAudit', null)
    },
  }
}
