import { startServer, temporaryFolder } from './server'

/** One server with the sample countries for all specs that only read. Playwright calls what it returns at the end. */
export default async function start(): Promise<() => Promise<void>> {
  const folder = await temporaryFolder()
  const server = await startServer({ databaseUrl: `file:${folder.path}/firmground.db` })
  process.env.FIRMGROUND_URL = server.url
  return async () => {
    await server.stop()
    await folder.remove()
  }
}
