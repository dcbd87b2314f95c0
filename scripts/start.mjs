/**
 * `npm start`: takes a fresh clone to a server that answers, doing what is missing and nothing else. `npm run dev` does the
 * same without a build. HOST, PORT, DATABASE_URL and FIRMGROUND_SAMPLE are read from the environment or a file .env.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { readAddress, urlOf } from './address.mjs'
import { readerFolder, serverFolder } from './build.mjs'
import { serveBuild } from './build-lock.mjs'
import { isStopping, launch, run, stopOnSignals } from './children.mjs'
import { checkNode, prepareBuild, preparePackages } from './prepare.mjs'
import { closeLine, explainFailure, lastLines, Obstacle, step } from './progress.mjs'
import { serverEnvironment } from './server-environment.mjs'
import { loadDotEnv } from './settings.mjs'
import { sitePathOf } from './site-path.mjs'

/** @import { Started } from './children.mjs' */
/** @import { Tell } from './progress.mjs' */

const development = process.argv.includes('--dev')

stopOnSignals(() => {
  closeLine()
  console.log('stopping')
})

async function main() {
  await checkNode()
  loadDotEnv()
  const address = await readAddress()
  await preparePackages(development)
  if (!development) await prepareBuild()
  if (!development) await serveBuild()
  const folder = development ? '.firmground/server' : serverFolder
  if (development) {
    await (await import('./build-server.mjs')).buildServer(folder)
    await (await import('./build-server.mjs')).buildDocumentReader(readerFolder)
  }
  await step('Database', (tell) => prepareDatabase(folder, tell))
  await serve(folder, address)
}

/** @param {string} folder @param {Tell} tell */
async function prepareDatabase(folder, tell) {
  const { code, output } = await run(['--conditions=react-server', `${folder}/seed.mjs`])
  if (code !== 0) throw new Obstacle(lastLines(output), '')
  const lines = output.trim().split('\n')
  const last = lines.pop()
  for (const line of lines) tell(line)
  return last || 'up to date'
}

/**
 * Runs the server until it ends, which it does when a signal asks or when it fails.
 * @param {string} folder
 * @param {{ host: string, port: number }} address
 */
async function serve(folder, address) {
  const server = launch([`${folder}/server.mjs`], {
    env: serverEnvironment({ ...address, mode: development ? 'development' : 'production' }),
    // Answers that are on their way, such as a large file, are finished.
    patienceMs: 30_000,
  })
  await step('Server', async () => {
    await Promise.race([answers(server, `${urlOf(address)}${sitePathOf()}/api/health`), server.ended])
    if (server.child.exitCode !== null || server.child.signalCode !== null) {
      throw new Obstacle(
        'it ended before it answered',
        'Its own words are above.',
        (await server.ended).output,
      )
    }
    return urlOf(address) + sitePathOf()
  })
  for (const line of server.output.split('\n')) if (/^(Firmground: |\{)/.test(line)) console.log(line)
  server.child.stdout?.pipe(process.stdout)
  server.child.stderr?.pipe(process.stderr)
  const { code, signal } = await server.ended
  if (!isStopping())
    throw new Obstacle(`the server ended by itself (${signal ?? code})`, 'Its own words are above.')
}

/**
 * Until the server that we started, and no other on that port, answers.
 * @type {(server: Started, url: string) => Promise<void>}
 */
async function answers(server, url) {
  while (!server.output.includes('Ready') && !isStopping()) await sleep(20)
  while (!isStopping()) {
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000) }).catch(() => null)
    await response?.body?.cancel()
    if (response !== null) return
    await sleep(50)
  }
}

try {
  await main()
} catch (error) {
  if (!isStopping()) process.exit(explainFailure(error))
}
