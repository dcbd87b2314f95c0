import { startPostgresql } from '../scripts/postgresql-for-tests'
import { temporaryFolder } from './server'

export type Dialect = 'sqlite' | 'postgresql'

/** Where stories get databases of their own; `remove` ends what they lie on. */
export interface Databases {
  /** The address of an empty one. */
  make(): Promise<string>
  remove(): Promise<void>
}

/** Files in a folder, or databases of a PostgreSQL server that is started for them. */
export async function openDatabases(dialect: Dialect): Promise<Databases> {
  let made = 0
  if (dialect === 'sqlite') {
    const folder = await temporaryFolder()
    return { make: async () => `file:${folder.path}/firmground-${++made}.db`, remove: folder.remove }
  }
  const server = await startPostgresql()
  return { make: () => server.createDatabase(`firmground_${process.pid}_${++made}`), remove: server.stop }
}
