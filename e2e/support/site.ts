import type { Role } from '@/lib/access/roles'
import type { Databases } from './databases'
import { PEOPLE, sharedEmail, WORKERS } from './people'
import { runScript, startServer } from './server'

/**
 * A server with the sample countries and people of each role. What they did is held against the audit when it stops.
 * @throws Error, on stopping, that says what `npm run audit:verify` found.
 */
export async function startSite(databases: Databases): Promise<{ url: string; stop(): Promise<void> }> {
  const server = await startServer({ databaseUrl: await databases.prepared('sample'), isPrepared: true })
  for (const [role, { name, password }] of Object.entries(PEOPLE))
    for (let worker = 0; worker < WORKERS; worker++)
      await runScript(
        'people',
        ['add', sharedEmail(role as Role, worker), name, role],
        server.databaseUrl,
        password,
      )
  return {
    url: server.url,
    async stop() {
      await server.stop()
      await runScript('audit:verify', [], server.databaseUrl)
    },
  }
}
