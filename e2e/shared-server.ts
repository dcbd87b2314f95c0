import { addPeople } from './people'
import { startServer, temporaryFolder } from './server'

/** One server with the sample countries, and a person of each role, for all specs that change nothing. Playwright calls what it returns at the end. */
export default async function start(): Promise<() => Promise<void>> {
  const folder = await temporaryFolder()
  const server = await startServer({ databaseUrl: `file:${folder.path}/firmground.db` })
  await addPeople(server.databaseUrl)
  process.env.FIRMGROUND_URL = server.url
  return async () => {
    await server.stop()
    await folder.remove()
  }
}
