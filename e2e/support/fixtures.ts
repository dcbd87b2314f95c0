import { readFileSync } from 'node:fs'
import { test as base, expect, type Page } from '@playwright/test'
import type Axe from 'axe-core'
import type { RunOnly } from 'axe-core'
import { type Databases, type Dialect, openDatabases } from './databases'
import { onRecord } from './record-process'
import { type RunningServer, type ServerOptions, sharedSite, startServer, temporaryFolder } from './server'
import { startSite } from './site'

const axeSource = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')

/** So many may stay with a worker: each takes some 600 MB with what renders its pages. */
const mostUsedServers = 3

interface WorkerFixtures {
  /** What the project tells its stories on. */
  dialect: Dialect
  databases: Databases
  /** Servers that stories have used and others may, by what their records began with and what they were told. */
  usedServers: Map<string, RunningServer>
  /** Where pages without a server of their own are: the sample countries. */
  site: string
}

interface Fixtures {
  /** Fails the test when a page reports an error on the console or throws one. */
  quietConsole: undefined
  /** A folder of the test's own. */
  folder: string
  /**
   * Starts servers for one test, which end with it; without a database of its own each gets a new one. Every audit must
   * then be as it was written.
   */
  start(options?: Partial<ServerOptions>): Promise<RunningServer>
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  dialect: ['sqlite', { option: true, scope: 'worker' }],
  databases: [
    async ({ dialect }, use) => {
      const databases = await openDatabases(dialect)
      await use(databases)
      await databases.remove()
    },
    { scope: 'worker' },
  ],
  usedServers: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
    async ({}, use) => {
      const servers = new Map<string, RunningServer>()
      await use(servers)
      await Promise.all([...servers.values()].map((server) => server.stop()))
    },
    { scope: 'worker' },
  ],
  site: [
    async ({ dialect, databases }, use) => {
      if (dialect === 'sqlite') return use(sharedSite().url)
      const site = await startSite(databases)
      await use(sharedSite().url)
      await site.stop()
    },
    { scope: 'worker' },
  ],
  baseURL: ({ site }, use) => use(site),
  quietConsole: [
    async ({ page }, use) => {
      const errors: string[] = []
      page.on('pageerror', (error) => errors.push(String(error)))
      page.on('console', (message) => {
        const { url } = message.location()
        // That the page's own address does not exist is what such a test is about.
        if (message.type() === 'error' && url !== page.url()) errors.push(`${message.text()} (${url})`)
      })
      await use(undefined)
      expect(errors, 'errors on the console').toEqual([])
    },
    { auto: true },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  folder: async ({}, use) => {
    const { path, remove } = await temporaryFolder()
    await use(path)
    await remove()
  },
  // The folder outlives the servers, whose databases may lie in it.
  start: async ({ databases, usedServers, folder: _, page }, use, test) => {
    const servers: RunningServer[] = []
    const used: RunningServer[] = []
    await use(async (options = {}) => {
      const { withoutSample = false, withPeople = false, mayBeUsed = false, environment = {} } = options
      const what = {
        contents: withoutSample ? 'reference' : 'sample',
        people: withPeople ? 'each' : 'none',
      } as const
      const name = JSON.stringify({ ...what, environment })
      const known = mayBeUsed ? usedServers.get(name) : undefined
      if (known !== undefined && databases.putBack !== null && !used.includes(known)) {
        await databases.putBack(known.databaseUrl, what)
        used.push(known)
        // Last among them: the one that is longest out of use makes room.
        usedServers.delete(name)
        usedServers.set(name, known)
        return known
      }
      const databaseUrl = options.databaseUrl ?? (await databases.prepared(what))
      const isPrepared = options.databaseUrl === undefined
      const server = await startServer({ isPrepared, ...options, databaseUrl })
      if (mayBeUsed && databases.putBack !== null && known === undefined) {
        usedServers.set(name, server)
        used.push(server)
        const [oldest, other] = [...usedServers].find(([, one]) => !used.includes(one)) ?? []
        if (usedServers.size > mostUsedServers && oldest !== undefined) {
          usedServers.delete(oldest)
          await other?.stop()
        }
      } else servers.push(server)
      return server
    })
    // A page that still asks for something when its server ends would tell so on the console.
    if (test.status === test.expectedStatus)
      for (const open of page.context().pages()) await open.goto('about:blank').catch(() => undefined)
    await Promise.all(servers.map((server) => server.stop()))
    for (const databaseUrl of new Set([...servers, ...used].map((server) => server.databaseUrl)))
      await onRecord(databaseUrl, 'verifyAudit', null)
  },
})

export { expect }

/**
 * What axe finds against WCAG 2.2 A and AA, one line a fault; it never ends where scripts are off. `withStyles` has it fetch and read the
 * style sheets too, which are the same for all pages: for pages that turn with a screen.
 */
export async function accessibilityFaults(page: Page, { withStyles = false } = {}): Promise<string[]> {
  await page.waitForLoadState()
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource)
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  return faultsAgainst(page, { type: 'tag', values: tags }, withStyles)
}

/** The same in light, and in dark what a theme can break: the rest of the page is one and the same. */
export async function faultsInBothThemes(page: Page, options?: { withStyles: boolean }): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' })
  const faults = await accessibilityFaults(page, options)
  await page.emulateMedia({ colorScheme: 'dark' })
  const rules = ['color-contrast', 'link-in-text-block']
  const inDark = await faultsAgainst(page, { type: 'rule', values: rules })
  return [...faults, ...inDark.map((fault) => `dark: ${fault}`)]
}

/** By axe as it is in the page, of which only what is wrong is brought back: to write down all that is right takes longer. */
async function faultsAgainst(page: Page, runOnly: RunOnly, preload = false): Promise<string[]> {
  const violations = await page.evaluate(
    async ({ runOnly, preload }) => {
      const { axe } = globalThis as unknown as { axe: typeof Axe }
      return (await axe.run(document, { runOnly, preload, resultTypes: ['violations'] })).violations
    },
    { runOnly, preload },
  )
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')}`),
  )
}
