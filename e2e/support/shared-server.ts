import { bundleCommands } from '@/scripts/testing/bundled-commands'
import { openDatabases } from './databases'
import { temporaryFolder } from './server'
import { startSite } from './site'

/** One server on SQLite for all specs that change nothing that others read. Playwright calls what it returns at the end. */
export default async function start(): Promise<() => Promise<void>> {
  const commands = await bundleCommands([
    'e2e/support/record-tasks.ts',
    'e2e/support/random-files/enter-random-files.ts',
  ])
  process.env.BUNDLED_COMMANDS = commands.folder
  const templates = await temporaryFolder()
  process.env.SHARED_TEMPLATES = templates.path
  const databases = await openDatabases('sqlite')
  const site = await startSite(databases)
  return async () => {
    try {
      await site.stop()
    } finally {
      await databases.remove()
      await templates.remove()
      await commands.remove()
    }
  }
}
