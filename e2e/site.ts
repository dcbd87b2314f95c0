import type { Databases } from './databases'
import { PEOPLE } from './people'
import { runScript, startServer } from './server'

/**
 * A server with the sample countries and a person of each role. What they did is held against the audit when it stops.
 * @throws Error, on stopping, that says what `npm run audit:verify` found.
 */
export async function startSite(databases: Databases): Promise<{ url: string; stop(): Promise<void> }> {
  const server = await startServer({ databaseUrl: await databases.prepared('sample'), isPrepared: true })
  for (const [role, { name, email, password }] of Object.entries(PEOPLE)) {
    await runScript('people', ['add', email, name, role], server.databaseUrl, password)
  }
  return {
    url: server.url,
    async stop() {
      await server.stop()
      await runScript('audit:verify', [], server.databaseUrl)
    },
  }
}
